import { ROLE_HEIGHT } from '../../components/RoleItem.tsx';
import { useMedia } from '../../lib/panel/use-media.ts';

/** The height of a role's row in CSS pixels; where the page is narrow, as Page.css draws it there. */
export function useRowHeight(): number {
  return useMedia('(max-width: 480px)') ? 88 : ROLE_HEIGHT;
}
