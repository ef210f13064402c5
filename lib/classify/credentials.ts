import type { Hit } from '../text/lexicon.ts';
import { FLAG } from '../text/tokens.ts';
import type { CredentialFound } from './annotation.ts';
import type { AdRow } from './lexicon.ts';
import {
  evidenceAt,
  findAll,
  longest,
  MOST_MENTIONS,
  needOf,
  type Reading,
  sectionOf,
  sentenceAround,
} from './reading.ts';

/** An outside qualification that the text speaks of. */
export interface Qualification {
  hit: Hit<AdRow>;
  need: CredentialFound['need'];
  /** Id in the taxonomy, absent where only "licence" or "certified" is said. */
  credential?: string;
}

const isOthers = (hit: Hit<AdRow>) => hit.row.id === 'stage.held-by-others';

const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

/** Whether the words around an ambiguous abbreviation make it the credential. */
function inContext(reading: Reading, words: readonly string[] | undefined): boolean {
  if (!words) return true;
  const text = reading.tokens.source.toLowerCase();
  return words.some((word) => text.includes(word));
}

/** Every outside qualification of the text, with whether it is required, preferred, or obtained in post. */
export function findQualifications(reading: Reading): Qualification[] {
  const cues = findAll(reading, 'stage');
  const not = cues.filter((hit) => hit.row.cue === 'not-qualification');
  const obtain = cues.filter((hit) => hit.row.cue === 'obtain');
  const named = longest(findAll(reading, 'credential')).slice(0, MOST_MENTIONS);
  const plain = longest(
    cues.filter((hit) => hit.row.cue === 'industry' || hit.row.cue === 'not-qualification'),
  )
    .filter((hit) => hit.row.cue === 'industry' && !named.some((one) => overlaps(one, hit)))
    .slice(0, MOST_MENTIONS);
  const found: Qualification[] = [];
  for (const hit of [...named, ...plain]) {
    const section = sectionOf(reading, hit.from);
    if (section === 'about' || section === 'benefits') continue;
    // A credential that is named outright is one, unless somebody else holds it.
    if (not.some((other) => overlaps(other, hit) && (hit.row.kind === 'stage' || isOthers(other)))) continue;
    if (hit.row.kind === 'credential' && !inContext(reading, hit.row.context)) continue;
    const need = needOf(
      reading,
      hit.from,
      hit.to,
      [...named, ...plain].filter((other) => other !== hit),
    );
    if (need === 'negated') continue;
    const [start, end] = sentenceAround(reading, hit.from);
    const later = obtain.some((cue) => cue.from >= start && cue.to <= end);
    found.push({
      hit,
      need: need === 'preferred' ? 'preferred' : later ? 'obtain-in-post' : 'required',
      credential: hit.row.kind === 'credential' ? hit.row.id : undefined,
    });
  }
  return found;
}

/** Whether a bare "licence" or "certified" is asked of the person, and not said of the company or its customers. */
export function isAskedFor(reading: Reading, { hit }: Qualification): boolean {
  // "Education/Certification: High school" is a label.
  if (((reading.tokens.flags[hit.to - 1] as number) & FLAG.colon) !== 0) return false;
  const section = sectionOf(reading, hit.from);
  if (section === 'requirements' || section === 'preferred') return true;
  const [start, end] = sentenceAround(reading, hit.from);
  for (const scope of findAll(reading, 'scope'))
    if (scope.row.scope === 'required' && scope.from >= start && scope.to <= end) return true;
  for (let at = start; at < end; at++) {
    if (reading.lexicon.isIn(reading.tokens, at, 'asked')) return true;
    if (at > start && (reading.tokens.flags[at] as number) & FLAG.paragraph) break;
  }
  return false;
}

/** The credentials of the taxonomy that the text names, one entry each, the strictest need first. */
export function classifyCredentials(
  reading: Reading,
  qualifications: readonly Qualification[],
): CredentialFound[] {
  const order = ['required', 'obtain-in-post', 'preferred'];
  const byId = new Map<string, CredentialFound>();
  for (const { credential, need, hit } of qualifications) {
    if (!credential) continue;
    const known = byId.get(credential);
    if (known && order.indexOf(known.need) <= order.indexOf(need)) continue;
    byId.set(credential, {
      id: credential,
      need,
      evidence: evidenceAt(reading, hit.from, hit.to, `credential.${credential}`),
    });
  }
  return [...byId.values()];
}
