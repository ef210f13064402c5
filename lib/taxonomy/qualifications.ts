import { type CredentialEntry, credentials } from './en/credentials.ts';
import type { Level, Track } from './scales.ts';

/** A qualification that somebody can gain on the way to a rung. */
export interface Qualification {
  /** A credential's id where adverts name it (`en/credentials.ts`), else its own. */
  id: string;
  name: string;
  region: CredentialEntry['region'];
  /** Who issues or regulates it. */
  source: string;
}

/** What a qualification is good for: the rungs people commonly hold it on. */
interface Fit {
  tracks: readonly Track[];
  levels: readonly Level[];
}

/** Tracks whose lower managers lead people of one place or floor. */
const LEADING: readonly Track[] = [
  'customer-care',
  'retail',
  'hospitality',
  'technical-support',
  'health-services',
  'front-office',
  'community',
];

/** Apprenticeships and diplomas in leading people, which every industry takes and adverts of the family seldom name. */
const LEADERSHIP: readonly (Qualification & Fit)[] = [
  {
    id: 'uk-team-leader',
    name: 'Team leader apprenticeship (Level 3)',
    region: 'UK',
    source: 'skillsengland.education.gov.uk (ST0384)',
    tracks: LEADING,
    levels: [3],
  },
  {
    id: 'uk-operations-manager',
    name: 'Operations manager apprenticeship (Level 5)',
    region: 'UK',
    source: 'skillsengland.education.gov.uk (ST0385)',
    tracks: [...LEADING, 'sales'],
    levels: [4],
  },
  {
    id: 'au-leadership',
    name: 'Certificate IV or Diploma of Leadership and Management',
    region: 'AU',
    source: 'training.gov.au (BSB40520, BSB50420)',
    tracks: [...LEADING, 'sales'],
    levels: [3, 4],
  },
];

/**
 * The rungs on which people commonly hold what adverts name. Advice is narrower than reading: an advert for a
 * cashier may ask for first aid, and nobody climbs by it. What stands nowhere here is never recommended.
 */
const FITS: Readonly<Record<string, Fit>> = {
  'uk-customer-service-apprenticeship': {
    tracks: ['customer-care', 'retail', 'hospitality', 'front-office'],
    levels: [1, 2],
  },
  'uk-nvq-customer-service': { tracks: ['customer-care', 'retail', 'front-office'], levels: [1, 2] },
  'uk-nvq-administration': { tracks: ['front-office', 'health-services'], levels: [1, 2, 3] },
  'au-customer-engagement': { tracks: ['customer-care'], levels: [1, 2, 3] },
  'au-retail': { tracks: ['retail'], levels: [1, 2, 3, 4] },
  'au-rsa': { tracks: ['hospitality'], levels: [1, 2, 3, 4] },
  'food-and-alcohol': { tracks: ['hospitality'], levels: [1, 2, 3, 4] },
  'ahlei-guest-service': { tracks: ['hospitality'], levels: [1, 2, 3] },
  'ahlei-administrator': { tracks: ['hospitality'], levels: [4, 5] },
  'hdi-agent': { tracks: ['technical-support'], levels: [1, 2, 3] },
  'hdi-manager': { tracks: ['technical-support'], levels: [4, 5] },
  itil: { tracks: ['technical-support'], levels: [1, 2, 3, 4, 5] },
  comptia: { tracks: ['technical-support'], levels: [1, 2] },
  icmi: { tracks: ['customer-care'], levels: [4, 5] },
  copc: { tracks: ['customer-care'], levels: [5] },
  ccxp: { tracks: ['customer-care', 'client-relations'], levels: [5, 6] },
  'us-insurance-producer': { tracks: ['financial-services'], levels: [1, 2] },
  'us-adjuster': { tracks: ['financial-services'], levels: [1, 2] },
  'us-securities': { tracks: ['financial-services'], levels: [1, 2, 3] },
  'us-nmls': { tracks: ['financial-services'], levels: [1, 2] },
  'uk-cemap': { tracks: ['financial-services'], levels: [2, 3] },
  'uk-cii': { tracks: ['financial-services'], levels: [2, 3] },
  'ie-apa': { tracks: ['financial-services'], levels: [1, 2, 3] },
  'au-rg146': { tracks: ['financial-services'], levels: [1, 2] },
  'nz-financial-adviser': { tracks: ['financial-services'], levels: [2, 3] },
  'agent-ca-insurance': { tracks: ['financial-services'], levels: [1, 2] },
  'za-fais': { tracks: ['financial-services'], levels: [1, 2, 3] },
  'ke-ira': { tracks: ['financial-services'], levels: [1, 2] },
  'in-irda': { tracks: ['financial-services'], levels: [1, 2] },
  'medical-office': { tracks: ['health-services'], levels: [1, 2, 3] },
  'real-estate': { tracks: ['front-office'], levels: [1, 2] },
};

/** Ids that `FITS` speaks of; a test holds them to those of the catalogue. */
export const RECOMMENDED: readonly string[] = Object.keys(FITS);

/** Everything that is commonly held on a rung, of whatever country, what is particular to fewest ladders first. */
export function qualificationsOn(track: Track, level: Level): Qualification[] {
  const fits = (fit: Fit | undefined) => fit?.tracks.includes(track) && fit.levels.includes(level);
  const named = credentials().filter(({ id }) => fits(FITS[id]));
  return [...named, ...LEADERSHIP.filter(fits)]
    .map(({ id, name, region, source }) => ({ id, name, region, source }))
    .sort((a, b) => breadth(a) - breadth(b));
}

function breadth({ id }: Qualification): number {
  return (FITS[id] ?? LEADERSHIP.find((one) => one.id === id))?.tracks.length ?? 0;
}
