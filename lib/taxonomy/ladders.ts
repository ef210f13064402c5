import { RUNG_TITLES } from './en/rungs.ts';
import { LEVELS, type Level, type Stage, TRACKS, type Track } from './scales.ts';

/** One place on one ladder. */
export interface Rung {
  /** `retail.3`. */
  id: RungId;
  track: Track;
  level: Level;
  /** Usual titles, most usual first; a country where the title is used stands in brackets after it. */
  titles: readonly string[];
  /** The training usually asked of a person who starts on this rung. */
  stage: Stage;
}

export type RungId = `${Track}.${Level}`;

/** A step from one rung to another: one level up its own ladder, or over to another ladder. */
export interface Move {
  from: RungId;
  to: RungId;
  direction: 'up' | 'across';
  /** The training stage the step asks for. */
  stage: Stage;
}

/** The stage usual for a level, taken where a posting says nothing of training. */
export const USUAL_STAGE: Record<Level, Stage> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 4 };

/**
 * Years of work with customers that people on a rung usually bring, where ladders published elsewhere agree: agent
 * 0 to 2, senior or specialist 2 to 4, team lead 3 to 5, manager 5 to 8, director and above 8 or more. They
 * tell somebody how long a way is; what a level is they do not decide.
 */
export const USUAL_YEARS: Record<Level, { from: number; to?: number }> = {
  1: { from: 0, to: 2 },
  2: { from: 2, to: 4 },
  3: { from: 3, to: 5 },
  4: { from: 5, to: 8 },
  5: { from: 8 },
  6: { from: 8 },
};

/**
 * Where a ladder asks for more than is usual at a level: licences in banking, insurance and property,
 * a technical certificate on a service desk.
 */
const STAGE_OF_RUNG: Partial<Record<RungId, Stage>> = {
  'retail.4': 2,
  'hospitality.4': 2,
  'financial-services.2': 3,
  'financial-services.3': 3,
  'financial-services.4': 4,
  'front-office.2': 3,
  'front-office.3': 3,
  'technical-support.2': 3,
  'technical-support.3': 3,
  'client-relations.3': 3,
  'health-services.3': 3,
};

/**
 * Moves across, where the same skills are wanted on another ladder: from → to. The first column is where a
 * person stands; the second where customer-service people of that rung are commonly taken on.
 */
const ACROSS: readonly (readonly [RungId, RungId])[] = [
  ['customer-care.1', 'technical-support.1'],
  ['customer-care.1', 'financial-services.1'],
  ['customer-care.1', 'health-services.1'],
  ['customer-care.1', 'client-relations.1'],
  ['customer-care.1', 'sales.1'],
  ['customer-care.2', 'client-relations.2'],
  ['customer-care.2', 'technical-support.2'],
  ['customer-care.2', 'sales.2'],
  ['customer-care.2', 'financial-services.2'],
  ['customer-care.3', 'client-relations.3'],
  ['customer-care.3', 'sales.3'],
  ['customer-care.4', 'client-relations.4'],
  ['customer-care.4', 'technical-support.4'],
  ['customer-care.5', 'client-relations.5'],
  ['customer-care.6', 'client-relations.6'],
  ['retail.1', 'customer-care.1'],
  ['retail.1', 'financial-services.1'],
  ['retail.1', 'hospitality.1'],
  ['retail.1', 'front-office.1'],
  ['retail.1', 'community.1'],
  ['retail.2', 'sales.2'],
  ['retail.2', 'customer-care.2'],
  ['retail.3', 'sales.3'],
  ['retail.3', 'customer-care.3'],
  ['retail.3', 'hospitality.3'],
  ['retail.4', 'sales.4'],
  ['retail.4', 'customer-care.4'],
  ['retail.5', 'sales.5'],
  ['retail.6', 'sales.6'],
  ['hospitality.1', 'customer-care.1'],
  ['hospitality.1', 'front-office.1'],
  ['hospitality.1', 'retail.1'],
  ['hospitality.2', 'client-relations.2'],
  ['hospitality.2', 'front-office.2'],
  ['hospitality.3', 'retail.3'],
  ['hospitality.3', 'customer-care.3'],
  ['hospitality.4', 'retail.4'],
  ['hospitality.4', 'front-office.4'],
  ['hospitality.5', 'retail.5'],
  ['hospitality.6', 'retail.6'],
  ['client-relations.1', 'sales.1'],
  ['client-relations.2', 'sales.2'],
  ['client-relations.3', 'sales.3'],
  ['client-relations.4', 'sales.4'],
  ['client-relations.5', 'sales.5'],
  ['client-relations.6', 'sales.6'],
  ['sales.1', 'retail.1'],
  ['sales.1', 'financial-services.1'],
  ['sales.2', 'client-relations.2'],
  ['sales.2', 'financial-services.2'],
  ['sales.3', 'client-relations.3'],
  ['sales.4', 'client-relations.4'],
  ['sales.5', 'client-relations.5'],
  ['sales.6', 'client-relations.6'],
  ['technical-support.1', 'customer-care.1'],
  ['technical-support.2', 'client-relations.2'],
  ['technical-support.3', 'client-relations.3'],
  ['technical-support.4', 'customer-care.4'],
  ['technical-support.5', 'client-relations.5'],
  ['technical-support.6', 'client-relations.6'],
  ['financial-services.1', 'customer-care.1'],
  ['financial-services.1', 'sales.1'],
  ['financial-services.2', 'sales.2'],
  ['financial-services.2', 'client-relations.2'],
  ['financial-services.3', 'client-relations.3'],
  ['financial-services.4', 'client-relations.4'],
  ['financial-services.5', 'sales.5'],
  ['financial-services.6', 'client-relations.6'],
  ['health-services.1', 'front-office.1'],
  ['health-services.1', 'customer-care.1'],
  ['health-services.2', 'customer-care.2'],
  ['health-services.2', 'community.2'],
  ['health-services.3', 'customer-care.3'],
  ['health-services.4', 'customer-care.4'],
  ['health-services.5', 'customer-care.5'],
  ['health-services.6', 'customer-care.6'],
  ['front-office.1', 'health-services.1'],
  ['front-office.1', 'customer-care.1'],
  ['front-office.1', 'hospitality.1'],
  ['front-office.2', 'sales.2'],
  ['front-office.2', 'hospitality.2'],
  ['front-office.3', 'hospitality.3'],
  ['front-office.4', 'hospitality.4'],
  ['front-office.5', 'retail.5'],
  ['front-office.6', 'hospitality.6'],
  ['community.1', 'customer-care.1'],
  ['community.1', 'front-office.1'],
  ['community.2', 'client-relations.2'],
  ['community.2', 'health-services.2'],
  ['community.3', 'client-relations.3'],
  ['community.4', 'client-relations.4'],
  ['community.5', 'client-relations.5'],
  ['community.6', 'client-relations.6'],
];

/** The rung's id, `retail.3`. */
export function rungId(track: Track, level: Level): RungId {
  return `${track}.${level}`;
}

/** The rung of a track at a level. Every pair has one. */
export function findRung(track: Track, level: Level): Rung {
  const id = rungId(track, level);
  return {
    id,
    track,
    level,
    titles: RUNG_TITLES[track][level],
    stage: STAGE_OF_RUNG[id] ?? USUAL_STAGE[level],
  };
}

/** The rung an id names, undefined for anything else (ids come back from storage and from messages). */
export function readRung(id: string): Rung | undefined {
  const dot = id.lastIndexOf('.');
  const track = TRACKS.find((known) => known === id.slice(0, dot));
  const level = LEVELS.find((known) => String(known) === id.slice(dot + 1));
  return track && level ? findRung(track, level) : undefined;
}

/** The moves that lead away from a rung: first the one up its own ladder, then across, in order of how common. */
export function movesFrom(track: Track, level: Level): Move[] {
  const from = rungId(track, level);
  const next = LEVELS[LEVELS.indexOf(level) + 1];
  const up: Move[] = next
    ? [{ from, to: rungId(track, next), direction: 'up', stage: findRung(track, next).stage }]
    : [];
  const across = ACROSS.filter(([start]) => start === from).map(([, to]): Move => {
    return { from, to, direction: 'across', stage: readRung(to)?.stage ?? 1 };
  });
  return [...up, ...across];
}

/** A rung's title without the country that stands after it: `Customer care executive`. */
export function plainTitle(title: string): string {
  const bracket = title.indexOf(' (');
  return bracket < 0 ? title : title.slice(0, bracket);
}
