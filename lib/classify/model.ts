import { LEVELS, type Level, TRACKS, type Track } from '../taxonomy/scales.ts';
import type { Evidence, Verdict } from './annotation.ts';
import type { FeatureVector } from './card-features.ts';

/** Weights of one linear sum, one per feature and the constant last. */
export type Weights = Float64Array;

/** The fitted sums for one depth of reading. */
export interface Model {
  family: Weights;
  /** Core rather than adjacent, among the family. */
  core: Weights;
  /** At least level 2, 3, 4, 5, 6. */
  atLeast: readonly Weights[];
  /** One per track, in the order of `TRACKS`. */
  track: readonly Weights[];
  people: Weights;
  /** What each sum is multiplied with so that its probability says how often it is right. */
  sharpness: { family: number; level: number; track: number; people: number };
}

/** The checked-in form, one string for each sum: packed-weights.ts. */
export interface PackedModel {
  family: string;
  core: string;
  atLeast: readonly string[];
  track: readonly string[];
  people: string;
  sharpness: Model['sharpness'];
}

/** Reads a whole checked-in model, its sums by `read`. */
export function unpackModel(packed: PackedModel, read: (sum: string) => Weights): Model {
  return {
    family: read(packed.family),
    core: read(packed.core),
    atLeast: packed.atLeast.map(read),
    track: packed.track.map(read),
    people: read(packed.people),
    sharpness: packed.sharpness,
  };
}

/**
 * The model half way between the one for cards and the one for adverts, for the few words of a text that leaves out
 * more than it says. A card's features come first among an advert's, so that its sums are shorter ones.
 */
export function halfWay(card: Model, advert: Model): Model {
  const middle =
    (claim: keyof Model['sharpness']) =>
    (short: Weights, long: Weights): Weights => {
      const [ofCard, ofAdvert] = [card.sharpness[claim] / 2, advert.sharpness[claim] / 2];
      const sum = long.map((weight) => weight * ofAdvert);
      const last = short.length - 1;
      for (let at = 0; at < last; at++) sum[at] = (sum[at] as number) + (short[at] as number) * ofCard;
      sum[sum.length - 1] = (sum.at(-1) as number) + (short[last] as number) * ofCard;
      return sum;
    };
  const each = (claim: keyof Model['sharpness'], short: readonly Weights[], long: readonly Weights[]) =>
    long.map((sum, i) => middle(claim)(short[i] as Weights, sum));
  return {
    family: middle('family')(card.family, advert.family),
    core: middle('family')(card.core, advert.core),
    atLeast: each('level', card.atLeast, advert.atLeast),
    track: each('track', card.track, advert.track),
    people: middle('people')(card.people, advert.people),
    sharpness: { family: 1, level: 1, track: 1, people: 1 },
  };
}

const chance = (z: number) => 1 / (1 + Math.exp(-z));

/** The weighted sum of the features that are there. */
function sum(weights: Weights, { values, present }: FeatureVector): number {
  let z = weights[values.length] as number;
  for (const at of present) z += (weights[at] as number) * (values[at] as number);
  return z;
}

/**
 * The words that spoke for a claim, strongest first: features whose share `weigh(at) × value` is positive and
 * that stand in the posting. At most three; a fortieth of the strongest is not worth showing.
 * @param isShown which of the words may be quoted
 */
function reasons(
  { present, values, evidence: words }: FeatureVector,
  weigh: (at: number) => number,
  isShown: (words: Evidence) => boolean = () => true,
): Evidence[] {
  const found: Evidence[] = [];
  const shares: number[] = [];
  for (const at of present) {
    const evidence = words[at];
    if (!evidence) continue;
    const share = weigh(at) * (values[at] as number);
    if (share <= 0.05 || !isShown(evidence)) continue;
    found.push(evidence);
    shares.push(share);
  }
  const least = Math.max(...shares) / 40;
  const kept: Evidence[] = [];
  // The strongest of those left, a few times over: most are never asked for, so that putting all in order is not worth it.
  while (kept.length < 3) {
    let best = -1;
    for (let i = 0; i < found.length; i++)
      if ((shares[i] as number) >= least && (best < 0 || isStronger(i, best))) best = i;
    if (best < 0) break;
    const evidence = found[best] as Evidence;
    shares[best] = 0;
    const overlaps = kept.some(
      (one) => one.field === evidence.field && one.start < evidence.end && evidence.start < one.end,
    );
    if (!overlaps) kept.push(evidence);
  }
  return kept;

  function isStronger(one: number, other: number): boolean {
    const more = (shares[one] as number) - (shares[other] as number);
    return more > 0 || (more === 0 && (found[one] as Evidence).start < (found[other] as Evidence).start);
  }
}

/** What the first of these says that says anything. */
function firstThatTells(...ways: readonly (() => Evidence[])[]): Evidence[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

const none = (rule: string) => ({ value: null, rule, confidence: 0, evidence: [] });

/** Chance that the posting is in the family at all, 0 to 1. */
export function familyChance(model: Model, vector: FeatureVector): number {
  return chance(sum(model.family, vector) * model.sharpness.family);
}

/** How sure a claim must be that rests on what its words usually go with and not on what they say. */
const BY_HABIT = { family: 0.55, track: 0.25 };

/** In the family or not, and if so which kind. Null where no words of the posting tell it. */
export function judgeFamily(model: Model, vector: FeatureVector): Verdict<'core' | 'adjacent' | 'outside'> {
  const inside = familyChance(model, vector);
  const isInside = inside >= 0.5;
  const sign = isInside ? 1 : -1;
  const evidence = reasons(vector, (at) => sign * (model.family[at] as number));
  if (evidence.length === 0) return none('family.model');
  const confidence = isInside ? inside : 1 - inside;
  if (vector.tells?.family === false && confidence < BY_HABIT.family) return none('family.model');
  const isCore = sum(model.core, vector) > 0;
  return {
    value: isInside ? (isCore ? 'core' : 'adjacent') : 'outside',
    rule: 'family.model',
    confidence,
    evidence,
  };
}

/** From this chance on people are said to report to the job, and who has people is at least a lead. */
const HAS_PEOPLE = 0.5;
/** Index of the sum for the third rung, a lead's. */
const LEADS_AT = 1;
/** Beyond this no rung's words are asked. */
const SURELY_PEOPLE = 0.85;

/** The least rung the codebook allows, whatever the sum says, and what says so. */
function leastLevel(model: Model, vector: FeatureVector): { level: Level; rule: string } {
  if (peopleChance(model, vector) >= HAS_PEOPLE) return { level: 3, rule: 'level.people' };
  return vector.least ?? { level: 1, rule: 'level.model' };
}

/** Chance of each level 1 to 6, by which one is chosen. */
export function levelChances(model: Model, vector: FeatureVector): number[] {
  return chancesOf(levelSums(model, vector), 1, leastLevel(model, vector).level);
}

const levelSums = (model: Model, vector: FeatureVector) =>
  model.atLeast.map((weights) => sum(weights, vector));

/** No rung is reached more surely than the one below it: where the sums say so they meet in the middle. */
function inOrder(reached: number[]): void {
  for (let at = 1; at < reached.length; at++) {
    let from = at;
    let total = reached[at] as number;
    while (from > 1 && (reached[from - 1] as number) < total / (at - from + 1)) {
      from--;
      total += reached[from] as number;
    }
    reached.fill(total / (at - from + 1), from, at + 1);
  }
}

/**
 * @param sums of being at least level 2 to 6
 * @param sharpness 1 to choose by, the model's own to say how sure the choice is
 */
function chancesOf(sums: readonly number[], sharpness: number, least: Level): number[] {
  const atLeast = [1];
  for (const z of sums) atLeast.push(atLeast.length < least ? 1 : chance(z * sharpness));
  inOrder(atLeast);
  return atLeast.map((share, i) => share - (atLeast[i + 1] ?? 0));
}

/** What a rung beside the right one is worth: a rung too high or too low misleads less than two. */
const BESIDE = 0.4;

/** The rung to name: the likeliest, or between two ways to read a posting the one that is far from neither. */
export function likeliest(chances: readonly number[]): number {
  const worth = chances.map((share, i) => share + BESIDE * ((chances[i - 1] ?? 0) + (chances[i + 1] ?? 0)));
  return worth.indexOf(Math.max(...worth));
}

/** The rung. Null where no words of the posting tell it. */
export function judgeLevel(model: Model, vector: FeatureVector): Verdict<Level> {
  const { level: least, rule } = leastLevel(model, vector);
  const sums = levelSums(model, vector);
  const best = likeliest(chancesOf(sums, 1, least));
  const confidence = chancesOf(sums, model.sharpness.level, least)[best] as number;
  const lifted = best + 1 === least && likeliest(chancesOf(sums, 1, 1)) < best;
  if (lifted) {
    const evidence =
      rule === 'level.people'
        ? reasons(vector, (at) => model.people[at] as number)
        : [...(vector.least?.evidence ?? [])];
    if (evidence.length > 0) return { value: least, rule, confidence, evidence };
  }
  const above = model.atLeast[best];
  const reached = model.atLeast[best - 1];
  const value = LEVELS[best] ?? 1;
  const gain = (at: number) => (reached?.[at] ?? 0) - (above?.[at] ?? 0);
  const evidence = firstThatTells(
    () => reasons(vector, gain, (words) => vector.shown?.level(words, value) ?? true),
    () => reasons(vector, gain),
    () => reasons(vector, (at) => reached?.[at] ?? -(above?.[at] ?? 0)),
  );
  if (evidence.length === 0) return none('level.model');
  return { value, rule: 'level.model', confidence, evidence };
}

/** The ladder. Null where no words of the posting tell it. */
export function judgeTrack(model: Model, vector: FeatureVector): Verdict<Track> {
  const sums = model.track.map((weights) => sum(weights, vector) * model.sharpness.track);
  const best = sums.indexOf(Math.max(...sums));
  const all = sums.reduce((total, z) => total + Math.exp(z - (sums[best] as number)), 0);
  const weights = model.track[best] as Weights;
  const second = sums.indexOf(Math.max(...sums.filter((_, i) => i !== best)));
  const runnerUp = model.track[second] as Weights;
  const evidence = reasons(vector, (at) =>
    Math.max(weights[at] as number, (weights[at] as number) - (runnerUp[at] as number)),
  );
  const confidence = 1 / all;
  if (evidence.length === 0 || (vector.tells?.track === false && confidence < BY_HABIT.track))
    return none('track.model');
  return { value: TRACKS[best] as Track, rule: 'track.model', confidence, evidence };
}

/**
 * Chance that people report to the job. The codebook knows nobody below a lead who has people: where the words of
 * people say yes and those of the rung no, the surer of the two is believed.
 */
export function peopleChance(model: Model, vector: FeatureVector): number {
  const people = chance(sum(model.people, vector) * model.sharpness.people);
  if (people < HAS_PEOPLE || people > SURELY_PEOPLE) return people;
  const leads = chance(sum(model.atLeast[LEADS_AT] as Weights, vector));
  const both = people * leads;
  const neither = (1 - people) * (1 - leads);
  return both < neither ? both / (both + neither) : people;
}

/** Rules whose words can say that nobody reports to the job; a place of work or an industry cannot. */
const SAYS_NOBODY = /^(?:text\.(?:people|reports|scope\.(?:entry|accounts))|title\.(?:rank|front)\.)/;

/** Whether people report to the job. "No" needs no words: most adverts say nothing where nobody does. */
export function judgePeople(model: Model, vector: FeatureVector): Verdict<boolean> {
  const share = peopleChance(model, vector);
  const value = share >= 0.5;
  const sign = value ? 1 : -1;
  const weigh = (at: number) => sign * (model.people[at] as number);
  const evidence = value
    ? firstThatTells(
        () => reasons(vector, weigh, (words) => vector.shown?.people(words) ?? true),
        () => reasons(vector, weigh),
      )
    : reasons(vector, weigh, ({ rule }) => SAYS_NOBODY.test(rule));
  // A title that nobody can read does not say that nobody reports to the job.
  if (evidence.length === 0 && (value || vector.tells?.family === false)) return none('people.model');
  return { value, rule: 'people.model', confidence: value ? share : 1 - share, evidence };
}
