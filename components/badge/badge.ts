import type { Size } from '../../lib/page/place.ts';
import type { BadgeFace, BadgeView } from '../../lib/view/badge.ts';
import { directionOf } from '../../lib/view/context.ts';
import { ladderMark, ladderPaths } from '../../lib/view/ladder-mark.ts';

/**
 * The badge as plain DOM: hundreds stand on a page, so each is one clone of a template, and a view library
 * would cost more than the badge itself. Its buttons are looked up when they are asked for: most never are, and what a
 * script holds of an element takes memory.
 */
export class Badge {
  constructor(
    /** The box that is placed; `translate` is its own, where the page cannot read them. */
    readonly box: HTMLElement,
  ) {}
  get open(): HTMLButtonElement {
    return this.box.firstElementChild as HTMLButtonElement;
  }
  get save(): HTMLButtonElement {
    return this.open.nextElementSibling as HTMLButtonElement;
  }
}

const SVG = 'http://www.w3.org/2000/svg';
/** Arrows, one that says "this way" for the next step of the plan, and a flag at the goal. Drawn, not written: the arrows of a font differ in size, and some fonts have none. */
const STEPS = {
  goal: 'M2.5 11V1.5h7.5L7.5 4.2 10 7H2.5',
  next: 'M3.5 2v8l6-4z',
  up: 'M6 11V2M2.5 5.5L6 2l3.5 3.5',
  sideways: 'M1 6h10M3.5 3.5L1 6l2.5 2.5M8.5 3.5L11 6l-2.5 2.5',
  down: 'M6 1v9M2.5 6.5L6 10l3.5-3.5',
} as const;
const BOOKMARK = 'M1 1h8v11l-4-3.2L1 12z';

/**
 * A small builder: names, attributes, and either children or words. Words stand in an attribute and are drawn
 * from there by the sheet (`data-words`): text in a closed root is found by a page's `window.find()`, and
 * Firefox then hands it the node, and with it the whole root.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key] as string);
  for (const child of children) {
    if (typeof child !== 'string') made.append(child);
    else if (child) made.dataset.words = child;
  }
  return made;
}

/** A drawing in the colour of its text; screen readers pass over it. */
export function drawing(
  page: Document,
  width: number,
  height: number,
  paths: readonly Record<string, string | number>[],
): SVGSVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const attributes of paths) {
    const path = page.createElementNS(SVG, 'path');
    for (const key in attributes) path.setAttribute(key, String(attributes[key]));
    svg.append(path);
  }
  return svg;
}

/** The ladder mark at badge size. */
export function markDrawing(page: Document, level: BadgeView['level']): SVGSVGElement {
  const mark = ladderMark(level);
  const { open, half, full } = ladderPaths(mark);
  const svg = drawing(page, mark.width, mark.height, [
    ...(open ? [{ d: open, fill: 'currentColor' }] : []),
    ...(half ? [{ d: half, fill: 'currentColor', 'fill-opacity': 0.7 }] : []),
    ...(full ? [{ d: full, fill: 'currentColor' }] : []),
  ]);
  svg.setAttribute('class', 'mark');
  return svg;
}

/**
 * Our words keep their own language and direction on a page of another: a voice would read them wrongly, and
 * their full stops would stand at the wrong end.
 */
export function inOurLanguage<Box extends HTMLElement>(box: Box, language: string): Box {
  box.setAttribute('lang', language);
  box.setAttribute('dir', directionOf(language));
  return box;
}

/** Builds badges in a language; those that say the same are cloned from one another. */
export function createBadgeMaker(page: Document, language: string) {
  const templates = new Map<string, HTMLElement>();

  function template(view: BadgeFace): HTMLElement {
    const key = `${view.level}.${view.stageWord ?? ''}`;
    let made = templates.get(key);
    if (!made) {
      const open = element(page, 'button', {
        class: 'open',
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
      });
      open.append(
        markDrawing(page, view.level),
        element(page, 'span', { class: 'level' }, view.levelWord),
        element(page, 'span', { class: 'between', 'aria-hidden': 'true' }),
        element(page, 'span', { class: 'stage' }, view.stageWord ?? ''),
      );
      const save = element(page, 'button', { class: 'save', type: 'button' });
      save.append(drawing(page, 10, 13, [{ d: BOOKMARK }]));
      made = inOurLanguage(element(page, 'div', { class: 'next-rung badge' }, open, save), language);
      templates.set(key, made);
    }
    return made;
  }

  return {
    make(view: BadgeFace): Badge {
      return new Badge(template(view).cloneNode(true) as HTMLElement);
    },
  };
}

/** How a badge stands: its size, and whether the page behind it is dark. */
export interface BadgeState {
  size: Size;
  dark: boolean;
  saved: boolean;
  busy: boolean;
  /** Spoken name of the bookmark. */
  saveLabel: string;
}

/** Shows a badge that has its place: writes what can differ between badges of one template. Sizes stay the same whatever the person's own state is. */
export function showBadge(badge: Badge, view: BadgeView, state: BadgeState): void {
  const { box, open, save } = badge;
  // Without a word on training it stands as a shortened one.
  const shape = state.size === 'full' && !view.stageWord ? 'short' : state.size;
  box.className = `next-rung badge placed ${shape} ${state.dark ? 'dark' : 'light'}${view.fromCard ? '' : ' ad'}`;
  open.setAttribute('aria-label', view.label);
  const between = open.querySelector<HTMLElement>('.between');
  if (between && (between.dataset.step ?? '') !== (view.step ?? '')) {
    between.dataset.step = view.step ?? '';
    between.replaceChildren(
      ...(view.step ? [drawing(box.ownerDocument, 12, 12, [{ d: STEPS[view.step] }])] : []),
    );
  }
  save.setAttribute('aria-pressed', String(state.saved));
  save.setAttribute('aria-busy', String(state.busy));
  save.setAttribute('aria-label', state.saveLabel);
}
