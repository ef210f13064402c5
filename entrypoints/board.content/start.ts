import badgeCss from '../../components/badge/badge.css?inline';
import noteCss from '../../components/badge/note.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import type { Board } from '../../lib/extract/board.ts';
import { boardFor } from '../../lib/extract/board-for.ts';
import type { FinePrint } from '../../lib/extract/fine-print.ts';
import { extensionApi } from '../../lib/messaging/runtime.ts';
import { type Readiness, whenParsed, whenShown } from '../../lib/page/parsed.ts';
import { dayOf, pickLocale } from '../../lib/view/context.ts';
import { createWords } from '../../lib/view/words.ts';
import { createOwnWords, type OwnWords } from './own-words.ts';
import { partsOnDemand } from './parts.ts';
import { createSession, type Session } from './session.ts';
import { createWaking } from './waking.ts';

/** Written in by the build (wxt.config.ts). */
declare const OWN_WORDS: OwnWords;

/**
 * Puts badges on this page, read by these boards' readers, unless a run of ours does so already.
 * @param fine where it is needed from the start
 */
export async function startHere(boards: readonly Board[], fine?: FinePrint): Promise<void> {
  if (!isFirst()) return;
  await whenShown(document);
  const { signal } = new AbortController();
  const { i18n } = extensionApi();
  const language = i18n.getUILanguage();
  const words = createWords(
    createOwnWords((key, substitutions) => i18n.getMessage(key, substitutions), OWN_WORDS, language),
  );
  const view = {
    words,
    locale: pickLocale(language, words('language')),
    today: dayOf(new Date()),
  };
  const hasJobs = boardFor(new URL(location.href), boards)?.hasJobs?.(new URL(location.href)) !== false;
  const waking = createWaking(signal);
  if (hasJobs) waking.wake();
  const deps = {
    view,
    css: tokensCss + badgeCss + noteCss,
    boards,
    fine,
    parts: partsOnDemand(),
    waking,
    ended: () => Reflect.deleteProperty(globalThis, 'nextRungRuns'),
  };
  let session: Session | undefined;
  const prepare = (): Readiness => {
    if (!hasJobs) return 'over';
    if (session) return session.rehearse();
    // Not at once: in the task in which a script is put in, the page's first markup waits for the end of it.
    session = createSession(document, deps, signal);
    return 'more';
  };
  // Where the page is there already, getting ready would only keep its first badge waiting.
  await whenParsed(document, prepare, signal);
  session ??= createSession(document, deps, signal);
  session.start();
}

/**
 * Whether no run of ours was here before: the script comes a second time where a page is slow to answer, and where a
 * browser serves open pages after an update as we do. The mark stands on the script's own global object, which no
 * page sees and an update makes anew; a page's element of the same id is no own property.
 */
function isFirst(): boolean {
  if (Object.hasOwn(globalThis, 'nextRungRuns')) return false;
  return Object.assign(globalThis, { nextRungRuns: true }).nextRungRuns;
}
