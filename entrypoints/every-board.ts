import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boards } from '../lib/extract/boards/index.ts';
import { finePrint } from '../lib/extract/fine-print.ts';
import { layoutReport } from '../lib/extract/layout-report.ts';
import { structureReader } from '../lib/extract/structure-reader.ts';
import { offerPart } from './board.content/parts.ts';
import { startHere } from './board.content/start.ts';

/** Badges on sites the person chose, once or always: any board may stand there, and most are read by their structure. */
export default defineUnlistedScript(() => {
  offerPart('structure', { ...structureReader, layoutReport });
  void startHere(boards, finePrint);
});
