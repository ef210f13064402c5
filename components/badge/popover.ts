import type { BadgeView } from '../../lib/view/badge.ts';
import type { WhyClaim, WhyQuote, WhyView } from '../../lib/view/why.ts';
import type { Words } from '../../lib/view/words.ts';
import { drawing, element, inOurLanguage, markDrawing } from './badge.ts';

export interface PopoverActions {
  /** Absent where the posting is not open on this page: then quotes are plain words. */
  onQuote?: (quote: WhyQuote) => void;
  onSave: () => void;
  /** Leads to where a goal is set; absent where one is. */
  onGoal?: () => void;
  onClose: () => void;
  /** Whether an event is the person's doing. */
  isMeant: (event: Event) => boolean;
}

export interface Popover {
  box: HTMLElement;
  save: HTMLButtonElement;
  close: HTMLButtonElement;
}

/** So many letters of a note take less than a line. */
const BRIEF = 34;
const CROSS = 'M2 2l8 8M10 2l-8 8';

/** Draws a badge's explanation. Not yet placed or shown. */
export function drawPopover(
  page: Document,
  badge: BadgeView,
  why: WhyView,
  words: Words,
  actions: PopoverActions,
): Popover {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    kind: string,
    ...children: (Node | string)[]
  ) => element(page, name, kind ? { class: kind } : {}, ...children);
  const button = (kind: string, run: () => void, ...children: (Node | string)[]) => {
    const made = element(page, 'button', { type: 'button', class: kind }, ...children);
    made.addEventListener('click', (event) => actions.isMeant(event) && run());
    return made;
  };

  const quotesOf = (quotes: readonly WhyQuote[]) =>
    quotes.map((quote) => {
      const { onQuote } = actions;
      const said = element(
        page,
        'q',
        { dir: /[\u0591-\u08ff]/.test(quote.words) ? 'rtl' : 'ltr' },
        quote.shown,
      );
      if (!onQuote) {
        said.className = 'quote';
        return said;
      }
      const shown = button('quote', () => onQuote(quote), said);
      shown.setAttribute('aria-label', words('why_quoteOf', quote.words));
      return shown;
    });
  const claim = ({ heading, value, note, quotes }: WhyClaim) => [
    make('dt', '', heading),
    make(
      'dd',
      '',
      make('span', 'value', value),
      ...(note ? [make('span', note.length > BRIEF ? 'note' : 'note brief', note)] : []),
      ...quotesOf(quotes),
    ),
  ];

  const close = button('close', actions.onClose, drawing(page, 12, 12, [{ d: CROSS }]));
  close.setAttribute('aria-label', words('badge_close'));
  const save = button('primary', actions.onSave);
  const head = make(
    'header',
    '',
    markDrawing(page, badge.level),
    make(
      'div',
      'told',
      // "Not enough to tell" beside a level would seem to be said of the level; below it stands at its own name.
      make('h2', '', badge.stage === 'unknown' ? badge.levelWord : `${badge.levelWord} · ${badge.stageWord}`),
      make('p', 'basis', why.basis),
    ),
    close,
  );
  const body = make('div', 'body', make('dl', '', ...why.claims.flatMap(claim)));
  if (why.warnings.length) {
    body.append(
      make(
        'section',
        'warnings',
        make('h3', '', words('why_warnings')),
        ...why.warnings.map(({ name, quotes }) =>
          make('p', '', make('span', 'value', name), ...quotesOf(quotes)),
        ),
      ),
    );
  }
  if (why.skills.length) {
    body.append(
      make(
        'section',
        'skills',
        make('h3', '', words('why_skills')),
        make(
          'dl',
          '',
          // One place where the advert says it is enough: what follows is the same skill again.
          ...why.skills.flatMap(({ name, quotes }) => [
            make('dt', '', name),
            make('dd', '', ...quotesOf(quotes.slice(0, 1))),
          ]),
        ),
      ),
    );
  }
  if (why.next) {
    body.append(
      make(
        'section',
        'next',
        make('h3', '', why.next.heading),
        make('p', '', why.next.titles),
        make('p', 'note', why.next.stage),
      ),
    );
  }
  const goal = actions.onGoal ? button('goal', actions.onGoal, why.goal) : make('span', 'goal', why.goal);
  const foot = make('footer', '', goal, save);
  const box = element(
    page,
    'div',
    { class: 'next-rung pop', role: 'dialog', tabindex: '-1', 'aria-label': words('why_label', badge.label) },
    head,
    body,
    foot,
  );
  return { box: inOurLanguage(box, words('language')), save, close };
}
