import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of banks, lenders, insurers and collections. */
export const FINANCE_ROWS: readonly TitleRow[] = [
  {
    id: 'finance.any',
    track: 'financial-services',
    family: 0.6,
    phrases: [
      'bank|banking|insurance|mortgage|loan|lending|credit|branch|finance|financial|wealth|policy|bancassurance|investment|annuity|brokerage|securities|pension|claims|fintech|premium',
      'credit union',
    ],
  },
  {
    id: 'finance.teller',
    track: 'financial-services',
    family: 2.3,
    level: 1,
    phrases: [
      'branch operation|operations',
      'teller',
      'bank|branch|banking|vault clerk|cashier|assistant|representative|associate|officer|agent|advisor|adviser|consultant|service',
      'new account clerk|representative|associate|officer',
      'universal|personal|retail|relationship|service|community|member banker',
      'banker',
      'member service representative|specialist|officer',
      'safe deposit',
    ],
  },
  {
    id: 'finance.lender',
    track: 'financial-services',
    family: 2,
    level: 2,
    phrases: [
      'loan|mortgage|personal|relationship banker|lender|specialist',
      'mortgage|loan|lending|home|credit|finance consultant|advisor|adviser|officer|originator|specialist|broker|interviewer|counselor|counsellor|representative|associate|banker|agent|executive|clerk|lender',
      'loan ..1 officer|originator|interviewer',
      'lender',
      'account officer',
      'funding specialist',
      'financial sales|service|services consultant|representative|advisor|associate|executive',
    ],
  },
  {
    id: 'finance.insurance',
    track: 'financial-services',
    family: 2,
    level: 1,
    phrases: [
      'insurance|life agent|advisor|adviser|consultant|representative|executive|sales|specialist|broker|producer|salesperson|solicitor|associate|officer|counselor',
      'claim handler|adjuster|advisor|adviser|representative|agent|assistant|associate|clerk|consultant|examiner',
      'policyholder service',
      'licensed agent',
      'financial planner|advisor|adviser|consultant',
    ],
  },
  {
    id: 'finance.collections',
    track: 'financial-services',
    family: 2,
    level: 1,
    phrases: [
      'collector|collections|collection|dunner|repossessor',
      'debt|payment|account|bill|credit collector|collection|recovery|advisor|agent',
      'credit controller|control',
      'skip tracer',
      'payment support',
    ],
  },
  {
    id: 'finance.manager',
    people: 2.8,
    track: 'financial-services',
    family: 1.3,
    level: 4,
    phrases: ['branch|bank|collections|claims|mortgage|lending|loan|credit manager|mgr'],
  },
];
