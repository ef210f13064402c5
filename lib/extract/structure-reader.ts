import { employerInTitle, employerOfSite } from './fields/site-employer.ts';
import type { StructureReader } from './open-page.ts';
import { readStructure, readStructureWithin } from './structure/index.ts';

/** The reader that knows no board, whole. */
export const structureReader: StructureReader = {
  readStructure,
  readStructureWithin,
  employerInTitle,
  employerOfSite,
};
