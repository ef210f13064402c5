import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutReport } from '../lib/extract/layout-report.ts';
import { structureReader } from '../lib/extract/structure-reader.ts';
import { offerPart } from './board.content/parts.ts';

/** Put into a page whose board has changed, beside the script that asks for it. */
export default defineUnlistedScript(() => {
  offerPart('structure', { ...structureReader, layoutReport });
});
