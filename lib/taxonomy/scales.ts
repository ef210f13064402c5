/**
 * The four scales a posting is judged on. Their meaning is defined once, in docs/TAXONOMY.md; the
 * words a person reads for them stand in public/_locales.
 */

/** Is the posting customer-service work itself, next door to it, or something else? */
export const FAMILIES = ['core', 'adjacent', 'outside'] as const;
export type Family = (typeof FAMILIES)[number];

/** The rung: 1 entry, 2 experienced, 3 lead, 4 manager, 5 senior leader, 6 executive. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

/** The training required: 1 the job itself, 2 in-house, 3 industry qualification, 4 advanced. */
export const STAGES = [1, 2, 3, 4] as const;
export type Stage = (typeof STAGES)[number];

/** The ladder a posting belongs to. */
export const TRACKS = [
  'customer-care',
  'retail',
  'hospitality',
  'client-relations',
  'sales',
  'technical-support',
  'financial-services',
  'health-services',
  'front-office',
  'community',
] as const;
export type Track = (typeof TRACKS)[number];

/** The lowest education that satisfies what a posting requires, lowest first. */
export const EDUCATIONS = ['none', 'high-school', 'associate', 'bachelor', 'postgraduate'] as const;
export type Education = (typeof EDUCATIONS)[number];

/** Skills that a person takes along from one industry to the next. */
export const SKILLS = [
  'relationship-building',
  'listening',
  'problem-solving',
  'creative-thinking',
  'reputation-building',
  'empathy',
  'patience',
  'communication',
  'teamwork',
  'conflict-resolution',
] as const;
export type Skill = (typeof SKILLS)[number];
