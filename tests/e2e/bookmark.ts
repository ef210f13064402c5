import { type Found, until } from './driver/browser.ts';

/** What a person sees of a badge: whether its bookmark is filled, and what is told beside it. */
function readBookmark(root: HTMLElement): string {
  const words = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.words).join(' ');
  const save = root.querySelector('.save');
  const isShown = root.querySelector('.badge.placed') !== null;
  const filled = save?.getAttribute('aria-pressed') === 'true';
  const busy = save?.getAttribute('aria-busy') === 'true' ? ', at work' : '';
  const note = words('.note-box [data-words]') || words('.status[data-words]');
  return `${filled ? 'filled' : isShown ? 'empty' : 'not shown yet'}${busy}${note && `, beside it "${note}"`}`;
}

/** Whether the bookmark of a badge, given by its root, is filled. */
export async function isFilled(root: Found): Promise<boolean> {
  return (await (await root.find('.save')).attribute('aria-pressed')) === 'true';
}

/**
 * Waits until a badge's bookmark is filled, or empty; where that never comes, the failure tells what a person saw
 * meanwhile: notes go by themselves.
 * @param root of the badge
 */
export async function untilFilled(root: Found, wanted = true): Promise<void> {
  const began = Date.now();
  const seen: string[] = [];
  let last = '';
  try {
    await until(`the bookmark to be ${wanted ? 'filled' : 'empty'}`, async () => {
      const now = await root.evaluate(readBookmark);
      if (now !== last) seen.push(`after ${((Date.now() - began) / 1000).toFixed(1)} s ${now}`);
      last = now;
      return now.startsWith(wanted ? 'filled' : 'empty');
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}; it was: ${seen.join('; ') || 'never there'}`);
  }
}

/** Presses a badge's bookmark once, and waits until it is filled. */
export async function save(badge: Found): Promise<void> {
  const root = await badge.shadow();
  await (await root.find('.save')).click();
  await untilFilled(root);
}
