import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { SHORTENED, TITLE_FORMS } from './forms/of-titles.ts';

const TITLES = [
  'Customer Service Representative',
  'Store Manager',
  'Assistant Store Manager',
  'Key Account Manager',
  'Medical Receptionist',
  'Head of Customer Experience',
  'Call Centre Team Leader',
  'Bank Teller',
  'Sales Executive',
  'IT Service Desk Analyst',
  'Staff Nurse',
  'Software Engineer',
];

function said(title: string) {
  const { family, level, track, managesPeople } = classifyPosting({ title });
  return [family.value, level.value, track.value, managesPeople.value];
}

describe('what a board adds to a title changes nothing that is said of the job', () => {
  it.each(TITLE_FORMS)('%s', (form) => {
    const differ = TITLES.map((title) => form.replace('X', () => title)).filter(
      (written, at) => JSON.stringify(said(written)) !== JSON.stringify(said(TITLES[at] as string)),
    );
    expect(differ, 'words that say nothing stand in trap.says-nothing of title-rank.ts').toEqual([]);
  });

  it.each(['Seasonal', 'Bilingual', 'Casual'])('%s lowers nobody who leads', (word) => {
    for (const title of ['Store Manager', 'Sales Manager', 'Call Centre Team Leader'])
      expect(said(`${word} ${title}`)[1]).toBe(said(title)[1]);
  });

  it('no first, second or third of several is lower than one who is called so without', () => {
    for (const number of ['I', 'II', 'III', '- Level 1'])
      expect(said(`Key Account Manager ${number}`)).toEqual(said('Key Account Manager'));
  });
});

describe('a title says the same in short', () => {
  it.each(SHORTENED)('%s: %s', (long, short) => {
    expect(said(short), 'short forms stand in lib/text/abbreviations.ts').toEqual(said(long));
  });
});
