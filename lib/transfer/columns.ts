import type { Pay, Posting } from '../posting.ts';
import type { Contact, SavedRole } from '../shortlist/saved-role.ts';
import { readList, readRecords, writeList, writeRecords } from './cells.ts';

/** A role while it is put together from cells. What is wrong with a value is found when it is imported. */
export interface RoleDraft {
  posting: Partial<Posting>;
  pay: Partial<Pay>;
  followUp: { on?: string; remind?: boolean };
  role: Partial<Omit<SavedRole, 'posting' | 'annotation'>>;
}

interface Column {
  name: string;
  write(role: SavedRole): string | number | boolean | undefined;
  /** Absent: written for the reader's eyes and read from elsewhere, as claims are judged from the advert. */
  read?(cell: string, draft: RoleDraft): void;
}

const posting = (
  name: string,
  field:
    | 'title'
    | 'company'
    | 'location'
    | 'workplace'
    | 'employmentType'
    | 'postedOn'
    | 'closesOn'
    | 'url'
    | 'board'
    | 'boardId'
    | 'depth'
    | 'language'
    | 'snippet'
    | 'description'
    | 'requirements',
): Column => ({
  name,
  write: (role) => role.posting[field],
  read: (cell, draft) => void Object.assign(draft.posting, { [field]: cell }),
});
const pay = (name: string, field: 'currency' | 'period' | 'source' | 'text'): Column => ({
  name,
  write: (role) => role.posting.pay?.[field],
  read: (cell, draft) => void Object.assign(draft.pay, { [field]: cell }),
});
const amount = (name: string, field: 'min' | 'max'): Column => ({
  name,
  write: (role) => role.posting.pay?.[field],
  read: (cell, draft) => void Object.assign(draft.pay, { [field]: Number(cell) }),
});
const own = (
  name: string,
  field: 'status' | 'notes' | 'savedAt' | 'readAt' | 'lastSeen' | 'deletedAt',
): Column => ({
  name,
  write: (role) => role[field],
  read: (cell, draft) => void Object.assign(draft.role, { [field]: cell }),
});
const claim = (name: string, field: 'level' | 'stage' | 'track' | 'yearsRequired' | 'education'): Column => ({
  name,
  write: (role) => role.annotation[field].value ?? undefined,
});

/**
 * The columns of a CSV export, in the order of the file. Their names are part of the format: they are
 * the same in every language, so that a file written on one computer is read on another.
 */
export const COLUMNS: readonly Column[] = [
  posting('Title', 'title'),
  posting('Company', 'company'),
  posting('Place', 'location'),
  claim('Level', 'level'),
  claim('Stage', 'stage'),
  claim('Track', 'track'),
  pay('Pay', 'text'),
  own('Status', 'status'),
  {
    name: 'Rating',
    write: (role) => role.rating,
    read: (cell, { role }) => {
      role.rating = Number(cell);
    },
  },
  {
    name: 'Tags',
    write: (role) => writeList(role.tags),
    read: (cell, { role }) => {
      role.tags = readList(cell);
    },
  },
  own('Notes', 'notes'),
  {
    name: 'Follow up on',
    write: (role) => role.followUp?.on,
    read: (cell, { followUp }) => {
      followUp.on = cell;
    },
  },
  {
    name: 'Remind',
    write: (role) => role.followUp && (role.followUp.remind ? 'yes' : 'no'),
    read: (cell, { followUp }) => {
      followUp.remind = cell === 'yes';
    },
  },
  {
    name: 'Contacts',
    write: (role) =>
      writeRecords(
        role.contacts.map(({ name, role: job, how, note, id }) => [
          name,
          job ?? '',
          how ?? '',
          note ?? '',
          id,
        ]),
      ),
    read: (cell, { role }) => {
      role.contacts = readRecords(cell).map(readContact);
    },
  },
  posting('Posted on', 'postedOn'),
  posting('Closes on', 'closesOn'),
  posting('Workplace', 'workplace'),
  posting('Employment', 'employmentType'),
  claim('Years asked for', 'yearsRequired'),
  claim('Education asked for', 'education'),
  posting('Link', 'url'),
  amount('Pay from', 'min'),
  amount('Pay to', 'max'),
  pay('Currency', 'currency'),
  pay('Pay period', 'period'),
  pay('Pay stated by', 'source'),
  own('Saved at', 'savedAt'),
  own('Read at', 'readAt'),
  own('Last seen', 'lastSeen'),
  {
    name: 'Status history',
    write: (role) => writeRecords(role.statusHistory.map(({ status, at }) => [status, at])),
    read: (cell, { role }) => {
      role.statusHistory = readRecords(cell).map(
        ([status, at]) => ({ status, at }) as SavedRole['statusHistory'][number],
      );
    },
  },
  {
    name: 'Changes noticed',
    write: (role) =>
      writeRecords(role.changes.map(({ at, field, from, to }) => [at, field, from ?? '', to ?? ''])),
    read: (cell, { role }) => {
      role.changes = readRecords(cell).map(
        ([at, field, from, to]) =>
          ({ at, field, from: from || null, to: to || null }) as SavedRole['changes'][number],
      );
    },
  },
  own('In trash since', 'deletedAt'),
  posting('Board', 'board'),
  posting('Board id', 'boardId'),
  {
    name: 'Id',
    write: (role) => role.id,
    read: (cell, { role }) => {
      role.id = cell;
    },
  },
  posting('Read from', 'depth'),
  posting('Language', 'language'),
  {
    name: 'Readers',
    write: (role) => writeRecords(Object.entries(role.posting.readers)),
    read: (cell, draft) => {
      draft.posting.readers = Object.fromEntries(readRecords(cell).map(([field, reader]) => [field, reader]));
    },
  },
  posting('Snippet', 'snippet'),
  posting('Advert', 'description'),
  posting('Asked for', 'requirements'),
];

function readContact([name = '', role, how, note, id]: string[], index: number): Contact {
  return {
    id: id || `imported-${index + 1}`,
    name,
    role: role || undefined,
    how: how || undefined,
    note: note || undefined,
  };
}
