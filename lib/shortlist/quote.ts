import type { Annotation, Evidence } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';
import type { SavedAnnotation, SavedEvidence } from './saved-role.ts';

/** How much of the text around the words is kept on either side, in UTF-16 units. */
const AROUND = 40;
/** The longest quote kept. Evidence is a phrase; a longer span is a mistake that must not copy the advert. */
const LONGEST_QUOTE = 1000;

/** Gives every piece of evidence the words it stands for, so that it outlives the page. */
export function quoteAnnotation(posting: Posting, annotation: Annotation): SavedAnnotation {
  const quote = (evidence: Evidence): SavedEvidence => {
    const text = posting[evidence.field] ?? '';
    const end = Math.min(evidence.end, evidence.start + LONGEST_QUOTE);
    return {
      ...evidence,
      quote: text.slice(evidence.start, end),
      prefix: text.slice(Math.max(0, evidence.start - AROUND), evidence.start),
      suffix: text.slice(end, end + AROUND),
    };
  };
  const verdict = <V extends { evidence: Evidence[] }>(one: V) => ({
    ...one,
    evidence: one.evidence.map(quote),
  });
  const found = <F extends { evidence: Evidence }>(one: F) => ({ ...one, evidence: quote(one.evidence) });
  return {
    classifier: annotation.classifier,
    basis: annotation.basis,
    language: annotation.language,
    family: verdict(annotation.family),
    level: verdict(annotation.level),
    stage: verdict(annotation.stage),
    track: verdict(annotation.track),
    yearsRequired: verdict(annotation.yearsRequired),
    education: verdict(annotation.education),
    managesPeople: verdict(annotation.managesPeople),
    credentials: annotation.credentials.map(found),
    skills: annotation.skills.map(found),
    warnings: annotation.warnings.map(found),
  };
}
