import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { findRung, plainTitle } from '../../lib/taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../../lib/taxonomy/scales.ts';

/** Titles that stand on another rung by themselves than where most who hold them stand. */
const ELSEWHERE: readonly string[] = ['Sales consultant', 'Membership coordinator', 'Department manager'];

const titles = TRACKS.flatMap((track) =>
  LEVELS.flatMap((level) =>
    findRung(track, level).titles.map((title) => ({ track, level, title: plainTitle(title) })),
  ),
);

describe('the usual titles of the ladders', () => {
  it('are judged as cards to stand where their ladder has them', () => {
    const off = titles
      .map(({ level, title }) => ({ title, level, said: classifyPosting({ title }).level.value }))
      .filter(({ title, level, said }) => said !== level && !ELSEWHERE.includes(title))
      .map(({ title, level, said }) => `${title}: ladder ${level}, badge ${said}`);
    expect(
      off,
      'correct the ladder (lib/taxonomy/en/rungs.ts) or the words of titles, then fit again',
    ).toEqual([]);
  });

  it('are on another ladder by their own words in one of twelve at most', () => {
    const off = titles.filter(({ track, title }) => {
      const said = classifyPosting({ title }).track.value;
      return said !== null && said !== track;
    });
    expect(off.map(({ title }) => title).length).toBeLessThanOrEqual(titles.length / 12);
  });

  it('are not taken for other work where they are sure to be of it', () => {
    const out = titles
      .map(({ title }) => ({ title, family: classifyPosting({ title }).family }))
      .filter(({ family }) => family.value === 'outside' && family.confidence > 0.7);
    expect(out.map(({ title }) => title)).toEqual([]);
  });
});
