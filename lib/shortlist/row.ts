import type { CredentialFound } from '../classify/annotation.ts';
import type { Pay, Workplace } from '../posting.ts';
import type { Education, Level, Stage, Track } from '../taxonomy/scales.ts';
import type { Contact, FollowUp, Status } from './saved-role.ts';

/** How long the trash keeps a role. */
export const DAYS_IN_TRASH = 30;

/** What a list shows of a role, without the advert: small enough to hold 10,000 at once. */
export interface RoleRow {
  id: string;
  revision: number;
  title: string;
  company?: string;
  location?: string;
  board: string;
  url?: string;
  pay?: Pay;
  /** What it is ordered by when the list is sorted by pay, see `payRank`. */
  payRank?: number;
  level: Level | null;
  stage: Stage | null;
  stageImplied: boolean;
  track: Track | null;
  years: number | null;
  education: Education | null;
  workplace?: Workplace;
  managesPeople?: boolean;
  /** How many skills the posting names. */
  skills?: number;
  /** Judged from a card only. */
  titleOnly: boolean;
  classifier: number;
  warnings: string[];
  /** Licences and certificates asked for; absent where none is. */
  credentials?: { id: string; need: CredentialFound['need'] }[];
  status: Status;
  tags: string[];
  rating?: number;
  followUp?: FollowUp;
  /** The beginning of the notes. */
  note?: string;
  postedOn?: string;
  closesOn?: string;
  savedAt: string;
  lastSeen: string;
  /** How many changes of pay, title or closing date were noticed. */
  changes: number;
  /** How many other roles were merged into this one. */
  merged: number;
  deletedAt?: string;
  /** In the trash: the day on which it goes for good, `YYYY-MM-DD`. */
  keptUntil?: string;
  /** The record cannot be read: only the id is sure. It can still be exported. */
  unreadable?: true;
}

/** A row as stored: `listedAt` stands in rows that are on the shortlist only, so that its index holds those. */
export interface RowRecord extends RoleRow {
  /** `savedAt` of a role that is on the shortlist. */
  listedAt?: string;
  mergedInto?: string;
  /** The sites it was saved on. */
  sites?: string[];
  /** The mark of its words, see `markOf`. */
  wordsMark?: number;
  /** Who the person can ask about it; absent where nobody is noted. */
  people?: Contact[];
  /** The import that brought it. */
  batch?: string;
}
