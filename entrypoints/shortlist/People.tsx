import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { isFocusLost, useKeptFocus } from '../../components/use-kept-focus.ts';
import { useView } from '../../components/view.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import type { PlanFacts } from '../../lib/shortlist/plan-facts.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import type { Contact } from '../../lib/shortlist/saved-role.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { describePeople, describeUnasked } from '../../lib/view/people.ts';
import type { PlanStep } from '../../lib/view/plan.ts';

interface Props {
  facts: PlanFacts;
  /** Saved roles on the way. */
  roles: readonly RoleRow[];
  next: PlanStep | undefined;
  onOpenRole: (id: string) => void;
  onAdd: (roleId: string, contact: Contact) => Promise<Failure | undefined>;
  say: (text: string) => void;
}

/** A screenful; everybody stands with their role as well. */
const SHOWN = 12;

/** Whom to ask: everybody noted, those who know a rung on the way first, and whom to look for where nobody is. */
export function People({ facts, roles, next, onOpenRole, onAdd, say }: Props) {
  const view = useView();
  const { words, goal } = view;
  const [all, setAll] = useState(false);
  const people = describePeople(facts, goal, view);
  const unasked = describeUnasked(roles, facts, view);
  const shown = all ? people : people.slice(0, SHOWN);
  // Whoever was added stands in the list, and the form that named them is gone.
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, `${people.length} ${unasked.length}`);
  const anyone = people.length === 0 && unasked.length === 0 ? next : undefined;
  // Whoever stands where they want to be, with nothing saved, needs to find nobody.
  if (people.length === 0 && unasked.length === 0 && !anyone) return null;
  return (
    <section class="plan-people" aria-labelledby="plan-people">
      <h3 id="plan-people" ref={heading} tabIndex={-1}>
        {words('people_title')}
      </h3>
      {people.length > 0 && (
        <ul>
          {shown.map((person) => (
            <li key={person.key}>
              <Icon name="person" />
              <div>
                <div>
                  <strong>{person.name}</strong>
                  {person.who && <span class="muted"> · {person.who}</span>}
                </div>
                <div>{person.ask}</div>
                {person.how && (
                  <div>
                    {person.link ? (
                      <a href={person.link} target="_blank" rel="noreferrer">
                        {person.how}
                      </a>
                    ) : (
                      person.how
                    )}
                  </div>
                )}
                <button type="button" class="plan-link muted small" onClick={() => onOpenRole(person.roleId)}>
                  {person.knows}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {people.length > shown.length && (
        <button type="button" class="button quiet flush" onClick={() => setAll(true)}>
          {words('people_all', people.length)}
        </button>
      )}
      {(unasked.length > 0 || anyone) && <h4>{words('people_lookFor')}</h4>}
      {unasked.length > 0 && <p class="muted small">{words('people_how')}</p>}
      <ul>
        {unasked.map(({ roleId, text }) => (
          <li key={roleId}>
            <Icon name="person" />
            <Unasked
              text={text}
              onAdd={async (contact) => {
                const failure = await onAdd(roleId, contact);
                say(failure ? describeFailure(failure, words).title : words('people_added', contact.name));
                return !failure;
              }}
            />
          </li>
        ))}
        {anyone && (
          <li>
            <Icon name="person" />
            <div>{words('people_findAnyone', anyone.title)}</div>
          </li>
        )}
      </ul>
    </section>
  );
}

/** A role for which nobody is noted: whom to look for, and a place to write down who it turned out to be. */
function Unasked({ text, onAdd }: { text: string; onAdd: (contact: Contact) => Promise<boolean> }) {
  const { words } = useView();
  const [draft, setDraft] = useState<{ name: string; how: string } | null>(null);
  // The button and the form stand in each other's place: whoever pressed goes on in the first field, or at the button again.
  const place = useRef<HTMLElement>(null);
  const isOpen = draft !== null;
  const was = useRef(isOpen);
  useLayoutEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    if (isFocusLost()) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  if (!draft)
    return (
      <div ref={place as RefObject<HTMLDivElement>}>
        <div>{text}</div>
        <button
          type="button"
          class="plan-link small"
          onClick={() => setDraft({ name: '', how: '' })}
          aria-label={words('people_addFor', text)}
        >
          {words('people_found')}
        </button>
      </div>
    );
  return (
    <form
      ref={place as RefObject<HTMLFormElement>}
      onSubmit={(event) => {
        event.preventDefault();
        const name = draft.name.trim();
        const how = draft.how.trim();
        if (name)
          void onAdd({ id: crypto.randomUUID(), name, ...(how && { how }) }).then(
            (added) => added && setDraft(null),
          );
      }}
    >
      <div>{text}</div>
      {(['name', 'how'] as const).map((field) => (
        <input
          key={field}
          class="field"
          type="text"
          maxLength={200}
          value={draft[field]}
          placeholder={words(`contact_${field}`)}
          aria-label={words(`contact_${field}`)}
          onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
        />
      ))}
      <div class="row">
        <button type="submit" class="button primary" disabled={!draft.name.trim()}>
          {words('people_add')}
        </button>
        <button type="button" class="button quiet" onClick={() => setDraft(null)}>
          {words('cancel')}
        </button>
      </div>
    </form>
  );
}
