import type { Annotation } from '../../lib/classify/annotation.ts';
import type { BadgeVerdict } from '../../lib/view/badge.ts';

/**
 * What of a verdict badges, filter and summary go by. A page has hundreds of postings and a few dozen of these: all
 * that are alike are one, and what else a verdict says is worked out again for who asks.
 */
export interface Gist extends BadgeVerdict {
  family: Pick<Annotation['family'], 'value'>;
}

/** Makes gists, the same one of the same verdicts. */
export function createGists(): (annotation: Annotation) => Gist {
  const known = new Map<string, Gist>();
  return ({ basis, family, level, stage, track }) => {
    const key = [basis, family.value, level.value, stage.value, track.value].join();
    let gist = known.get(key);
    if (!gist) {
      const only = <T>({ value }: { value: T }) => ({ value });
      gist = { basis, family: only(family), level: only(level), stage: only(stage), track: only(track) };
      known.set(key, gist);
    }
    return gist;
  };
}
