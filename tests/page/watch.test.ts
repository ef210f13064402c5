// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { type PageChange, watchPage } from '../../lib/page/watch.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

/** What is told of changes that are made at once. */
async function told(change: () => void): Promise<PageChange[]> {
  const changes: PageChange[] = [];
  watchPage(
    document,
    {
      knownAround: () => undefined,
      own: () => false,
      shownIn: () => undefined,
      lost: () => {},
      changed: (one) => changes.push(one),
      reopened: () => {},
      arrived: () => {},
    },
    stop.signal,
  );
  change();
  // It tells before the next paint, or after 200 ms; whatever a busy machine makes of that, this comes last.
  const last = document.body.appendChild(card(0));
  await vi.waitFor(() => expect(changes.length).toBeGreaterThan(0), { timeout: 20_000 });
  return changes.map(({ roots, removed }) => ({ roots: roots.filter((root) => root !== last), removed }));
}

const paragraphs = (n: number) => Array.from({ length: n }, () => document.createElement('p'));
function card(n: number): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/job/${n}`;
  item.append(link);
  return item;
}

test('hundreds of insertions that hold nothing are nothing to be read', async () => {
  const aside = document.body.appendChild(document.createElement('aside'));
  expect(
    await told(() => {
      for (const one of paragraphs(300)) aside.append(one);
    }),
  ).toEqual([{ roots: [], removed: false }]);
});

test('one card among hundreds of other insertions is told, and nothing beside it', async () => {
  const list = document.body.appendChild(document.createElement('ul'));
  const wanted = card(1);
  const changes = await told(() => {
    for (const one of paragraphs(200)) list.append(one);
    list.append(wanted);
    for (const one of paragraphs(200)) list.append(one);
  });
  expect(changes.flatMap(({ roots }) => roots)).toEqual([wanted]);
});

test('a list filled one card at a time is told whole, and what leaves it between insertions too', async () => {
  const list = document.body.appendChild(document.createElement('ul'));
  const gone = list.appendChild(document.createElement('p'));
  const cards = Array.from({ length: 60 }, (_, n) => card(n));
  const changes = await told(() => {
    for (const one of cards) list.append(one);
    gone.remove();
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]?.roots).toEqual(cards);
  expect(changes[0]?.removed).toBe(true);
});

test('something that leaves amid insertions that hold nothing is told', async () => {
  const aside = document.body.appendChild(document.createElement('aside'));
  const gone = aside.appendChild(document.createElement('p'));
  const changes = await told(() => {
    for (const one of paragraphs(50)) aside.append(one);
    gone.remove();
    for (const one of paragraphs(50)) aside.append(one);
  });
  expect(changes).toEqual([{ roots: [], removed: true }]);
});
