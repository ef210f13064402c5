import type { Goal, Rung } from '../career/goal.ts';
import { findRoute, type RouteStep, startOf } from '../career/route.ts';
import type { PlanFacts, RungAsks } from '../shortlist/plan-facts.ts';
import { credentials } from '../taxonomy/en/credentials.ts';
import { findRung, plainTitle, USUAL_YEARS } from '../taxonomy/ladders.ts';
import { type Qualification, qualificationsOn } from '../taxonomy/qualifications.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';
import type { ViewContext } from './context.ts';
import { usualTitles } from './moves.ts';
import { credentialName } from './names.ts';
import { describeNeed } from './requirements.ts';
import { headingOf, nameOf, placeOf } from './way.ts';
import { plural } from './words.ts';

/** One step of the plan, in the order in which it is taken. */
export interface PlanStep {
  rung: Rung;
  /** "Up to Lead", "Across to Retail". */
  heading: string;
  /** "Lead, Customer care". */
  place: string;
  direction: RouteStep['direction'];
  isGoal: boolean;
  /** The most usual title there. */
  title: string;
  /** Two or three usual titles, to look for. */
  titles: string;
  /** How much work with customers people there usually have behind them; absent on the first rung. */
  years?: string;
  training: PlanTraining;
  /** What the saved roles there ask for, in sentences; empty where none is saved. */
  asks: string[];
  /** How many saved roles there can still be had. */
  open: number;
}

/** What training a step takes. */
export interface PlanTraining {
  stage: Stage;
  /** "In-house training". */
  text: string;
  /** Whether it is more than anything on the way before it has asked for. */
  isNew: boolean;
  /** "new to you", "nothing new", or "you have it from step 2". */
  news: string;
  /** Where it is more: what it is, in a sentence. */
  meaning?: string;
  /** Where it is more: qualifications that fit, those that saved roles ask for first. */
  examples: Pick<Qualification, 'name' | 'source'>[];
}

export interface PlanView {
  /** "From Experienced, Customer care, to Manager, Customer care: 2 steps". */
  summary: string;
  steps: PlanStep[];
  /** The new training on the way, in order: "Industry qualification, for step 4". */
  training: string[];
}

/** Turns a goal into steps: each rung on the way, the training it takes, and what the saved roles there ask for. */
export function describePlan(goal: Goal, facts: PlanFacts | null, context: ViewContext): PlanView {
  const { words, locale } = context;
  const start = startOf(goal);
  const route = findRoute(start, goal);
  const atStart = findRung(start.track, start.level).stage;
  const steps = route.map((move, i): PlanStep => {
    // Of the steps before it the first that has brought as much.
    const from = move.stage > atStart ? route.slice(0, i).findIndex(({ stage }) => stage >= move.stage) : -1;
    const isNew = move.stage > atStart && from < 0;
    const asked = facts?.rungs.find(({ track, level }) => track === move.to.track && level === move.to.level);
    const { titles } = findRung(move.to.track, move.to.level);
    return {
      rung: move.to,
      heading: headingOf(move, context),
      place: placeOf(move.to, context),
      direction: move.direction,
      isGoal: i === route.length - 1,
      title: plainTitle(titles[0] ?? ''),
      titles: usualTitles(titles),
      ...yearsUpTo(move.to.level, words),
      training: {
        stage: move.stage,
        text: words(`stage_${move.stage}`),
        isNew,
        news: isNew
          ? words('plan_trainingNew')
          : from < 0
            ? words('plan_trainingHad')
            : words('plan_trainingEarlier', from + 1),
        ...(isNew && { meaning: words(`meaning_stage_${move.stage}`) }),
        // What an employer teaches is nothing to look for elsewhere.
        examples: isNew && move.stage > 2 ? examplesFor(move.to, asked, locale) : [],
      },
      asks: asked ? describeAsks(asked, context) : [],
      open: asked?.open ?? 0,
    };
  });
  const summary =
    steps.length === 0
      ? words('plan_there', nameOf(goal, context))
      : words(
          'plan_summary',
          nameOf(start, context),
          nameOf(goal, context),
          plural(words, 'plan_steps', steps.length, locale),
        );
  const training = steps.flatMap(({ training }, i) =>
    training.isNew ? [words('plan_trainingFor', training.text, i + 1)] : [],
  );
  return { summary, steps, training };
}

/** Nothing on the first rung, where nobody has to bring any. */
function yearsUpTo(level: Level, words: ViewContext['words']): { years?: string } {
  const { from, to } = USUAL_YEARS[level];
  if (from === 0) return {};
  return { years: to === undefined ? words('plan_yearsMore', from) : words('plan_years', from, to) };
}

/** What the roles saved at a rung ask for, a sentence for each kind. */
function describeAsks(asked: RungAsks, context: ViewContext): string[] {
  const { words, locale } = context;
  const sentences: string[] = [];
  const stages = Object.entries(asked.stages).sort(([a], [b]) => Number(b) - Number(a));
  for (const [stage, roles] of stages)
    sentences.push(plural(words, 'plan_askStage', roles, locale, words(`stage_${Number(stage) as Stage}`)));
  if (asked.years) {
    const { min, max } = asked.years;
    const most =
      max < 1 ? plural(words, 'months', Math.round(max * 12), locale) : plural(words, 'years', max, locale);
    sentences.push(words(min === max ? 'plan_askYears' : 'plan_askUpTo', most));
  }
  for (const { id, need } of asked.credentials.slice(0, 3))
    sentences.push(words('credential_withNeed', credentialName(id), describeNeed(need, context)));
  return sentences;
}

/** Countries as a locale names them, where the catalogue of qualifications names them otherwise. */
const REGIONS: Record<string, string> = { GB: 'UK' };
const MOST_EXAMPLES = 3;

/**
 * Qualifications that people commonly hold on a rung: first those the saved roles there ask for, whatever they are,
 * then those of the person's own country, then those taken everywhere. Only with their issuers, and none where none is known.
 */
function examplesFor({ track, level }: Rung, asked: RungAsks | undefined, locale: string) {
  const country = /-([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  const region = REGIONS[country] ?? country;
  const wanted = credentials().filter(({ id }) => asked?.credentials.some((one) => one.id === id));
  const fitting = qualificationsOn(track, level);
  const from = (where: string) => fitting.filter((each) => each.region === where);
  const each = new Map([...wanted, ...from(region), ...from('any')].map((one) => [one.id, one]));
  return [...each.values()].slice(0, MOST_EXAMPLES).map(({ name, source }) => ({ name, source }));
}

/** How many roles saved at a rung can still be had. */
export function openRoles(facts: PlanFacts | null, track: Track, level: Level): number {
  return facts?.rungs.find((rung) => rung.track === track && rung.level === level)?.open ?? 0;
}

/** One rung by itself: its usual titles, the training it takes, and what is saved there. */
export function describeRung(
  { track, level }: Rung,
  facts: PlanFacts | null,
  { words, locale }: ViewContext,
) {
  const { titles, stage } = findRung(track, level);
  const open = openRoles(facts, track, level);
  return {
    titles: usualTitles(titles),
    stage,
    saved: open > 0 ? plural(words, 'map_show', open, locale) : undefined,
  };
}
