import type { TitleRow } from '../title-row.ts';

/** Words of titles that stand on any ladder: agent, clerk, officer, and which languages they speak. */
export const ANY_LADDER_ROWS: readonly TitleRow[] = [
  {
    id: 'front.agent',
    family: 1,
    level: 1,
    phrases: ['agent|representative|rep|advisor|adviser|ambassador|=reps|advocate|greeter'],
  },
  { id: 'front.clerk', family: -0.3, level: 1, phrases: ['attendant|clerk'] },
  { id: 'front.operator', family: -1.5, level: 1, phrases: ['operator'] },
  {
    id: 'front.associate',
    family: 0.3,
    level: 1,
    phrases: ['associate|assistant|staff|crew|helper|aide|colleague', 'team|crew member'],
  },
  {
    id: 'front.consultant',
    family: 0.2,
    level: 2,
    phrases: ['consultant|negotiator|counselor|counsellor|interviewer|broker|expert|professional'],
  },
  { id: 'front.specialist', family: 0, level: 2, phrases: ['specialist|coordinator|ordinator|liaison'] },
  { id: 'front.officer', family: 0, level: 2, phrases: ['officer|executive|exec|administrator|analyst'] },
  {
    id: 'front.bilingual',
    family: 0.8,
    level: 1,
    phrases: [
      'bilingual|multilingual|trilingual',
      'german|french|spanish|dutch|italian|swedish|danish|norwegian|finnish|japanese|mandarin|cantonese|korean|portuguese|polish|arabic|english speaking|speaker',
      'with german|french|spanish|dutch|italian|japanese|mandarin|korean',
    ],
  },
];
