/** What of the keyboard a page must not hear while a badge has it. */
const KEYS = ['keydown', 'keypress', 'keyup'];
/**
 * Firefox tells a page's listeners the very node inside a closed root (`originalTarget`, `rangeParent`), and
 * from a node its root can be reached. There nothing of what happens in a badge may arrive at the page. Other
 * browsers' builds carry none of it.
 */
const allTypes = () =>
  [
    'pointerover pointerout pointerdown pointerup pointermove pointerrawupdate pointercancel pointerenter pointerleave',
    'mouseenter mouseleave gotpointercapture lostpointercapture mouseover mouseout mousedown mouseup mousemove',
    'click auxclick dblclick contextmenu mousewheel wheel DOMMouseScroll MozMousePixelScroll',
    'touchstart touchmove touchend touchcancel focus focusin blur focusout DOMActivate',
    'selectstart selectionchange select beforeinput input copy cut paste command',
    'dragstart drag dragenter dragleave dragover drop dragend scroll scrollend',
    'transitionrun transitionstart transitionend transitioncancel animationstart animationend',
  ].flatMap((types) => types.split(' '));

/** The program's part in it, once it runs. */
export interface Keeper {
  /** The closed root behind a node of the page, if that is one of ours. */
  rootOf(node: Node): ShadowRoot | undefined;
  /** Told of each event before anything else hears it. */
  heard(event: Event): void;
}

interface Guard {
  keeper?: Keeper;
  relayed: WeakSet<Event>;
  hear(event: Event): void;
}

/** Stands on the script's own global object, which no page sees and all our scripts of a page share. */
const world = globalThis as { nextRungGuard?: Guard };

function guard(): Guard {
  if (!Object.hasOwn(world, 'nextRungGuard')) world.nextRungGuard = createGuard();
  return world.nextRungGuard as Guard;
}

function createGuard(): Guard {
  const relayed = new WeakSet<Event>();
  const made: Guard = {
    relayed,
    hear(event) {
      const { keeper } = made;
      if (!event.isTrusted || !keeper) return;
      const root = keeper.rootOf(event.target as Node);
      if (!root) {
        if (import.meta.env.FIREFOX && betrays(event, keeper)) event.stopImmediatePropagation();
        return;
      }
      keeper.heard(event);
      event.stopImmediatePropagation();
      const inner = innerTarget(event, root);
      if (!inner) return;
      const copy = copyOf(event);
      relayed.add(copy);
      if (!inner.dispatchEvent(copy)) event.preventDefault();
    },
  };
  return made;
}

/** Whether an event at an element of the page, which the pointer comes to or leaves by way of a badge, names a node in it. */
function betrays(event: Event, { rootOf }: Keeper): boolean {
  const { explicitOriginalTarget: first } = event as Event & { explicitOriginalTarget?: Node };
  if (!first || first === event.target || !/(?:enter|leave|over|out)$/.test(event.type)) return false;
  const { host } = first.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && rootOf(host) !== undefined;
}

function innerTarget(event: Event, root: ShadowRoot): EventTarget | null {
  if (import.meta.env.FIREFOX) {
    const { originalTarget } = event as Event & { originalTarget?: Node };
    if (originalTarget?.getRootNode?.() === root) return originalTarget;
  }
  return KEYS.includes(event.type) ? root.activeElement : null;
}

/** A plain event that ends at the root: Firefox lets a `KeyboardEvent` out of it even where it is not composed. */
function copyOf(event: Event): Event {
  const { type, cancelable } = event;
  const copy = new Event(type, { bubbles: true, cancelable, composed: false });
  const { key, detail } = event as KeyboardEvent;
  return Object.defineProperties(copy, { key: { value: key }, detail: { value: detail } });
}

/**
 * Takes what happens inside badges before the page's own listeners can. A listener on the window hears first
 * of all, if it was there first: so this is called before the page's own scripts run, and again after
 * `document.open()`, which takes every listener off. Adding it twice adds it once.
 */
export function standGuard(view: Window): void {
  const types = import.meta.env.FIREFOX ? [...KEYS, ...allTypes()] : KEYS;
  for (const type of types) {
    view.addEventListener(type, guard().hear, {
      capture: true,
      passive: /^(?:touch|wheel|mousewheel)/.test(type),
    });
  }
}

/** From now on the program says which nodes are its own, until `signal` is aborted. */
export function keepGuard(keeper: Keeper, signal: AbortSignal): void {
  const one = guard();
  one.keeper = keeper;
  signal.addEventListener('abort', () => {
    if (one.keeper === keeper) delete one.keeper;
  });
}

/** Whether an event is the person's doing: the browser's own, or one that was taken from the page and passed on. */
export function isMeant(event: Event): boolean {
  return event.isTrusted || guard().relayed.has(event);
}
