import { payRank } from '../career/annual-pay.ts';
import { DAYS_IN_TRASH, type RoleRow, type RowRecord } from './row.ts';
import type { SavedRole } from './saved-role.ts';

const NOTE_LENGTH = 140;

/** Derives the row from the role. */
export function rowOf(role: SavedRole): RowRecord {
  const { posting, annotation } = role;
  const listed = role.deletedAt === undefined && role.mergedInto === undefined;
  const row: RowRecord = {
    id: role.id,
    revision: role.revision,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    board: posting.board,
    url: posting.url,
    pay: posting.pay,
    payRank: payRank(posting),
    level: annotation.level.value,
    stage: annotation.stage.value,
    stageImplied: annotation.stage.implied,
    track: annotation.track.value,
    years: annotation.yearsRequired.value,
    education: annotation.education.value,
    workplace: posting.workplace,
    managesPeople: annotation.managesPeople.value ?? undefined,
    skills: new Set(annotation.skills.map(({ skill }) => skill)).size || undefined,
    titleOnly: annotation.basis === 'card',
    classifier: annotation.classifier,
    warnings: [...new Set(annotation.warnings.map((warning) => warning.id))],
    credentials: someOf(annotation.credentials.map(({ id, need }) => ({ id, need }))),
    status: role.status,
    tags: role.tags,
    rating: role.rating,
    followUp: role.followUp,
    note: role.notes.trim().slice(0, NOTE_LENGTH) || undefined,
    postedOn: posting.postedOn,
    closesOn: posting.closesOn,
    savedAt: role.savedAt,
    lastSeen: role.lastSeen,
    changes: role.changes.length,
    merged: role.merged?.length ?? 0,
    deletedAt: role.deletedAt,
    listedAt: listed ? role.savedAt : undefined,
    mergedInto: role.mergedInto,
    sites: role.sites,
    people: someOf(role.contacts),
    batch: role.imported?.batch,
  };
  // IndexedDB leaves a record out of an index where the key is absent, and stores no `undefined` for it.
  for (const key of Object.keys(row) as (keyof RowRecord)[]) if (row[key] === undefined) delete row[key];
  return row;
}

/**
 * The row of a record that cannot be read as a role: enough to show that it is there. It is listed
 * under what can be told of its title and date.
 */
export function unreadableRow(id: string, record: unknown): RowRecord {
  const { posting, savedAt, deletedAt } = (record ?? {}) as Record<string, unknown>;
  const title = (posting as { title?: unknown } | null | undefined)?.title;
  const since = typeof savedAt === 'string' ? savedAt : '';
  const row: RowRecord = {
    id,
    revision: 0,
    title: typeof title === 'string' ? title : '',
    board: '',
    level: null,
    stage: null,
    stageImplied: false,
    track: null,
    years: null,
    education: null,
    titleOnly: true,
    classifier: 0,
    warnings: [],
    status: 'saved',
    tags: [],
    savedAt: since,
    lastSeen: since,
    changes: 0,
    merged: 0,
    unreadable: true,
  };
  return typeof deletedAt === 'string' ? { ...row, deletedAt } : { ...row, listedAt: since };
}

/** The row as panels get it. */
export function shownRow(record: RowRecord): RoleRow {
  const {
    listedAt: _,
    mergedInto: __,
    batch: ___,
    sites: ____,
    people: _____,
    wordsMark: ______,
    ...row
  } = record;
  return row.deletedAt === undefined ? row : { ...row, keptUntil: endOfTrash(row.deletedAt) };
}

function someOf<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** Undefined where the date of a mangled record is none. */
function endOfTrash(deletedAt: string): string | undefined {
  const end = new Date(Date.parse(deletedAt) + DAYS_IN_TRASH * 86_400_000);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().slice(0, 10);
}
