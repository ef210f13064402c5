import type { FeatureVector } from '../lib/classify/card-features.ts';
import { familyChance, judgePeople, levelChances, likeliest, type Model } from '../lib/classify/model.ts';
import { TRACKS } from '../lib/taxonomy/scales.ts';
import { fitModel, readModel } from './fit-sums.ts';
import { type Depth, type Example, isInside, type Labelled } from './lessons.ts';

/** What a model says of one posting, as numbers. */
export interface Said {
  inside: number;
  levels: number[];
  tracks: number[];
  people: number;
}

export function say(model: Model, vector: FeatureVector): Said {
  const people = judgePeople(model, vector);
  const tracks = model.track.map((weights) => {
    let z = weights.at(-1) as number;
    for (const at of vector.present) z += (weights[at] as number) * (vector.values[at] as number);
    return z;
  });
  return {
    inside: familyChance(model, vector),
    levels: levelChances(model, vector),
    tracks,
    people: people.value ? people.confidence : 1 - people.confidence,
  };
}

const argmax = (values: readonly number[]) => values.indexOf(Math.max(...values));

/** The shares that are right. */
export function figures(rows: readonly Labelled[], said: readonly Said[]) {
  let hit = 0;
  let wrong = 0;
  rows.forEach((row, i) => {
    const says = (said[i] as Said).inside >= 0.5;
    if (isInside(row) && says) hit += 2;
    else if (isInside(row) !== says) wrong++;
  });
  const pairs = rows.flatMap((row, i) => (isInside(row) ? [[row.gold, said[i] as Said] as const] : []));
  const share = (test: (gold: Labelled['gold'], says: Said) => boolean) =>
    (pairs.filter(([gold, says]) => test(gold, says)).length / pairs.length).toFixed(3);
  const family = rows.filter((row, i) => isInside(row) === (said[i] as Said).inside >= 0.5).length;
  if (pairs.length === 0) return { familyRight: (family / rows.length).toFixed(3) };
  return {
    familyF1: (hit / (hit + wrong)).toFixed(3),
    level: share((gold, says) => gold.level === likeliest(says.levels) + 1),
    withinOne: share((gold, says) => Math.abs((gold.level ?? 0) - likeliest(says.levels) - 1) <= 1),
    track: share((gold, says) => gold.track === TRACKS[argmax(says.tracks)]),
    people: share((gold, says) => gold.managesPeople === says.people >= 0.5),
  };
}

/** The titles whose level or people were got wrong: label, what was said, title, source. */
export function listMisses(rows: readonly Labelled[], said: readonly Said[]): void {
  rows.forEach((row, i) => {
    if (!isInside(row)) return;
    const says = said[i] as Said;
    const level = likeliest(says.levels) + 1;
    const people = says.people >= 0.5;
    if (level !== row.gold.level) console.log(`level ${row.gold.level} said ${level}`, row.title, row.source);
    if (people !== row.gold.managesPeople) console.log(`people said ${people}`, row.title, row.source);
  });
}

/** Sources with few postings are left out together. */
function sourceOf(row: Labelled, rows: readonly Labelled[]): string {
  return rows.filter(({ source }) => source === row.source).length >= 10 ? row.source : 'small sources';
}

/** What is said of every real posting by a model that has seen none of its source. */
export function leaveSourcesOut(depth: Depth, real: readonly Example[], made: readonly Example[]): Said[] {
  const all = real.map(({ row }) => row);
  const sources = all.map((row) => sourceOf(row, all));
  const said: Said[] = new Array(real.length);
  for (const source of new Set(sources)) {
    const model = readModel(
      depth,
      fitModel(depth, [...real.filter((_, i) => sources[i] !== source), ...made]),
    );
    sources.forEach((one, i) => {
      if (one === source) said[i] = say(model, (real[i] as Example).vector);
    });
  }
  return said;
}

/** How well a model that has seen real postings alone judges the made-up ones, topic by topic. */
export function scoreWritten(depth: Depth, real: readonly Example[], made: readonly Example[]): void {
  const model = readModel(depth, fitModel(depth, real));
  for (const topic of new Set(made.map(({ row }) => row.source))) {
    const some = made.filter(({ row }) => row.source === topic);
    const said = some.map(({ vector }) => say(model, vector));
    const rows = some.map(({ row }) => row);
    console.log('  written', topic, rows.length, JSON.stringify(figures(rows, said)));
  }
}
