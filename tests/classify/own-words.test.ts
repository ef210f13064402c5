import { describe, expect, it } from 'vitest';
import { adLexicon } from '../../lib/classify/ad-lexicon.ts';
import { ownSignals } from '../../lib/classify/own-words.ts';
import { readField } from '../../lib/classify/reading.ts';

const rowsIn = (text: string) =>
  new Set(ownSignals(readField(adLexicon(), 'description', text)).map(({ row }) => row.id));

/** A row, words that say it of the job, and words that only look like it. */
const OWN_AND_OTHERS: readonly (readonly [row: string, own: string, others: string])[] = [
  ['people.hire', 'You interview and select new cashiers.', 'We are recruiting a cashier for our shop.'],
  ['people.hire', 'You own hiring and rotas.', 'A recruitment agency acts for the employer.'],
  [
    'people.supervise',
    'You supervise six cashiers.',
    'Tell your line manager; you have no supervisory duties.',
  ],
  ['people.leads', 'You lead a team of advisors.', 'You are part of a team of advisors.'],
  ['people.leads', 'Experience in leading a team is required.', 'Experience in leading a team is a plus.'],
  ['people.leads', 'Two assistants report to you.', 'You guide people who do not report to you.'],
  ['people.leads', 'You are responsible for 8 staff.', 'Direct reports: None.'],
  ['people.leads', 'Three apprentices report into you.', 'Our store managers lead a team of 25.'],
  ['people.leads', 'Line management of five agents.', 'Your team leader coaches and manages a team of ten.'],
  ['people.leads', 'You head up our support desk.', 'In time you could lead a team of your own.'],
  ['people.experience', 'Two years of management experience.', 'Two years of account management experience.'],
  ['people.leadership', 'You show leadership every day.', 'Send the figures to our leadership team.'],
  ['scope.managers', 'You lead a team of store managers.', 'You get coaching from sales leaders.'],
  ['scope.managers', 'Four branch managers report to you.', 'Do as directed by the managers.'],
  ['scope.managers', 'The store managers answer to you.', 'The account managers answer to you.'],
  ['scope.leaders', 'You manage three supervisors.', 'Do as directed by the supervisors.'],
  ['scope.directors', 'Regional directors report to you.', 'Our directors lead a team of twenty.'],
  ['scope.runs', 'You run the branch.', 'Help the manager to run the branch.'],
  ['people.leads', 'Twelve colleagues look to you for guidance.', 'Customers look to you for help.'],
  [
    'people.leads',
    'You do their one-to-ones and sign off their leave.',
    'You have one-to-ones with your manager.',
  ],
  ['scope.sites', 'You run four branches.', 'We have offices in 34 countries.'],
  ['scope.budget', 'You hold the budget.', 'Support the team lead in planning the budget.'],
  [
    'accounts.owned',
    'You manage a portfolio of clients.',
    'Assist the account manager with a portfolio of clients.',
  ],
  ['people.supervise', 'You supervise six cashiers.', 'Experience of managing a team is a plus.'],
  ['duty.bank', 'You sell life insurance to families.', 'Medical, dental and life insurance after a month.'],
  ['duty.bank', 'You serve the customers of our bank.', 'No work on bank holidays.'],
  ['industry.financial', 'Explain our pension to savers.', 'A company pension and a bonus.'],
  ['industry.community', 'Welcome members and sell memberships.', 'Free gym membership.'],
  ['duty.hospitality', 'Book tours and travel.', 'You are willing to travel.'],
  ['duty.hospitality', 'Plan travel for clients.', 'You travel for client meetings.'],
  ['duty.agency', 'Pitch our agency to brands.', 'A staffing agency acts for us.'],
  ['duty.ticket', 'Close every ticket in the queue.', 'Sell tickets at the gate.'],
  ['accounts.owned', 'Win shops in your assigned territory.', 'An assigned territory of your own is a plus.'],
];

describe('whose responsibility words speak of', () => {
  it.each(OWN_AND_OTHERS)('%s: said in "%s", not in "%s"', (row, own, others) => {
    expect([...rowsIn(own)], `no phrase of ${row} reads "${own}"; add one to lib/taxonomy/en`).toContain(row);
    expect(
      [...rowsIn(others)],
      `"${others}" is not said of the job; add a trap to lib/taxonomy/en/scope-traps.ts`,
    ).not.toContain(row);
  });
});
