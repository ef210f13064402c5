import type { Annotation } from './annotation.ts';

/** What of a verdict badges, filter and summary of a page go by; what else it says is asked for by who wants to know why. */
export interface Gist {
  basis: Annotation['basis'];
  family: Pick<Annotation['family'], 'value'>;
  level: Pick<Annotation['level'], 'value'>;
  stage: Pick<Annotation['stage'], 'value'>;
  track: Pick<Annotation['track'], 'value'>;
}

/** The gist of an annotation; of a gist the same again. */
export function gistOf({ basis, family, level, stage, track }: Gist): Gist {
  const only = <T>({ value }: { value: T }) => ({ value });
  return { basis, family: only(family), level: only(level), stage: only(stage), track: only(track) };
}
