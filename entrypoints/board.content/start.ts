import badgeCss from '../../components/badge/badge.css?inline';
import noteCss from '../../components/badge/note.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import type { Board } from '../../lib/extract/board.ts';
import { extensionApi } from '../../lib/messaging/runtime.ts';
import { dayOf, pickLocale } from '../../lib/view/context.ts';
import { createWords } from '../../lib/view/words.ts';
import { partsOnDemand } from './parts.ts';
import { startSession } from './session.ts';

/** Puts badges on this page, read by these boards' readers, in place of whatever run of ours was here before. */
export function startHere(boards: readonly Board[]): void {
  const { i18n } = extensionApi();
  const words = createWords((key, substitutions) => i18n.getMessage(key, substitutions));
  const view = {
    words,
    locale: pickLocale(i18n.getUILanguage(), words('language')),
    today: dayOf(new Date()),
  };
  const deps = { view, css: tokensCss + badgeCss + noteCss, boards, parts: partsOnDemand() };
  startSession(document, deps, soleRun());
}

/**
 * Ends the run before in this page, if the script is put in once more. The mark stands on the script's own
 * global object, which no page sees; a page's element of the same id is no own property.
 */
function soleRun(): AbortSignal {
  const world = globalThis as { nextRungRun?: AbortController };
  if (Object.hasOwn(world, 'nextRungRun')) world.nextRungRun?.abort();
  world.nextRungRun = new AbortController();
  return world.nextRungRun.signal;
}
