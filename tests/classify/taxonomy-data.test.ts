import { describe, expect, test } from 'vitest';
import { adLexicon } from '../../lib/classify/ad-lexicon.ts';
import { credentials } from '../../lib/taxonomy/en/credentials.ts';
import { EDUCATION, NOT_EDUCATION } from '../../lib/taxonomy/en/education.ts';
import { HEADINGS } from '../../lib/taxonomy/en/headings.ts';
import { SCOPE } from '../../lib/taxonomy/en/scope.ts';
import { SKILL_PHRASES } from '../../lib/taxonomy/en/skills.ts';
import { STAGE_CUES } from '../../lib/taxonomy/en/stages.ts';
import { WARNINGS } from '../../lib/taxonomy/en/warnings.ts';
import { EDUCATIONS, SKILLS } from '../../lib/taxonomy/scales.ts';
import messages from '../../public/_locales/en/messages.json';

/** Tables in which every phrase must have one owner. */
const TABLES = {
  headings: HEADINGS,
  skills: SKILL_PHRASES,
  education: [...EDUCATION, { id: 'education.not', phrases: NOT_EDUCATION }],
  credentials: credentials(),
  stages: STAGE_CUES,
  warnings: WARNINGS,
};

describe('the taxonomy of requirements is checked data', () => {
  test('ids are unique', () => {
    const ids = [...Object.values(TABLES), SCOPE].flat().map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(twice, 'give each entry an id of its own').toEqual([]);
  });

  test.each(Object.entries(TABLES))('no phrase of the %s is owned twice', (_name, rows) => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, phrases } of rows) {
      for (const phrase of phrases) {
        const other = owner.get(phrase);
        if (other) clashes.push(`"${phrase}" stands in ${other} and in ${id}: take it out of one`);
        owner.set(phrase, id);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('every phrase is written as it is read: lower case, single spaces, no stray signs, found in itself', () => {
    const wrong = [...Object.values(TABLES), SCOPE].flat().flatMap(({ id, phrases }) =>
      phrases
        .filter(
          (phrase) =>
            phrase !== phrase.trim() || /\s{2}|[A-Z]|[^\p{L}\p{N} |~=?#.<>'-]|\d\p{L}/u.test(phrase),
        )
        .filter((phrase) => !/^\S*(?:[a-z]+\d+\S*|1099\S*)/.test(phrase))
        .map((phrase) => `${id}: "${phrase}"`),
    );
    expect(wrong).toEqual([]);
  });

  test('plain phrases are found by the lexicon that holds them', () => {
    const lexicon = adLexicon();
    const lost: string[] = [];
    for (const { id, phrases } of [...Object.values(TABLES), SCOPE].flat()) {
      for (const phrase of phrases) {
        if (/[|~=?#<.]/.test(phrase)) continue;
        const tokens = lexicon.read(phrase);
        const whole = lexicon
          .match(tokens)
          .some((hit) => hit.row.id === id && hit.to - hit.from === tokens.count);
        if (!whole)
          lost.push(`${id}: "${phrase}" is not found in its own words; write it as the reader splits it`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('every skill and every education has phrases, and no other', () => {
    expect(new Set(SKILL_PHRASES.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
    expect(new Set(EDUCATION.map(({ education }) => education))).toEqual(
      new Set(EDUCATIONS.filter((education) => education !== 'none')),
    );
  });

  test.each(credentials().map((one) => [one.id, one] as const))(
    '%s says who issues it and when that was looked at',
    (_id, one) => {
      expect(one.source.length, 'name the body that issues or regulates it').toBeGreaterThan(3);
      expect(one.asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect([3, 4]).toContain(one.stage);
      expect(one.phrases.length).toBeGreaterThan(0);
      expect(one.name.length).toBeGreaterThan(2);
    },
  );

  test('every warning has words that a person reads', () => {
    for (const { id } of WARNINGS)
      expect(messages, `add warning_${id.replaceAll('-', '_')} to the messages`).toHaveProperty(
        `warning_${id.replaceAll('-', '_')}`,
      );
  });
});
