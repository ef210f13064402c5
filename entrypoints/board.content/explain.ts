import type { PanelPlace } from '../../lib/messaging/protocol.ts';
import { isLeftBehind } from '../../lib/messaging/runtime.ts';
import { showFloating } from '../../lib/page/float.ts';
import { isMeant } from '../../lib/page/guard.ts';
import { createSharedStyle, type SharedStyle } from '../../lib/page/host.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import type { Card, Stand } from './card.ts';
import type { Details, Told } from './details.ts';
import { childOf, type Notes } from './notes.ts';
import type { PartSource } from './parts.ts';

const HOVER_MS = 450;
const LEAVE_MS = 250;
const LABEL = 'aria-label';

export interface ExplainDeps {
  context(): ViewContext;
  parts: PartSource;
  isSaved(id: string): boolean;
  onSave(card: Card): void;
  notes: Notes;
  /** Opens a page of the extension, beside this one. */
  openPanel(place: PanelPlace): void;
  /** The card as all that is to be told of it was read; the posting's own, where it stands open on this page. */
  toldOf(card: Card): Promise<Told | undefined>;
}

/** Opens badges' explanations, one at a time: for good by click or key, as a preview while the pointer rests. */
export function createExplain(page: Document, deps: ExplainDeps, signal: AbortSignal) {
  const { notes } = deps;
  let open: { card: Card; box: HTMLElement; stop: AbortController; sync: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked to open, so that what arrives too late opens nothing. */
  let asked = 0;
  /** What is open, or on its way. */
  let wanted: { card: Card; preview: boolean } | undefined;
  let style: SharedStyle | undefined;
  const styled = new WeakSet<ShadowRoot>();
  signal.addEventListener('abort', () => clearTimeout(timer));

  function close(returnFocus: boolean) {
    clearTimeout(timer);
    asked++;
    wanted = undefined;
    if (!open) return;
    const { card, stop } = open;
    open = undefined;
    card.stand?.badge.open.setAttribute('aria-expanded', 'false');
    stop.abort();
    if (returnFocus) card.stand?.badge.open.focus({ preventScroll: true });
  }

  async function show(card: Card, preview: boolean) {
    if (!card.stand) return;
    close(false);
    wanted = { card, preview };
    await bring(wanted);
  }

  /** What is wanted comes, in place of what is open at the same card. */
  async function bring(mine: typeof wanted & object) {
    const { card } = mine;
    const turn = ++asked;
    // The part reads what else is told: it comes first.
    const details = deps.parts.has('details') ?? (await deps.parts.bring('details'));
    // However it fails, nothing stays on its way: that would keep all others from opening.
    const told = details && (await deps.toldOf(card).catch(() => undefined));
    if (turn !== asked || signal.aborted) return;
    if (told && !isLeftBehind() && card.stand?.host.isConnected) {
      draw(details, told, card, card.stand);
      return;
    }
    if (open) return;
    wanted = undefined;
    if (!mine.preview) tellMissing(card);
  }

  /** The browser could not bring the explanation: an update left this page's script behind, or the worker is ill. */
  function tellMissing(card: Card) {
    const { words } = deps.context();
    if (isLeftBehind()) {
      notes.tell(card, words('badge_leftBehind'));
      return;
    }
    const { title, text } = describeFailure({ code: 'unreachable' }, words);
    notes.tell(card, `${title}. ${text}`, { label: words('badge_retry'), run: () => void show(card, false) });
  }

  function draw(details: Details, told: Told, card: Card, stand: Stand) {
    const { words } = deps.context();
    const before = open;
    const stop = childOf(signal);
    const { posting } = card.found;
    const drawn = details.draw(
      page,
      told,
      deps.context(),
      {
        onSave: () => deps.onSave(card),
        onGoal: () => deps.openPanel('plan'),
        onClose: () => close(true),
        isMeant,
      },
      signal,
    );
    if (!styled.has(stand.root)) {
      style ??= createSharedStyle(page, details.css);
      style.applyTo(stand.root);
      styled.add(stand.root);
    }
    const sync = () => {
      const saved = deps.isSaved(posting.id);
      drawn.save.dataset.words = words(saved ? 'badge_savedButton' : 'badge_saveButton');
      drawn.save.setAttribute('aria-pressed', String(saved));
    };
    sync();
    drawn.box.classList.add(stand.dark ? 'dark' : 'light');
    stand.root.append(drawn.box);
    open = { card, box: drawn.box, stop, sync };
    showFloating(drawn.box, stand.badge.box, stop.signal, undefined, () => {
      // Whoever was in it lost their focus to nothing; who has turned to something else stays there.
      if (!wanted?.preview && page.activeElement === page.body) drawn.box.focus({ preventScroll: true });
    });
    if (wanted?.preview) {
      drawn.box.addEventListener('pointerenter', () => clearTimeout(timer));
      drawn.box.addEventListener('pointerleave', () => leave());
      drawn.box.addEventListener('pointerdown', () => keep());
    } else keep();
    if (before) takeOver(before.box, drawn.box, stand.root);
    else if (!wanted?.preview) drawn.box.focus({ preventScroll: true });
    before?.stop.abort();
  }

  /** Who reads stays where they read, and who is elsewhere by now stays there. */
  function takeOver(before: HTMLElement, box: HTMLElement, { activeElement }: ShadowRoot) {
    const [from, to] = [before, box].map((one) => one.querySelector('.body'));
    if (from && to) to.scrollTop = from.scrollTop;
    if (!activeElement || !before.contains(activeElement)) return;
    const isSame = (one: HTMLElement) =>
      one.className === activeElement.className &&
      one.getAttribute(LABEL) === activeElement.getAttribute(LABEL);
    const same = [...box.querySelectorAll('button')].find(isSame);
    (same ?? box).focus({ preventScroll: true });
  }

  /** From now on it stays until it is closed. */
  function keep() {
    if (!open || !wanted) return;
    const { card, stop } = open;
    const host = card.stand?.host;
    wanted.preview = false;
    clearTimeout(timer);
    card.stand?.badge.open.setAttribute('aria-expanded', 'true');
    page.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && event.target !== host) close(false);
      },
      { signal: stop.signal, capture: true },
    );
  }

  function leave() {
    clearTimeout(timer);
    timer = setTimeout(() => wanted?.preview && close(false), LEAVE_MS);
  }

  return {
    /** Click or Enter: opens, or closes what is open. */
    toggle(card: Card) {
      if (open?.card === card && !wanted?.preview) close(true);
      else void show(card, false);
    },
    hover(card: Card, over: boolean) {
      if (wanted && !wanted.preview) return;
      if (!over) {
        leave();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void show(card, true), HOVER_MS);
    },
    /** Pressed somewhere in a badge: what is open at another closes. */
    pressed(card: Card) {
      if (wanted && wanted.card !== card && !wanted.preview) close(false);
    },
    /** Escape anywhere in a badge. True where something was closed. */
    escape(): boolean {
      const was = open !== undefined;
      close(true);
      return notes.end() || was;
    },
    /** The card's badge is about to go or to say something else. */
    drop(card: Card) {
      if (wanted?.card === card) close(false);
    },
    sync() {
      open?.sync();
    },
    /** More is known of a posting, or of what all are measured by: if an explanation of it is open, or on its way, it says so. */
    renew(id?: string) {
      if (wanted && (id ?? wanted.card.found.posting.id) === wanted.card.found.posting.id) void bring(wanted);
    },
  };
}
