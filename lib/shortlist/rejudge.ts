import type { Annotation } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';
import type { Catalogue } from './catalogue.ts';
import { compareRows } from './compare-rows.ts';
import { isSame } from './edits.ts';
import { quoteAnnotation } from './quote.ts';
import type { SavedAnnotation } from './saved-role.ts';
import type { Shortlist } from './shortlist.ts';

/** One claim that a new judgement changed. Values as in the annotation; null = not enough to tell. */
export interface VerdictChange {
  field:
    | 'family'
    | 'level'
    | 'stage'
    | 'track'
    | 'yearsRequired'
    | 'education'
    | 'managesPeople'
    | 'skills'
    | 'warnings'
    | 'credentials';
  from: string | number | boolean | null | string[];
  to: string | number | boolean | null | string[];
}

/** Ids of the roles on the shortlist that an older classifier judged, newest saved first. */
export async function findOutdated(catalogue: Catalogue, classifier: number): Promise<string[]> {
  const rows = [...(await catalogue.rows()).values()];
  return rows
    .filter((row) => row.listedAt !== undefined && !row.unreadable && row.classifier < classifier)
    .sort(compareRows())
    .map((row) => row.id);
}

/**
 * What a new judgement of the role's posting changes; with `apply` it takes the old one's place. It is made of the
 * posting that stands there now: its page may have brought the whole advert since anybody looked.
 */
export async function rejudgeRole(
  shortlist: Shortlist,
  { id, apply }: { id: string; apply: boolean },
  judge: (posting: Posting) => Annotation,
): Promise<VerdictChange[]> {
  return shortlist.write(async (writer) => {
    const role = await writer.require(id);
    const annotation = judge(role.posting);
    const changes = verdictChanges(role.annotation, annotation);
    if (apply) await writer.put({ ...role, annotation: quoteAnnotation(role.posting, annotation) });
    return changes;
  });
}

/** The claims in which two judgements of one posting differ. */
export function verdictChanges(before: Claims, after: Claims): VerdictChange[] {
  const from = claimsOf(before);
  const to = claimsOf(after);
  return (Object.keys(from) as VerdictChange['field'][])
    .filter((field) => !isSame(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

type Claims = Annotation | SavedAnnotation;

function claimsOf(annotation: Claims): Record<VerdictChange['field'], VerdictChange['from']> {
  return {
    family: annotation.family.value,
    level: annotation.level.value,
    stage: annotation.stage.value,
    track: annotation.track.value,
    yearsRequired: annotation.yearsRequired.value,
    education: annotation.education.value,
    managesPeople: annotation.managesPeople.value,
    skills: distinct(annotation.skills.map((found) => found.skill)),
    warnings: distinct(annotation.warnings.map((found) => found.id)),
    credentials: distinct(annotation.credentials.map((found) => found.id)),
  };
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
