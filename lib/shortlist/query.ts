import type { Rung } from '../career/goal.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';
import type { RoleRow } from './row.ts';
import type { Status } from './saved-role.ts';

/** Values within one filter widen it, filters together narrow it; an absent filter lets everything through. */
export interface RoleFilter {
  status?: Status[];
  level?: (Level | 'unknown')[];
  stage?: (Stage | 'unknown')[];
  track?: (Track | 'unknown')[];
  board?: string[];
  tag?: string[];
  /** Ids of warning signs; `[]` = any warning sign at all. */
  warning?: string[];
  /** Closes between today and this date, `YYYY-MM-DD`, both included. */
  closesBy?: string;
  /** A follow-up stands on this date or earlier. */
  followUpBy?: string;
}

export type SortField =
  | 'savedAt'
  | 'lastSeen'
  | 'title'
  | 'company'
  | 'location'
  | 'level'
  | 'stage'
  | 'track'
  | 'pay'
  | 'years'
  | 'education'
  | 'status'
  | 'rating'
  | 'postedOn'
  | 'closesOn'
  | 'followUp'
  | 'workplace'
  | 'credentials'
  | 'people'
  | 'skills'
  | 'warnings'
  | 'notes'
  | 'distance';

/** Roles without the value sorted by stand last in either direction. */
export interface RoleSort {
  by: SortField;
  descending?: boolean;
  /** For `distance`: the rung to measure from. */
  goal?: Rung;
}

export interface RoleQuery {
  /** Words; each must begin a word somewhere in the posting or in what the person wrote. */
  search?: string;
  filter?: RoleFilter;
  /** Newest saved first where absent. */
  sort?: RoleSort;
  in?: 'shortlist' | 'trash';
  offset?: number;
  /** Up to 200; 50 where absent. */
  limit?: number;
}

export interface FoundRoles {
  rows: RoleRow[];
  /** How many match in all. */
  total: number;
  /** How many stand in the shortlist (or trash) whatever is searched. */
  of: number;
  /** False while the words of the postings are still being read: of those not read yet,
   * titles, companies, places and notes were searched. Ask again. */
  complete: boolean;
}

/** What roles on the shortlist have that a list can be narrowed by, besides the fixed scales. */
export interface ValuesInUse {
  tags: string[];
  boards: string[];
  /** Ids of warning signs. */
  warnings: string[];
}
