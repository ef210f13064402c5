import type { CredentialFound } from '../classify/annotation.ts';
import type { Level, Stage, Track } from '../taxonomy/scales.ts';
import type { Catalogue } from './catalogue.ts';
import type { RowRecord } from './row.ts';
import type { Contact, Status } from './saved-role.ts';

/** What the saved roles of one rung ask for, taken together. */
export interface RungAsks {
  track: Track;
  level: Level;
  /** Roles that can still be had: saved, applied for, or further; their closing date not past. */
  open: number;
  /** All roles saved there, whatever became of them: what they ask for still tells what such roles ask. */
  roles: number;
  /** How many ask for each stage; one that was only the usual for its level is left out. */
  stages: Partial<Record<Stage, number>>;
  /** The least and the most years that any of them asks for. */
  years: { min: number; max: number } | null;
  /** Most often asked for first. */
  credentials: { id: string; need: CredentialFound['need']; roles: number }[];
}

/** Somebody who can be asked, and the role they were noted with. */
export interface KnownPerson {
  contact: Contact;
  role: {
    id: string;
    title: string;
    company?: string;
    level: Level | null;
    track: Track | null;
    status: Status;
  };
}

/** What a plan is made of besides the goal. */
export interface PlanFacts {
  rungs: RungAsks[];
  people: KnownPerson[];
}

/** Nobody reads a list longer than this; a computer may have to. */
const MOST_PEOPLE = 500;
const MOST_CREDENTIALS = 200;
const ENDED: readonly Status[] = ['rejected', 'withdrawn', 'archived', 'accepted'];

/** Sums up the shortlist by rungs, and names everybody noted with its roles, latest saved first. */
export async function readPlanFacts(catalogue: Catalogue, today: string): Promise<PlanFacts> {
  const rungs = new Map<string, RungAsks>();
  const asked: Asked = new Map();
  const listed = [...(await catalogue.rows()).values()]
    .filter((row) => row.listedAt !== undefined && !row.unreadable)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  for (const row of listed) addTo(rungs, asked, row, today);
  for (const rung of rungs.values()) {
    rung.credentials = rung.credentials.sort((a, b) => b.roles - a.roles).slice(0, MOST_CREDENTIALS);
  }
  return { rungs: [...rungs.values()], people: listed.flatMap(peopleOf).slice(0, MOST_PEOPLE) };
}

/** Credentials by rung, need and id: an imported file may name as many as it likes. */
type Asked = Map<string, RungAsks['credentials'][number]>;

function addTo(rungs: Map<string, RungAsks>, asked: Asked, row: RowRecord, today: string): void {
  const { track, level } = row;
  if (!track || !level) return;
  const key = `${track}.${level}`;
  const rung = rungs.get(key) ?? {
    track,
    level,
    open: 0,
    roles: 0,
    stages: {},
    years: null,
    credentials: [],
  };
  rungs.set(key, rung);
  rung.roles++;
  if (!ENDED.includes(row.status) && !(row.closesOn && row.closesOn < today)) rung.open++;
  if (row.stage && !row.stageImplied) rung.stages[row.stage] = (rung.stages[row.stage] ?? 0) + 1;
  if (row.years !== null) {
    const { min, max } = rung.years ?? { min: row.years, max: row.years };
    rung.years = { min: Math.min(min, row.years), max: Math.max(max, row.years) };
  }
  for (const { id, need } of row.credentials ?? []) {
    const known = asked.get(`${key} ${need} ${id}`);
    if (known) known.roles++;
    else {
      const one = { id, need, roles: 1 };
      asked.set(`${key} ${need} ${id}`, one);
      rung.credentials.push(one);
    }
  }
}

function peopleOf({ id, title, company, level, track, status, people = [] }: RowRecord): KnownPerson[] {
  return people.map((contact) => ({ contact, role: { id, title, company, level, track, status } }));
}
