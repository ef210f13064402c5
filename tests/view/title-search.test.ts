import { describe, expect, test } from 'vitest';
import { judgeCard } from '../../lib/classify/judge-card.ts';
import { EVERYDAY_TITLES } from '../../lib/taxonomy/en/everyday-titles.ts';
import { findRung, plainTitle, readRung } from '../../lib/taxonomy/ladders.ts';
import { LEVELS, TRACKS } from '../../lib/taxonomy/scales.ts';
import { findTitles, isSameTitle } from '../../lib/view/title-search.ts';
import { context } from '../samples/words.ts';

const first = (typed: string) => {
  const [found] = findTitles(typed, context);
  return found && `${found.title}: ${found.place}`;
};

describe('finding a rung by a title', () => {
  test.each([
    ['cashier', 'Cashier: Entry, Retail'],
    ['barista', 'Barista: Entry, Hospitality'],
    ['server', 'Server: Entry, Hospitality'],
    ['waitress', 'Waitress: Entry, Hospitality'],
    ['Call Center Agent', 'Call centre agent: Entry, Customer care'],
    ['call centre', 'Call centre agent: Entry, Customer care'],
    ['bank teller', 'Bank teller: Entry, Financial services'],
    ['teller', 'Teller: Entry, Financial services'],
    ['front desk', 'Front desk: Entry, Front office'],
    ['sales assistant', 'Sales assistant: Entry, Retail'],
    ['stocker', 'Stocker: Entry, Retail'],
    ['store manager', 'Store manager: Manager, Retail'],
    ['customer service adviser', 'Customer service advisor: Entry, Customer care'],
    ['DOCTORS RECEPTIONIST', 'Doctor’s receptionist: Entry, Health services'],
  ])('"%s" is %s', (typed, found) => {
    expect(first(typed)).toBe(found);
  });

  test('a choice carries the title as its rung’s name', () => {
    expect(findTitles('cashier', context)[0]?.rung).toEqual({ track: 'retail', level: 1, title: 'Cashier' });
  });

  test('finds while it is being typed, by any of the words, the most usual first', () => {
    expect(first('ca')).toBeDefined();
    expect(findTitles('manager', context).map(({ title }) => title)).toContain('Store manager');
    expect(findTitles('manager store', context)[0]?.title).toBe('Assistant store manager');
    expect(findTitles('sales', context).every(({ title }) => /sales/i.test(title))).toBe(true);
    expect(findTitles('a', context).length).toBeLessThanOrEqual(8);
  });

  test.each([
    ['casheir', 'Cashier'],
    ['cashir', 'Cashier'],
    ['barrista', 'Barista'],
    ['recepsionist', 'Receptionist'],
  ])('forgives one slip of the finger: "%s" finds %s', (typed, title) => {
    expect(findTitles(typed, context).map((choice) => choice.title)).toContain(title);
  });

  test('finds nothing in nothing, in signs, and in words of no title', () => {
    for (const typed of ['', '   ', '!?', 'zzzzz', 'xylophone'])
      expect(findTitles(typed, context), typed).toEqual([]);
  });

  test('each choice is one of its kind, whatever is typed', () => {
    for (const letter of 'abcdefghijklmnoprstuvw') {
      const keys = findTitles(letter, context).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('every usual title is found by its own words, at its own rung', () => {
    const lost = TRACKS.flatMap((track) =>
      LEVELS.flatMap((level) =>
        findRung(track, level)
          .titles.map(plainTitle)
          .filter(
            (title) =>
              !findTitles(title, context).some(
                (found) => found.title === title && found.rung.track === track && found.rung.level === level,
              ),
          ),
      ),
    );
    expect(lost, 'these titles are typed in full and not offered').toEqual([]);
  });

  test('the title that stands for a rung on the map is judged to be there when it stands on a card', () => {
    const elsewhere = TRACKS.flatMap((track) =>
      LEVELS.flatMap((level) => {
        const title = plainTitle(findRung(track, level).titles[0] ?? '');
        const said = judgeCard({ title });
        const isThere = said.level.value === level && [track, null].includes(said.track.value);
        return isThere ? [] : `${track}.${level} ${title}: judged ${said.track.value}.${said.level.value}`;
      }),
    );
    expect(elsewhere, 'let another title stand first there, or mend the rows of this one').toEqual([]);
  });

  test('titles of everyday speech are none of the usual ones of their rung, and none stands twice on one', () => {
    for (const [id, titles] of Object.entries(EVERYDAY_TITLES)) {
      const usual = readRung(id)?.titles.map(plainTitle) ?? [];
      expect(usual.length, `${id} is no rung`).toBeGreaterThan(0);
      const all = [...usual, ...titles.map(plainTitle)];
      for (const [i, title] of all.entries())
        expect(
          all.slice(0, i).some((other) => isSameTitle(other, title)),
          `${title} twice on ${id}`,
        ).toBe(false);
    }
  });

  test('where the classifier knows a title of everyday speech too, it seldom knows it for another rung', () => {
    const judged = Object.entries(EVERYDAY_TITLES).flatMap(([id, titles]) =>
      titles.map((each) => {
        const { family, level, track } = judgeCard({ title: plainTitle(each) });
        const known = family.value !== 'outside' && level.value !== null;
        return { id, title: each, known, said: `${track.value}.${level.value}`, level: level.value };
      }),
    );
    const known = judged.filter((one) => one.known);
    const otherLevel = known.filter(({ id, level }) => !id.endsWith(`.${level}`));
    expect(known.length).toBeGreaterThan(60);
    const named = otherLevel.map(({ title, id, said }) => `${title}: listed ${id}, judged ${said}`);
    expect(
      otherLevel.length / known.length,
      `the list or the classifier is wrong: ${named.join('; ')}`,
    ).toBeLessThan(0.1);
  });
});
