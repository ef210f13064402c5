import type { Annotation, Evidence, EvidenceField } from '../classify/annotation.ts';
import type { Posting } from '../posting.ts';
import { findRung } from '../taxonomy/ladders.ts';
import { LEVELS } from '../taxonomy/scales.ts';
import { withEllipses } from '../text/cut.ts';
import { quoteAt } from '../text/quote.ts';
import { type BadgeVerdict, describeRefined } from './badge.ts';
import type { ViewContext } from './context.ts';
import { describeGoalRelation } from './goal.ts';
import { meaningOfItsLevel, meaningOfItsStage } from './meaning.ts';
import { usualTitles } from './moves.ts';
import { credentialName, warningName } from './names.ts';
import { describePay } from './pay.ts';
import { describeNeed, describeYears } from './requirements.ts';

/** The posting's own words behind a claim, and where they stand. */
export interface WhyQuote {
  words: string;
  /** The words as they are shown: with an ellipsis where their sentence goes on. */
  shown: string;
  field: EvidenceField;
  /** What stands right before and after, unchanged, for finding the words on the page. */
  prefix: string;
  suffix: string;
}

/** One thing claimed of a posting. */
export interface WhyClaim {
  heading: string;
  value: string;
  /** What the value means, or how it came about where no words say it. */
  note?: string | undefined;
  quotes: WhyQuote[];
}

/** What a badge's explanation says, in the order it is shown. */
export interface WhyView {
  title: string;
  /** Level and stage, then what is asked, then pay. */
  claims: WhyClaim[];
  skills: { name: string; quotes: WhyQuote[] }[];
  warnings: { name: string; quotes: WhyQuote[] }[];
  /** What stands one rung up; absent at the top and where the rung is not known. */
  next?: { heading: string; titles: string; stage: string };
  /** Always one line, with or without a goal, so that the box is as tall. */
  goal: string;
  /** From how much it was judged. */
  basis: string;
}

/** Two prove a claim; a third would only make the box taller than a laptop's window. */
const MOST_QUOTES = 2;

/**
 * Explains every claim with the words that led to it. Pure; offsets are read from the posting as given.
 * @param first what the card alone told, where more has been read since
 */
export function describeWhy(
  posting: Posting,
  annotation: Annotation,
  context: ViewContext,
  first?: Pick<BadgeVerdict, 'level'>,
): WhyView {
  const { words } = context;
  const quotes = (evidence: readonly Evidence[]) => quotesFrom(posting, evidence);
  const { level, stage, track, yearsRequired, education, credentials } = annotation;
  const claims: WhyClaim[] = [
    {
      heading: words('why_level'),
      value: words(`level_${level.value ?? 'unknown'}`),
      note: meaningOfItsLevel(annotation, words),
      quotes: quotes(level.evidence),
    },
    {
      heading: words('why_stage'),
      value: words(`stage_${stage.value ?? 'unknown'}`),
      note: meaningOfItsStage(annotation, words),
      quotes: quotes(stage.evidence),
    },
  ];
  const years = describeYears(yearsRequired, context);
  if (years)
    claims.push({ heading: words('why_years'), value: years, quotes: quotes(yearsRequired.evidence) });
  if (education.value && education.value !== 'none') {
    claims.push({
      heading: words('why_education'),
      value: words(`education_${education.value}`),
      quotes: quotes(education.evidence),
    });
  }
  if (credentials.length) {
    claims.push({
      heading: words('why_credentials'),
      value: credentials
        .map(({ id, need }) => words('credential_withNeed', credentialName(id), describeNeed(need, context)))
        .join('; '),
      quotes: quotes(credentials.map(({ evidence }) => evidence)),
    });
  }
  const pay = payClaim(posting, quotes, context);
  if (pay) claims.push(pay);

  const next = nextRung(level, track, context);
  return {
    title: posting.title,
    claims,
    skills: grouped(annotation.skills, ({ skill }) => words(`skill_${skill}`), quotes),
    warnings: grouped(annotation.warnings, ({ id }) => warningName(id, words), quotes),
    ...(next && { next }),
    goal: goalLine(annotation, context),
    basis:
      describeRefined(annotation, first, words) ??
      words(annotation.basis === 'card' ? 'why_fromCard' : 'why_fromAd'),
  };
}

function quotesFrom(posting: Posting, evidence: readonly Evidence[]): WhyQuote[] {
  const seen = new Set<string>();
  const quotes: WhyQuote[] = [];
  for (const { field, start, end } of evidence) {
    const source = posting[field] ?? '';
    const { quote, prefix, suffix } = quoteAt(source, start, end);
    const words = quote.replace(/\s+/g, ' ').trim();
    if (!words || seen.has(words.toLowerCase())) continue;
    seen.add(words.toLowerCase());
    // A title is no sentence.
    const shown = field === 'title' ? words : withEllipses(words, prefix, suffix);
    quotes.push({ words, shown, field, prefix, suffix });
    if (quotes.length === MOST_QUOTES) break;
  }
  return quotes;
}

/** One row per name, with the words of all its findings. */
function grouped<T extends { evidence: Evidence }>(
  found: readonly T[],
  nameOf: (one: T) => string,
  quotes: (evidence: readonly Evidence[]) => WhyQuote[],
): { name: string; quotes: WhyQuote[] }[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of found) {
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one.evidence]);
  }
  return [...groups].map(([name, evidence]) => ({ name, quotes: quotes(evidence) }));
}

function payClaim(
  posting: Posting,
  quotes: (evidence: readonly Evidence[]) => WhyQuote[],
  context: ViewContext,
): WhyClaim | undefined {
  const { pay } = posting;
  const said = pay && describePay(posting, context);
  if (!said) return undefined;
  const { words } = context;
  const source = words(`why_paySource_${pay.source === 'board-estimate' ? 'board' : pay.source}`);
  return {
    heading: words('why_pay'),
    value: said.stated,
    note: said.reckoned ? words('why_payNote', said.reckoned, source) : source,
    quotes: quotes(said.evidence),
  };
}

function nextRung(
  level: Annotation['level'],
  track: Annotation['track'],
  { words }: ViewContext,
): WhyView['next'] {
  const up = LEVELS.find((each) => level.value !== null && each === level.value + 1);
  if (!up || !track.value) return undefined;
  const rung = findRung(track.value, up);
  return {
    heading: words('why_next', words(`level_${up}`), words(`track_${track.value}`)),
    titles: usualTitles(rung.titles, 2),
    stage: words('why_nextStage', words(`stage_${rung.stage}`)),
  };
}

function goalLine({ level, track }: Annotation, context: ViewContext): string {
  const { goal, words, locale } = context;
  if (!goal) return words('why_noGoal');
  const relation = describeGoalRelation({ level: level.value, track: track.value }, goal, words, locale);
  if (!relation) return words('why_goalUnknown');
  const { brief, distance } = relation;
  return brief && brief !== distance ? words('why_goal', brief, distance) : distance;
}
