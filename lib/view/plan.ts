import type { Goal, Rung } from '../career/goal.ts';
import { findRoute, type RouteStep } from '../career/route.ts';
import type { PlanFacts, RungAsks } from '../shortlist/plan-facts.ts';
import { type CredentialEntry, credentials } from '../taxonomy/en/credentials.ts';
import { findRung } from '../taxonomy/ladders.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';
import type { ViewContext } from './context.ts';
import { usualTitles } from './moves.ts';
import { credentialName } from './names.ts';
import { describeNeed } from './requirements.ts';
import { plural } from './words.ts';

/** Where the way begins: where the person stands, or the first rung of the goal's ladder. */
export function startOf(goal: Goal): Rung {
  return goal.now ?? { track: goal.track, level: 1 };
}

/** One step of the plan, in the order in which it is taken. */
export interface PlanStep {
  rung: Rung;
  /** "Up to Lead", "Across to Retail". */
  heading: string;
  /** "Lead, Customer care". */
  place: string;
  direction: RouteStep['direction'];
  isGoal: boolean;
  /** Two or three usual titles, to look for. */
  titles: string;
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
  /** Where it is more: qualifications that fit, those that saved roles ask for first. */
  examples: { name: string; source: string }[];
}

export interface PlanView {
  /** "From Experienced, Customer care, to Manager, Customer care: 2 steps". */
  summary: string;
  steps: PlanStep[];
  /** The steps that stand between and are new training, in order: "Industry qualification, for Manager". */
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
    return {
      rung: move.to,
      heading: headingOf(move, context),
      place: placeOf(move.to, context),
      direction: move.direction,
      isGoal: i === route.length - 1,
      titles: usualTitles(findRung(move.to.track, move.to.level).titles),
      training: {
        stage: move.stage,
        text: words(`stage_${move.stage}`),
        isNew,
        news: isNew
          ? words('plan_trainingNew')
          : from < 0
            ? words('plan_trainingHad')
            : words('plan_trainingEarlier', from + 1),
        examples: isNew ? examplesFor(move.to.track, move.stage, asked, locale) : [],
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
  const training = steps
    .filter(({ training }) => training.isNew)
    .map(({ training, place }) => words('plan_trainingFor', training.text, place));
  return { summary, steps, training };
}

/** "Lead, Customer care". */
export function placeOf({ level, track }: Rung, { words }: ViewContext): string {
  return words('goal_rung', words(`level_${level}`), words(`track_${track}`));
}

/** As the person named it, else "Lead, Customer care". */
export function nameOf(rung: Rung, context: ViewContext): string {
  return rung.title ?? placeOf(rung, context);
}

function headingOf({ direction, to }: RouteStep, { words }: ViewContext): string {
  if (direction === 'across') return words('plan_across', words(`track_${to.track}`));
  return words(direction === 'up' ? 'plan_up' : 'plan_down', words(`level_${to.level}`));
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

const INDUSTRIES: Record<Track, readonly CredentialEntry['industry'][]> = {
  'customer-care': ['customer-service'],
  retail: ['retail', 'customer-service'],
  hospitality: ['hospitality', 'customer-service'],
  'client-relations': ['customer-service'],
  sales: ['retail', 'customer-service'],
  'technical-support': ['service-desk'],
  'financial-services': ['insurance', 'securities', 'lending'],
  'health-services': ['pharmacy', 'health'],
  'front-office': ['property', 'any'],
  community: ['health', 'customer-service'],
};
/** Countries as a locale names them, where the catalogue of credentials names them otherwise. */
const REGIONS: Record<string, string> = { GB: 'UK' };
const MOST_EXAMPLES = 3;

/**
 * Qualifications of a stage that fit a ladder: first those the saved roles there ask for, then those of the
 * person's own country, then those taken everywhere. Only with their issuers, and none where none is known.
 */
function examplesFor(track: Track, stage: Stage, asked: RungAsks | undefined, locale: string) {
  const country = /-([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  const region = REGIONS[country] ?? country;
  const wanted = new Set(asked?.credentials.map(({ id }) => id));
  const rank = (entry: CredentialEntry) =>
    wanted.has(entry.id) ? 0 : entry.region === region ? 1 : entry.region === 'any' ? 2 : 3;
  return credentials()
    .filter((entry) => entry.stage === stage)
    .filter((entry) => wanted.has(entry.id) || INDUSTRIES[track].includes(entry.industry))
    .filter((entry) => rank(entry) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_EXAMPLES)
    .map(({ name, source }) => ({ name, source }));
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
