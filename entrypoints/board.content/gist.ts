import { type Gist, gistOf } from '../../lib/classify/gist.ts';

/** Of a posting nobody has judged yet: it has no badge. */
export const NOT_JUDGED: Gist = {
  basis: 'card',
  family: { value: 'outside' },
  level: { value: null },
  stage: { value: null },
  track: { value: null },
};

/** Makes gists, the same one of the same verdicts: a page has hundreds of postings and a few dozen of these. */
export function createGists(): (verdict: Gist) => Gist {
  const known = new Map<string, Gist>();
  return (verdict) => {
    const { basis, family, level, stage, track } = verdict;
    const key = [basis, family.value, level.value, stage.value, track.value].join();
    let gist = known.get(key);
    if (!gist) {
      gist = gistOf(verdict);
      known.set(key, gist);
    }
    return gist;
  };
}
