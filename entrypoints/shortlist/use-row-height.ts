import { useMedia } from '../../lib/panel/use-media.ts';

/** The height of a role's row in CSS pixels, as Page.css draws it: where the page is narrow its title may take two lines. */
export function useRowHeight(): number {
  return useMedia('(max-width: 480px)') ? 88 : 56;
}
