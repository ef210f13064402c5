import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

/** An advert of which only the sentences in the middle tell the rung. */
const judge = (title: string, told: string) =>
  classifyPosting({
    title,
    company: 'Ashgrove & Pell',
    description: `Ashgrove & Pell has been in business since 1974 and is still owned by the family. We sell and look after coffee machines, from the corner shop to the hotel. ${told} We offer a pension, 25 days of holiday and a parking space. Write to us by the end of the month and say when you could start.`,
  }).level.value;

/** One title, and what two adverts say of it: where the codebook's two rungs differ, the text decides. */
const PAIRS: readonly (readonly [title: string, low: number, lower: string, high: number, higher: string])[] =
  [
    [
      'Customer Service Specialist',
      1,
      'You answer calls from a script and escalate complex cases to your supervisor. No experience needed, we train you. $15 per hour.',
      2,
      'You are the escalation point for cases that colleagues could not solve, and you mentor new agents. Two years in customer service required.',
    ],
    [
      'Customer Service Executive',
      1,
      'Freshers welcome. You take inbound calls on rotating shifts, follow set procedures and pass anything unusual to a senior colleague.',
      2,
      'You own complaints from receipt to the final letter and agree refunds within your own authority. Three years of complaints work required.',
    ],
    [
      'Receptionist',
      1,
      'You greet visitors and answer the phone under close supervision. No experience necessary.',
      2,
      'You must be an experienced receptionist. You run the desk without supervision, train new starters and deal with the difficult callers. At least two years of reception work.',
    ],
    [
      'Service Desk Analyst',
      1,
      'You log tickets, reset passwords and escalate unresolved issues to the second line. Entry level, full training.',
      2,
      'You work on the second line: complex tickets are passed up to you. Three years of technical support required.',
    ],
    [
      'Sales Executive',
      1,
      'You hand out leaflets, book appointments and pass the leads to the account managers. No experience needed, hourly pay.',
      3,
      'You manage an assigned territory with 80 accounts, renew their contracts and own your own quota.',
    ],
    [
      'Account Executive',
      2,
      'You support the account managers with reports and quotes and answer everyday questions of their clients. Two years of experience required.',
      3,
      'You own a portfolio of 40 clients, run their quarterly business reviews and are responsible for renewals and growth of your accounts.',
    ],
    [
      'Business Development Manager',
      2,
      'You make cold calls, qualify leads and close sales by phone; new customers are handed over to the success team. Two years of telesales required.',
      3,
      'You grow an existing portfolio of dealers in your territory, visit them every month and plan each account for the year.',
    ],
    [
      'Sales Manager',
      3,
      'Individual contributor role: nobody reports to you. You look after your own territory, its existing accounts and its quota.',
      4,
      'You recruit, coach and appraise eight sales advisors, set their targets and own the budget of the department.',
    ],
    [
      'Customer Success Manager',
      3,
      'You own a book of 50 customers, their onboarding and their renewal. You have no direct reports.',
      4,
      'You lead a team of nine customer success managers: you hire them, set their targets, conduct performance reviews and own the budget of the department.',
    ],
    [
      'Area Sales Manager',
      3,
      'You cover your own patch of 120 accounts and plan your own diary. No direct reports; you report to the sales director.',
      5,
      'Six store managers and their teams report to you. You visit each store, hire its manager and own the P&L of the region.',
    ],
    [
      'Senior Service Representative',
      2,
      'You take the difficult calls and support colleagues with questions. Nobody reports to you.',
      3,
      'You supervise twelve representatives: you assign and review their work, prepare the shift schedule and conduct their appraisals.',
    ],
    [
      'Head of Customer Service',
      4,
      'You run a team of eight advisors and a supervisor, write the rota and take the worst complaints yourself. You report to the operations manager.',
      5,
      'The managers of our three contact centres report to you. You set the strategy, hold the budget and report to the chief executive.',
    ],
    [
      'Sales Director',
      3,
      'You carry your own quota: you prospect, run each deal to its signature and keep the accounts that you win. You have no team.',
      5,
      'Four regional sales managers report to you. You set the strategy for the country, hold the budget and report to the board.',
    ],
  ];

describe('one title on two rungs', () => {
  it.each(PAIRS)('%s: rung %i by its text, and another', (title, low, lower, high, higher) => {
    const remedy = 'widen lib/taxonomy/en/scope-rows.ts or people-rows.ts, and fit again';
    expect([judge(title, lower), judge(title, higher)], remedy).toEqual([low, high]);
  });
});
