import badgeCss from '../../components/badge/badge.css?inline';
import noteCss from '../../components/badge/note.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { readViewContext } from '../../lib/panel/words.ts';
import { partsOnDemand } from '../board.content/parts.ts';
import { createSession } from '../board.content/session.ts';
import { createWaking } from '../board.content/waking.ts';

/**
 * The sample board as a page of the extension, for a person who has just installed it: no network, no job
 * board. Browsers run no content scripts on an extension's own pages, so the page starts the same session
 * itself; the board's own files draw the board. Its list and its pages of one posting are two pages with this script.
 */
function showBadges(): void {
  const { goal: _, ...view } = readViewContext(null);
  // Run by the page itself: the background puts parts into web pages only.
  const parts = partsOnDemand();
  // Postings are read from web pages only: the board stands at a made-up address, reserved to lead nowhere.
  const address = () => `https://wayside-jobs.example${location.pathname}${location.search}`;
  const { signal } = new AbortController();
  const deps = {
    view,
    css: tokensCss + badgeCss + noteCss,
    boards: [],
    fine: parts.has('details')?.fine,
    parts,
    waking: createWaking(signal),
    address,
  };
  createSession(document, deps, signal).start();
}

showBadges();
