import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Rung } from '../lib/career/goal.ts';
import type { ViewContext } from '../lib/view/context.ts';
import { findTitles, isSameTitle, type TitleChoice } from '../lib/view/title-search.ts';
import { placeOf } from '../lib/view/way.ts';
import { plural } from '../lib/view/words.ts';
import { LadderMark } from './LadderMark.tsx';
import './TitleSearch.css';
import { useView } from './view.ts';

/** Where a title that nobody listed stands, judged by its words; null where they say too little. */
export type PlaceTitle = (title: string) => Promise<Rung | null>;

interface Props {
  /** A title of the kind that is asked for. */
  example: string;
  /** The title of the rung that is chosen now; empty where it was chosen without one. */
  title: string;
  onChoose: (rung: Rung) => void;
  placeTitle: PlaceTitle;
}

/** A title typed like this is whole enough to be judged by its words. */
const SHORTEST = 3;
const BY_WORDS = 'by words';
/** Milliseconds in which nothing more is typed. */
const PAUSE_MS = 250;

/** Finds a rung by what people call the work: a combobox with a list, as the ARIA practices have it. */
export function TitleSearch({ example, title, onChoose, placeTitle }: Props) {
  const view = useView();
  const { words, locale } = view;
  const id = useId();
  /** What stands in the field while it is being changed; null while it shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [judged, setJudged] = useState<{ title: string; rung: Rung | null } | null>(null);
  /** What was chosen last, told to who listens. */
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const query = typed?.trim() ?? '';
  const listed = open ? findTitles(query, view) : [];
  const isAsked = open && listed.length === 0 && query.length >= SHORTEST;
  useEffect(() => {
    if (!isAsked) return;
    let over = false;
    const timer = setTimeout(async () => {
      const rung = await placeTitle(query);
      if (!over) setJudged({ title: query, rung });
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isAsked, query, placeTitle]);
  const answer = isAsked && judged?.title === query ? judged : null;
  const choices = answer?.rung ? [choiceByWords(query, answer.rung, view)] : listed;
  const nothing = answer !== null && answer.rung === null;
  const shown = open && (choices.length > 0 || nothing);
  const active = shown ? choices[at] : undefined;
  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setAt(0);
  };
  const choose = (choice: TitleChoice) => {
    close();
    setChosen(words('plan_chosen', choice.title, choice.place));
    onChoose(choice.rung);
  };
  const byKey = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    if (event.key === 'Escape' && typed !== null) close();
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'ArrowDown' && shown) setAt(at < last ? at + 1 : 0);
    else if (event.key === 'ArrowUp' && shown) setAt(at > 0 ? at - 1 : last);
    else return;
    event.preventDefault();
  };

  return (
    <div class="title-search">
      <input
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words('plan_title')}
        aria-autocomplete="list"
        aria-expanded={shown && choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${at}`}
        placeholder={example}
        value={typed ?? title}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={byKey}
        onBlur={() => {
          // Who typed a title to its end and went on has chosen it.
          if (active && isSameTitle(active.title, query) && active.key !== BY_WORDS) choose(active);
          else close();
        }}
      />
      <ul
        ref={list}
        id={`${id}-list`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox is a listbox
        role="listbox"
        aria-label={words('plan_titles')}
        hidden={!(shown && choices.length > 0)}
      >
        {choices.map((choice, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          <li
            key={choice.key}
            id={`${id}-${i}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of a listbox is an option
            role="option"
            aria-selected={i === at}
            // The field must not lose the focus before the click has chosen.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <LadderMark rung={choice.rung.level} />
            <span>{choice.title}</span>
            <span class="muted small">{choice.place}</span>
          </li>
        ))}
      </ul>
      {nothing && <div class="title-none">{words('plan_titleNone', query)}</div>}
      <span class="unseen" role="status">
        {!shown
          ? !open && chosen
          : nothing
            ? words('plan_titleNone', query)
            : plural(words, 'plan_found', choices.length, locale)}
      </span>
    </div>
  );
}

/** A title in the person's own words, written as the others are. */
function choiceByWords(typed: string, rung: Rung, view: ViewContext): TitleChoice {
  const title = typed.charAt(0).toLocaleUpperCase(view.locale) + typed.slice(1);
  const place = view.words('plan_byWords', placeOf(rung, view));
  return { key: BY_WORDS, title, rung: { ...rung, title }, place };
}
