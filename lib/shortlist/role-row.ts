import type { Pay } from '../posting.ts';
import type { Education, Level, Stage, Track } from '../taxonomy/scales.ts';
import type { FollowUp, Status } from './saved-role.ts';

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
  /** The middle of the pay stated, for a year of 2,080 hours, in its own currency. */
  payYear?: number;
  level: Level | null;
  stage: Stage | null;
  stageImplied: boolean;
  track: Track | null;
  years: number | null;
  education: Education | null;
  /** Judged from a card only. */
  titleOnly: boolean;
  classifier: number;
  warnings: string[];
  status: Status;
  tags: string[];
  rating?: number;
  followUp?: FollowUp;
  /** The first 140 characters of the notes. */
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
  /** The record cannot be read: only the id is sure. It can still be exported. */
  unreadable?: true;
}
