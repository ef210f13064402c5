import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Annotation } from '../../lib/classify/annotation.ts';
import { classifyPosting } from '../../lib/classify/index.ts';
import type { AdvertText } from '../../lib/messaging/protocol.ts';
import type { Posting } from '../../lib/posting.ts';

type Reply = { ok: true; value: { annotations: Annotation[] } } | { ok: false; failure: { code: string } };
const ask = vi.fn<(name: string, asked: { adverts: AdvertText[] }) => Promise<Reply>>();
vi.mock('../../lib/messaging/client.ts', () => ({ askUntilHeard: ask }));
const { createJudging } = await import('../../entrypoints/board.content/judging.ts');

const posting = (n: number, description = 'Answer calls and supervise a team of 12 agents. '.repeat(8)) =>
  ({
    id: `made-up:${n}`,
    board: 'made-up',
    depth: 'ad',
    title: `Customer Service Advisor ${n}`,
    description,
    readers: {},
  }) as Posting;

const answer = async (_: string, { adverts }: { adverts: AdvertText[] }): Promise<Reply> => ({
  ok: true,
  value: { annotations: adverts.map((one) => classifyPosting(one)) },
});
const silent = async (): Promise<Reply> => ({ ok: false, failure: { code: 'unreachable' } });

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  ask.mockImplementation(answer);
});
afterEach(() => vi.useRealTimers());

function start(turn = async () => true) {
  const judged: string[] = [];
  const stop = new AbortController();
  const judging = createJudging(
    ({ posting: { id }, annotation }) => {
      expect(annotation.basis).toBe('ad');
      judged.push(id);
    },
    turn,
    stop.signal,
  );
  return { judging, judged, stop };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('adverts that come while one is asked for go together, at most eight in a message', async () => {
  const { judging, judged } = start();
  for (let n = 0; n < 12; n++) judging.learn(posting(n));
  await settle();
  expect(ask.mock.calls.map(([, { adverts }]) => adverts.length)).toEqual([1, 8, 3]);
  expect(judged).toHaveLength(12);
});

test('an advert is asked for anew when its title, its employer or its text changes, and else not', async () => {
  const { judging } = start();
  const changes = [
    {},
    {},
    { company: 'Larkfield' },
    { company: 'Larkfield' },
    { title: 'Cashier', company: 'Larkfield' },
  ];
  for (const change of changes) {
    judging.learn({ ...posting(1), ...change });
    await settle();
  }
  expect(ask).toHaveBeenCalledTimes(3);
});

test('a page that changes its advert without pause asks only when its turn comes, and for the newest', async () => {
  const turns: ((goes: boolean) => void)[] = [];
  const { judging, judged } = start(() => new Promise((resolve) => turns.push(resolve)));
  for (let n = 0; n < 300; n++) judging.learn(posting(n));
  await settle();
  expect(ask).not.toHaveBeenCalled();
  for (let n = 0; n < 40; n++) {
    turns.shift()?.(true);
    await settle();
  }
  expect(judged.length).toBeLessThanOrEqual(101);
  expect(judged).toContain(posting(299).id);
});

test('the same advert is asked for once, a changed one again', async () => {
  const { judging } = start();
  judging.learn(posting(1));
  await settle();
  judging.learn(posting(1));
  await settle();
  expect(ask).toHaveBeenCalledTimes(1);
  judging.learn(posting(1, 'Now it says something else.'));
  await settle();
  expect(ask).toHaveBeenCalledTimes(2);
  expect(judging.of('made-up:1')?.posting.description).toBe('Now it says something else.');
});

test('a background that is down is asked again, and nothing is lost', async () => {
  ask.mockImplementation(silent);
  const { judging, judged } = start();
  judging.learn(posting(1));
  await vi.advanceTimersByTimeAsync(1500);
  expect(judged).toEqual([]);
  ask.mockImplementation(answer);
  await vi.advanceTimersByTimeAsync(5000);
  expect(judged).toEqual(['made-up:1']);
});

test('one that stays down is not asked for ever, but again with the next advert', async () => {
  ask.mockImplementation(silent);
  const { judging, judged } = start();
  judging.learn(posting(1));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask.mock.calls.length).toBeLessThan(6);
  ask.mockImplementation(answer);
  judging.learn(posting(2));
  await settle();
  expect(judged.sort()).toEqual(['made-up:1', 'made-up:2']);
});

test('an advert whose message was lost is asked for again, and an answer that comes late is taken', async () => {
  const replies: (() => void)[] = [];
  ask.mockImplementation((name, asked) =>
    new Promise<void>((resolve) => replies.push(resolve)).then(() => answer(name, asked)),
  );
  const { judging, judged } = start();
  judging.learn(posting(1));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(ask.mock.calls.length).toBeGreaterThan(1);
  replies[0]?.();
  await settle();
  expect(judged).toEqual(['made-up:1']);
  replies[1]?.();
  await settle();
  expect(judged, 'told once').toEqual(['made-up:1']);
});

test('a message is as long as the classifier reads, whatever stands on the page', async () => {
  const { judging } = start();
  judging.learn({ ...posting(1, 'x'.repeat(1_000_000)), title: 'y'.repeat(50_000) });
  await settle();
  expect(JSON.stringify(ask.mock.calls).length).toBeLessThan(26_000);
});

test('an advert that the background refuses costs the others nothing', async () => {
  ask.mockImplementationOnce(async () => ({ ok: false, failure: { code: 'invalid' } }));
  const { judging, judged } = start();
  judging.learn(posting(1));
  judging.learn(posting(2));
  await settle();
  expect(judged).toEqual(['made-up:2']);
});

test('after the page is left nothing is drawn or asked', async () => {
  const { judging, judged, stop } = start();
  judging.learn(posting(1));
  stop.abort();
  judging.learn(posting(2));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(judged).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a verdict is told with the texts it was read in, though the page has others by now', async () => {
  const { judging } = start();
  const first = posting(1, 'We ask for 3 years of experience in a contact centre. '.repeat(8));
  judging.learn(first);
  await settle();
  const { annotation } = judging.of('made-up:1') as NonNullable<ReturnType<typeof judging.of>>;
  const later = {
    ...posting(1, 'Something quite different stands here now.'),
    title: 'Other',
    pay: { text: '$20' },
  };
  expect(judging.asJudged(later as Posting, annotation)).toMatchObject({
    title: first.title,
    description: first.description,
    pay: { text: '$20' },
  });
  const own = classifyPosting(later);
  expect(judging.asJudged(later as Posting, own), 'a verdict that was not read there').toBe(later);
});
