import { expect, test } from 'vitest';
import { createRehearsal } from '../../entrypoints/board.content/rehearsal.ts';
import type { OpenPage } from '../../lib/extract/open-page.ts';
import type { Posting } from '../../lib/posting.ts';

/** A page on which a card stands once `arrive` was called. */
function growingPage() {
  const element = {} as Element;
  const found = { element, posting: { title: 'Cashier' } as Posting };
  let here: Element[] = [];
  return {
    arrive: () => {
      here = [element];
    },
    openOnce: () =>
      ({ cards: () => here, readWithin: (nodes: Node[]) => nodes.map(() => found) }) as unknown as OpenPage,
  };
}

test('a page still on its way is looked at again until a card stands on it, which is then read, asked about and drawn', () => {
  const { arrive, openOnce } = growingPage();
  const done: string[] = [];
  const rehearsal = createRehearsal({
    openOnce,
    foretell: ([posting]) => done.push(`foretell ${posting?.title}`),
    raise: ({ found }) => done.push(`raise ${found.posting.title}`),
  });
  expect([rehearsal.next(), rehearsal.next()]).toEqual(['later', 'later']);
  arrive();
  const said = Array.from({ length: 2 }, () => rehearsal.next());
  expect(said.at(-1)).toBe('more');
  expect(rehearsal.next()).toBe('over');
  expect(rehearsal.next()).toBe('over');
  expect(done).toEqual(['foretell Cashier', 'raise Cashier']);
});
