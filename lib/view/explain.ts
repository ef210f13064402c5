import type { Annotation, Evidence } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';
import type { ViewContext } from './context.ts';
import { credentialName, warningName } from './names.ts';
import { describeNeed, describeYears } from './requirements.ts';
import type { MessageKey } from './words.ts';

/** One claim as a sentence with the posting's own words, and the evidence it rests on. */
export interface Explanation {
  claim: 'level' | 'stage' | 'years' | 'education' | 'credential' | 'skill' | 'warning';
  /** `Lead: “supervise a team of 12 agents” (duties).` */
  sentence: string;
  evidence: Evidence[];
}

type Words = Pick<Posting, 'title' | 'company' | 'snippet' | 'description' | 'employmentType'>;

const MOST_AROUND = 48;
const CLAUSE_END = '.;:!?•\n\r|(){}[]';

/**
 * The words of a piece of evidence, widened to the clause they stand in so that they read on their own: up to
 * 48 characters on either side, cut at a word.
 */
export function quoteClause(source: string, { start, end }: Pick<Evidence, 'start' | 'end'>): string {
  let from = start;
  while (from > 0 && start - from < MOST_AROUND && !CLAUSE_END.includes(source[from - 1] as string)) from--;
  if (from > 0 && start - from >= MOST_AROUND) {
    const space = source.indexOf(' ', from);
    from = space >= 0 && space < start ? space : start;
  }
  let to = end;
  while (to < source.length && to - end < MOST_AROUND && !CLAUSE_END.includes(source[to] as string)) to++;
  if (to < source.length && to - end >= MOST_AROUND) {
    const space = source.lastIndexOf(' ', to);
    to = space > end ? space : end;
  }
  return source.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** Says each claim of an annotation as a careful colleague would, most important first. Pure. */
export function explain(posting: Words, annotation: Annotation, context: ViewContext): Explanation[] {
  const { words } = context;
  const quote = (evidence: Evidence) => {
    const clause = quoteClause(posting[evidence.field] ?? '', evidence);
    return words('explain_quote', clause, words(`section_${evidence.section ?? 'other'}`));
  };
  const quotes = (evidence: readonly Evidence[]) =>
    [...new Set(evidence.filter((one) => one.end > one.start).map(quote))].slice(0, 2).join(', ');
  const explanations: Explanation[] = [];
  const add = (
    claim: Explanation['claim'],
    name: string,
    evidence: Evidence[],
    key: MessageKey = 'explain_claim',
  ) => {
    const said = quotes(evidence);
    explanations.push({
      claim,
      sentence: said ? words(key, name, said) : words('explain_unknown', name),
      evidence,
    });
  };

  const { level, stage, yearsRequired, education } = annotation;
  add('level', words(`level_${level.value ?? 'unknown'}`), level.evidence);
  const stageName = words(`stage_${stage.value ?? 'unknown'}`);
  if (stage.implied)
    explanations.push({ claim: 'stage', sentence: words('explain_implied', stageName), evidence: [] });
  else add('stage', stageName, stage.evidence, stage.obtainedInPost ? 'explain_inPost' : 'explain_claim');
  const years = describeYears(yearsRequired, context);
  if (years) add('years', years, yearsRequired.evidence);
  if (education.value && education.value !== 'none')
    add('education', words(`education_${education.value}`), education.evidence);
  for (const { id, need, evidence } of annotation.credentials)
    explanations.push({
      claim: 'credential',
      sentence: words('explain_credential', credentialName(id), describeNeed(need, context), quote(evidence)),
      evidence: [evidence],
    });
  for (const { skill, evidence } of annotation.skills) add('skill', words(`skill_${skill}`), [evidence]);
  for (const { id, evidence } of annotation.warnings) add('warning', warningName(id, words), [evidence]);
  return explanations;
}
