import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

/** An advert whose title and other sentences tell no rung. */
const judge = (sentence: string) =>
  classifyPosting({
    title: 'Customer Service',
    company: 'Harrow & Finch',
    description: `Harrow & Finch sells garden furniture to homes and hotels all over the country. Our customers ring, write or chat when an order is late, damaged or not what they hoped for. ${sentence} The office is a short walk from the station. There is a pension scheme and free parking. Apply by Friday with a letter that says why you would like to join us.`,
  });

/** One sentence of duties, and the least and the highest rung that the codebook allows for it. */
const TOLD: readonly (readonly [sentence: string, least: number, most: number])[] = [
  ['You answer the phone and look up where the lorry is.', 1, 1],
  ['You report to the team leader, who gives you your calls for the day.', 1, 1],
  ['Only people with a minimum of two years in a contact centre will be considered.', 2, 2],
  ['Without three years on the phones we cannot consider you.', 2, 2],
  ['Anything unusual you pass to a senior colleague.', 1, 1],
  ['Calls that colleagues could not settle come to you.', 2, 2],
  ['New starters sit beside you for their first fortnight.', 2, 2],
  ['You are the one the others ask when the system does something odd.', 2, 2],
  ['When a caller asks for a supervisor, it is you who picks up.', 2, 2],
  ['You take the complaints that have gone to the ombudsman and write the final response.', 2, 2],
  ['Must have worked the phones of an insurer before; considerable experience is essential.', 2, 2],
  ['Nine advisors report to you.', 3, 4],
  ['You do their one-to-ones, sign off their leave and write the rota of the eight agents.', 3, 4],
  ['Twelve colleagues look to you for guidance.', 3, 4],
  ['Everybody on the late shift works for you: you hand out the jobs and do the reviews of the staff.', 3, 4],
  ['You lead three team leaders and run the contact centre.', 4, 4],
  ['The supervisors of both shifts report to you, and you hold the budget of the department.', 4, 4],
  ['The managers of our three contact centres report to you.', 5, 5],
  ['Each site has its own manager, and all of those managers answer to you.', 5, 5],
  ['Directors of sales, service and marketing report to you, and you answer to the board.', 6, 6],
  [
    'You sit on the executive committee, lead the directors of three functions and report to the chairman.',
    6,
    6,
  ],
];

describe('a rung that one sentence tells', () => {
  it.each(TOLD)('%s: rung %i to %i', (sentence, least, most) => {
    const { level, managesPeople } = judge(sentence);
    const remedy = 'widen lib/taxonomy/en/people-rows.ts or scope-rows.ts, and fit again';
    expect(level.value, remedy).toBeGreaterThanOrEqual(least);
    expect(level.value, remedy).toBeLessThanOrEqual(most);
    expect(managesPeople.value, remedy).toBe(least >= 3);
  });
});
