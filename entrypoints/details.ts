import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { details } from './board.content/details.ts';
import { offerPart } from './board.content/parts.ts';

/** Put into a page when somebody turns to a badge, beside the script that asks for it. */
export default defineUnlistedScript(() => {
  offerPart('details', details);
});
