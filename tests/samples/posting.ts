import type { Posting } from '../../lib/posting.ts';

/** A posting as a card shows it, or as a whole advert where it has a description. */
export function barePosting(title: string, description?: string, more: Partial<Posting> = {}): Posting {
  return {
    id: 'web:1',
    board: 'web',
    depth: description ? 'ad' : 'card',
    title,
    description,
    readers: {},
    ...more,
  };
}
