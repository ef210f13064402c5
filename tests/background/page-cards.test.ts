import { safeParse } from 'valibot';
import { expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
let remember = () => {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: { set: () => new Promise<void>((resolve) => (remember = resolve)) },
      local: { get: async () => ({ ...stored }) },
    },
  },
}));
const { pageCardServices } = await import('../../entrypoints/background/page-cards.ts');

const GOAL = { track: 'retail', level: 4 };

test('a goal chosen while a page begins reaches it: here, or by the notice to tabs that are remembered', async () => {
  const services = pageCardServices();
  const answer = services['page.begins'].answer({}, { kind: 'page', tabId: 1, site: 'indeed' });
  stored.goal = GOAL;
  remember();
  expect(await answer).toEqual({ goal: GOAL });
});

test('no more of a card is judged than a title has', () => {
  const { schema } = pageCardServices()['cards.judge'];
  const isTaken = (cards: object[]) => safeParse(schema, { cards }).success;
  const card = { title: 'x'.repeat(300), company: 'y'.repeat(300), snippet: 'z'.repeat(1000) };
  expect(isTaken(Array(200).fill(card))).toBe(true);
  expect(isTaken(Array(201).fill(card))).toBe(false);
  for (const part of ['title', 'company', 'snippet'] as const) {
    expect(isTaken([{ ...card, [part]: `${card[part]}.` }]), part).toBe(false);
  }
});
