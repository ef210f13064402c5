import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../../lib/extract/fields/requirements.ts';

const advert = (head: string, next = 'Benefits') =>
  `About the role\n\nYou serve at the counter.\n\n${head}\n\n• You like people.\n• You can lift ten kilos.\n\nA driving licence helps.\n\n${next}\n\nFree parking.`;
const asked = '• You like people.\n• You can lift ten kilos.\n\nA driving licence helps.';

describe('the section that says what is asked', () => {
  it.each([
    'Requirements',
    'Requirements:',
    'KEY REQUIREMENTS',
    'Skills and Experience',
    'Skills & experience required',
    'What you’ll need',
    "What we're looking for",
    'Who you are',
    'About you',
    'Minimum qualifications',
    'Person specification',
    'Ihr Profil',
    'Deine Qualifikationen',
    'Das bringst du mit',
    'Profil recherché',
    'Requisitos',
    'Requisiti',
    'Functie-eisen',
    'Wymagania',
    'Kvalifikationer',
    '応募資格',
  ])('is found below "%s", up to the next head', (head) => {
    expect(readRequirements(advert(head))).toBe(asked);
  });

  it.each(['Responsibilities', 'Our values', 'About us', 'Deine Aufgaben', 'Missions', 'Application'])(
    'is not what stands below "%s"',
    (head) => {
      expect(readRequirements(advert(head))).toBeUndefined();
    },
  );

  it('is put together from its parts', () => {
    expect(
      readRequirements('Essential\n\n• You like people a lot.\n\nDesirable\n\n• You speak French.'),
    ).toBe('• You like people a lot.\n\n• You speak French.');
  });

  it('is not told from a sentence that names requirements', () => {
    expect(
      readRequirements('There are requirements.\n\nYou serve at the counter all day long.'),
    ).toBeUndefined();
  });

  it('is part of the advert, whatever the advert is', () => {
    assert(
      property(string({ maxLength: 400 }), string({ maxLength: 400 }), (before, after) => {
        const found = readRequirements(`${before}\n\nRequirements\n\n${after}`);
        for (const line of (found ?? '').split('\n')) expect(`${before}\n\n${after}`).toContain(line);
      }),
    );
  });
});
