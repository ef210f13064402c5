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
  followUp?: { on: string; remind: boolean };
  contacts: Contact[];
  changes: PostingChange[];
  /** In the trash since; removed for good 30 days later. */
  deletedAt?: string;
  /** Raised by one at each write, so that two writers notice each other. */
  revision: number;
}
