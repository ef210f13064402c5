import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../lib/shortlist/saved-role.ts';
import { Icon } from './Icon.tsx';
import { isFocusLost } from './use-kept-focus.ts';
import { useView } from './view.ts';

interface Props {
  contacts: readonly Contact[];
  onChange: (contacts: Contact[]) => void;
}

const FIELDS = ['name', 'role', 'how'] as const;

/** People who know about this role: who they are and how to reach them. */
export function Contacts({ contacts, onChange }: Props) {
  const { words } = useView();
  const [draft, setDraft] = useState<Contact | null>(null);
  // The one being added stands in the same list, so that it stays the same row once it has a name.
  const adding = draft && !contacts.some(({ id }) => id === draft.id) ? draft : null;
  const write = (contact: Contact) => {
    if (!contact.name.trim() && contact.id === adding?.id) return setDraft(contact);
    const known = contacts.some(({ id }) => id === contact.id);
    onChange(
      known ? contacts.map((each) => (each.id === contact.id ? contact : each)) : [...contacts, contact],
    );
  };
  const rows = [...contacts, ...(adding ? [adding] : [])];
  const key = rows.map(({ id }) => id).join();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  // The button that adds somebody gives its place to their first field, and gets it back when they are removed.
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const next = adding ? '.contact:last-of-type input' : ':scope > button';
    if (isFocusLost()) box.current?.querySelector<HTMLElement>(next)?.focus();
  }, [key, adding]);
  return (
    <div ref={box}>
      {rows.map((contact) => (
        <ContactRow
          key={contact.id}
          contact={contact}
          onField={(field, text) => text !== (contact[field] ?? '') && write({ ...contact, [field]: text })}
          onRemove={() =>
            contact.id === adding?.id
              ? setDraft(null)
              : onChange(contacts.filter(({ id }) => id !== contact.id))
          }
        />
      ))}
      {!adding && (
        <button
          type="button"
          class="button quiet flush"
          onClick={() => setDraft({ id: crypto.randomUUID(), name: '' })}
        >
          <Icon name="add" />
          {words('contact_add')}
        </button>
      )}
    </div>
  );
}

function ContactRow(props: {
  contact: Contact;
  onField: (field: (typeof FIELDS)[number], text: string) => void;
  onRemove: () => void;
}) {
  const { words } = useView();
  return (
    <div class="contact">
      {FIELDS.map((field) => (
        <input
          key={field}
          class="field"
          type="text"
          aria-label={words(`contact_${field}`)}
          placeholder={words(`contact_${field}`)}
          defaultValue={props.contact[field] ?? ''}
          onBlur={(event) => props.onField(field, event.currentTarget.value)}
        />
      ))}
      <button
        type="button"
        class="button quiet icon"
        onClick={props.onRemove}
        title={words('contact_remove')}
      >
        <Icon name="close" />
        <span class="unseen">
          {words('contact_removeNamed', props.contact.name || words('contact_name'))}
        </span>
      </button>
    </div>
  );
}
