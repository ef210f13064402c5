import type { Rung } from '../career/goal.ts';
import type { LikelyDuplicate } from '../shortlist/duplicates.ts';
import type { RoleUpdate, RoleUpdated } from '../shortlist/edits.ts';
import type { ImportOutcome, ImportRecord } from '../shortlist/import-record.ts';
import type { PlanFacts } from '../shortlist/plan-facts.ts';
import type { FoundRoles, RoleQuery, ValuesInUse } from '../shortlist/query.ts';
import type { VerdictChange } from '../shortlist/rejudge.ts';
import type { ComparisonSet, ReadRole, SavedRole } from '../shortlist/saved-role.ts';
import type { ShortlistState } from '../shortlist/state.ts';

type Nothing = Record<never, never>;

/**
 * What the extension's own pages (popup, side panel, full page, options) may ask of the background.
 * Every request may be sent again when its answer got lost: asking twice does what asking once does.
 */
export interface PanelRequests {
  /** One page of the shortlist or of the trash: searched, filtered, sorted, as summaries. */
  'roles.find': { ask: RoleQuery; answer: FoundRoles };
  /** A search is about to be typed: what it takes is read ahead. */
  'search.warm': { ask: Nothing; answer: Nothing };
  /** Every tag, board and warning sign that roles on the shortlist have, for choosing from; in no order. */
  'roles.values': { ask: Nothing; answer: ValuesInUse };
  /** The shortlist summed up by rungs, and the people noted with its roles. */
  'plan.read': { ask: Nothing; answer: PlanFacts };
  /** The rung that a title of somebody's work stands on, by its words; null where they say too little. */
  'title.place': { ask: { title: string }; answer: { rung: Rung | null } };
  /** Whole roles, in the order asked; what is not there is left out, what cannot be read says so. Up to 12. */
  'roles.read': { ask: { ids: string[] }; answer: { roles: ReadRole[] } };
  'role.read': { ask: { id: string }; answer: { role: SavedRole | null } };
  /**
   * Writes what the person changed. `before` holds, for each key of `after`, the value the person was
   * looking at. What somebody else changed meanwhile is a conflict: then nothing is written.
   */
  'role.update': { ask: RoleUpdate; answer: RoleUpdated };
  'role.trash': { ask: { id: string }; answer: { id: string } };
  'role.restore': { ask: { id: string }; answer: { id: string } };
  /** Removes one role for good. Only from the trash. */
  'role.erase': { ask: { id: string }; answer: { id: string } };
  /** Removes for good everything in the trash. Ask the person first. */
  'trash.empty': { ask: Nothing; answer: { erased: number } };
  /** Removes every role, set, import and preference, and the database itself. Ask the person first. */
  'shortlist.erase': { ask: { sure: true }; answer: Nothing };
  'shortlist.state': { ask: Nothing; answer: ShortlistState };
  /** Ids of the roles that an older classifier than ours judged. */
  'roles.outdated': { ask: Nothing; answer: { ids: string[] } };
  /** What a new judgement changes; with `apply` it takes the old one's place. */
  'role.rejudge': {
    ask: { id: string; apply: boolean };
    answer: { changes: VerdictChange[] };
  };
  /** Roles that look like one and the same, likeliest first. */
  'duplicates.find': { ask: Nothing; answer: { pairs: LikelyDuplicate[] } };
  /** "These are different": the pair is not suggested again. */
  'duplicates.dismiss': { ask: { ids: [string, string] }; answer: Nothing };
  /** Puts `other` away under `keep`, which takes over what the person wrote. Undone by `roles.unmerge`. */
  'roles.merge': { ask: { keep: string; other: string }; answer: { role: SavedRole } };
  'roles.unmerge': { ask: { keep: string; other: string }; answer: { role: SavedRole } };
  /** Sets of roles chosen for comparing. The one with the id `current` is what the popup has chosen now. */
  'sets.list': { ask: Nothing; answer: { sets: ComparisonSet[] } };
  'set.save': { ask: { set: Omit<ComparisonSet, 'changedAt'> }; answer: { set: ComparisonSet } };
  'set.remove': { ask: { id: string }; answer: { id: string } };
  /**
   * The next whole records, as they lie in the database, unreadable and trashed ones included: what an
   * export is made of. Begin with null and go on with `next` until it is null. `ids` chooses; merged
   * roles follow after those that hold them.
   */
  'roles.export': {
    ask: { after: string | null; ids?: string[] };
    answer: { records: unknown[]; next: string | null };
  };
  /** What importing these would do; writes nothing. Up to 200 at a time. */
  'import.check': { ask: { roles: unknown[] }; answer: { outcomes: ImportOutcome[] } };
  /**
   * Adds the roles that are new, in one transaction. Up to 200 at a time; `batch` names the import,
   * `part` counts its requests from 0, so that one sent twice is answered as the first time.
   */
  'import.add': {
    ask: { batch: string; source: string; part: number; roles: unknown[] };
    answer: { outcomes: ImportOutcome[] };
  };
  'imports.list': { ask: Nothing; answer: { imports: ImportRecord[] } };
  /** Takes back what an import added, except roles that were changed since. */
  'import.undo': { ask: { batch: string }; answer: { removed: number; kept: number } };
}

/** What the background tells the extension's own pages. */
export interface PanelNotices {
  /** These roles were added, changed or removed; null = anything may have changed. */
  'shortlist.changed': { ids: string[] | null };
}
