import badgeCss from '../../components/badge/badge.css?inline';
import popoverCss from '../../components/badge/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { readViewContext } from '../../lib/panel/words.ts';
import { startSession } from '../board.content/session.ts';

/**
 * The sample board as a page of the extension, for a person who has just installed it: no network, no job
 * board. Browsers run no content scripts on an extension's own pages, so the page starts the same session
 * itself; the board's own files, beside this one, draw the board.
 */
function showBadges(): void {
  const { goal: _, ...view } = readViewContext(null);
  const css = tokensCss + badgeCss + popoverCss;
  // Postings are read from web pages only: the board stands at a made-up address, reserved to lead nowhere.
  const address = () => `https://wayside-jobs.example/index.html${location.search}`;
  startSession(document, { view, css, address }, new AbortController().signal);
}

showBadges();
