import type { SavedEvidence, SavedRole } from '../../lib/shortlist/saved-role.ts';
import type { Education, Level, Skill, Stage, Track } from '../../lib/taxonomy/scales.ts';

/** What a made-up role differs in; everything else is filled in. */
export interface RoleSketch {
  id?: string;
  title?: string;
  company?: string;
  location?: string;
  level?: Level | null;
  stage?: Stage | null;
  implied?: boolean;
  track?: Track | null;
  years?: number | null;
  education?: Education | null;
  people?: boolean | null;
  skills?: Skill[];
  credentials?: string[];
  warnings?: string[];
  pay?: SavedRole['posting']['pay'];
  posting?: Partial<SavedRole['posting']>;
  saved?: Partial<Omit<SavedRole, 'posting' | 'annotation'>>;
}

/** A saved role of a made-up employer, whole and valid. */
export function sampleRole(sketch: RoleSketch = {}): SavedRole {
  const id = sketch.id ?? 'sample:1';
  const verdict = <T>(value: T | null, rule: string, quote: string) => ({
    value,
    rule,
    confidence: value === null ? 0 : 0.9,
    evidence: value === null ? [] : [evidence(rule, quote)],
  });
  const level = sketch.level === undefined ? 1 : sketch.level;
  return {
    id,
    posting: {
      id,
      board: 'sample',
      boardId: id.split(':')[1],
      depth: 'ad',
      title: sketch.title ?? 'Customer Service Adviser',
      company: sketch.company ?? 'Larkfield Energy',
      location: sketch.location ?? 'Leeds',
      pay: sketch.pay,
      url: `https://jobs.example/${id.split(':')[1]}`,
      readers: { title: 'structure' },
      ...sketch.posting,
    },
    annotation: {
      classifier: 1,
      basis: 'ad',
      language: 'en',
      family: verdict('core' as const, 'family.core-title', 'Customer Service'),
      level: verdict(level, 'level.words', 'answer calls and emails from our customers'),
      stage: {
        ...verdict(
          sketch.stage === undefined ? (2 as const) : sketch.stage,
          'stage.training',
          'full paid training',
        ),
        implied: sketch.implied ?? false,
      },
      track: verdict(
        sketch.track === undefined ? ('customer-care' as const) : sketch.track,
        'track.contact-centre',
        'our contact centre',
      ),
      yearsRequired: verdict(sketch.years ?? null, 'years.at-least', `at least ${sketch.years} years`),
      education: verdict(sketch.education ?? null, 'education.words', 'educated to'),
      managesPeople: verdict(sketch.people ?? null, 'people.team-of', 'a team of twelve'),
      credentials: (sketch.credentials ?? []).map((credential) => ({
        id: credential,
        need: 'required' as const,
        evidence: evidence('credential.name', credential),
      })),
      skills: (sketch.skills ?? ['communication']).map((skill) => ({
        skill,
        evidence: evidence('skill.named', skill.replace('-', ' ')),
      })),
      warnings: (sketch.warnings ?? []).map((warning) => ({
        id: warning,
        evidence: evidence('warning.phrase', 'unlimited earning potential'),
      })),
    },
    savedAt: '2026-11-02T09:00:00.000Z',
    readAt: '2026-11-02T09:00:00.000Z',
    lastSeen: '2026-11-20T09:00:00.000Z',
    status: 'saved',
    statusHistory: [{ status: 'saved', at: '2026-11-02T09:00:00.000Z' }],
    notes: '',
    tags: [],
    contacts: [],
    changes: [],
    revision: 1,
    ...sketch.saved,
  };
}

function evidence(rule: string, quote: string): SavedEvidence {
  return {
    field: 'description',
    start: 100,
    end: 100 + quote.length,
    rule,
    quote,
    prefix: 'r day to day work you will find ',
    suffix: ' together with people who care. Yo',
  };
}
