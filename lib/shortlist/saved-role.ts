import type { Annotation, Evidence } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';

export const STATUSES = [
  'saved',
  'applied',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'archived',
] as const;
export type Status = (typeof STATUSES)[number];

/** Evidence that outlives the page: the words themselves with a little of what stood around them. */
export interface SavedEvidence extends Evidence {
  quote: string;
  /** Up to 40 characters before and after, for finding the words again in a changed text. */
  prefix: string;
  suffix: string;
}

/** The annotation as saved: every `Evidence` in it is a `SavedEvidence`. */
export type SavedAnnotation = Quoted<Annotation>;
type Quoted<T> = T extends Evidence
  ? SavedEvidence
  : T extends readonly (infer U)[]
    ? Quoted<U>[]
    : T extends object
      ? { [K in keyof T]: Quoted<T[K]> }
      : T;

export interface Contact {
  id: string;
  name: string;
  role?: string;
  how?: string;
  note?: string;
}

export interface FollowUp {
  /** `YYYY-MM-DD`, in the person's own time zone. */
  on: string;
  remind: boolean;
  /** When the reminder was given. */
  remindedAt?: string;
}

/** What of a role the person can change. */
export type RoleEdits = Partial<Pick<SavedRole, 'status' | 'notes' | 'tags' | 'contacts'>> & {
  /** null takes it away. */
  rating?: number | null;
  followUp?: Pick<FollowUp, 'on' | 'remind'> | null;
};

/** What merging changed in the role that was kept, so that it can be taken back. */
export interface MergedRole {
  id: string;
  at: string;
  before: RoleEdits;
  after: RoleEdits;
}

/** A role as read, or the record as it lies there where it cannot be read. */
export type ReadRole = { id: string; role: SavedRole } | { id: string; role: null; unreadable: unknown };

/** Roles chosen for comparing. */
export interface ComparisonSet {
  /** `current` for the popup's present choice; any other is made by the page that names the set. */
  id: string;
  name: string;
  /** In the order of the columns. Up to 6. */
  ids: string[];
  changedAt: string;
}

/** A change the board made to a posting after it was saved. Values as the posting worded them. */
export interface PostingChange {
  at: string;
  field: 'title' | 'pay' | 'closesOn';
  from: string | null;
  to: string | null;
}

/** One role on the shortlist. Instants are ISO 8601 in UTC; dates are `YYYY-MM-DD`. */
export interface SavedRole {
  /** The posting's id: the same id on the same board is the same role. */
  id: string;
  posting: Posting;
  annotation: SavedAnnotation;
  savedAt: string;
  readAt: string;
  lastSeen: string;
  status: Status;
  statusHistory: { status: Status; at: string }[];
  notes: string;
  tags: string[];
  /** 1 to 5. */
  rating?: number;
  followUp?: FollowUp;
  contacts: Contact[];
  changes: PostingChange[];
  /** Roles that the person said are this same one; each can be taken apart again. */
  merged?: MergedRole[];
  /** Put away under this role by the person; neither on the shortlist nor in the trash. */
  mergedInto?: string;
  /** The sites it was saved on, as `siteOf` names them: their pages may ask about it. */
  sites?: string[];
  /** The import that brought it, and the revision it had then. */
  imported?: { batch: string; revision: number };
  /** In the trash since; removed for good 30 days later. */
  deletedAt?: string;
  /** Raised by one at each write, so that two writers notice each other. */
  revision: number;
}
