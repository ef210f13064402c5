/** What boards spread over a whole card so that all of it can be clicked: links and buttons, by themselves or by a box drawn for them. */
const SPREAD = 'a[href],button,[role="link"],[role="button"]';
/** Controls looked at per card: the one that is spread is the title's, or stands first or last. */
const MOST = 12;

/**
 * Tells of a card whether it raises a control above its own words, as stretched links do (`a::after` with a
 * z-index). Only there a badge must be raised too, or its clicks would be the link's; everywhere else it stays as
 * low as the card, so that a board's sticky header scrolls over it. Cards of one kind are asked about once: the
 * answer is needed between writes, where each reading of a style makes the browser work out styles anew.
 */
export function createOverlays() {
  const kinds = new Map<string, boolean>();
  return (card: Element): boolean => {
    // Boards number their cards in classes too.
    const kind = `${card.localName} ${(card.getAttribute('class') ?? '').replace(/\S*\d\S*/g, '')}`;
    let raised = kinds.get(kind);
    if (raised === undefined) {
      raised = hasRaised(card);
      kinds.set(kind, raised);
    }
    return raised;
  };
}

function hasRaised(card: Element): boolean {
  const view = card.ownerDocument.defaultView;
  if (!view) return false;
  const controls = [...card.children, ...[...card.querySelectorAll(SPREAD)].slice(0, MOST)];
  return controls.some((control) =>
    [undefined, '::before', '::after'].some((part) => {
      // One without an order of its own lies under what comes after it, as a badge does.
      const { position, zIndex } = view.getComputedStyle(control, part);
      if (!(Number.parseInt(zIndex, 10) > 0)) return false;
      if (position !== 'static') return true;
      // Items of a flex or grid box have their order without a position.
      const box = part ? control : control.parentElement;
      return box !== null && /flex|grid/.test(view.getComputedStyle(box).display);
    }),
  );
}
