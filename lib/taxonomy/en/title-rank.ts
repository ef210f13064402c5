import type { TitleRow } from '../title-row.ts';

/** Words of titles that tell the rung. */
export const RANK_ROWS: readonly TitleRow[] = [
  {
    id: 'rank.trainee',
    people: -1,
    level: 1,
    phrases: [
      'trainee|apprentice|apprenticeship|cadet|learner|entry',
      'entry level',
      'fresh graduate|grad',
      'no experience',
      'with or without experience',
      'college|school grad|graduate|leaver',
      'graduate',
    ],
  },
  {
    id: 'rank.intern',
    people: -1.5,
    level: 1,
    phrases: ['=intern|=interns|internship|=ojt', 'student|placement|volunteer|voluntary|extern'],
  },
  {
    id: 'rank.junior',
    people: -1,
    level: 1,
    phrases: [
      'junior|jr',
      '=i|=l1',
      'tier|level 1|i|one',
      '1st|first line',
      'seasonal|temporary|casual|temp|christmas',
    ],
  },
  {
    id: 'rank.trainee-manager',
    people: -3.5,
    level: 2,
    phrases: [
      'management|manager|managerial trainee|apprentice',
      'manager in training',
      'trainee|graduate manager',
      'trainee ..2 manager',
    ],
  },
  {
    id: 'rank.senior',
    people: 0,
    level: 2,
    phrases: ['senior|sr|snr|principal|experienced|expert|advanced|chief|head|master', '=ii|=iii|=iv'],
  },
  {
    id: 'rank.associate-first',
    level: 1,
    phrases: ['associate account|customer|client|relationship|product|technical|sales|partner'],
  },
  {
    id: 'rank.lead',
    people: 2.8,
    level: 3,
    phrases: [
      'team|shift|floor|group|section|crew|line|unit|squad lead|leader|leads|head|captain|supervisor',
      '=lead|=leader|=leads|=leaders|=tl',
      'teamleader|teamlead',
      'charge hand',
      'captain',
    ],
  },
  {
    id: 'rank.supervisor',
    people: 3.2,
    level: 3,
    phrases: [
      'supervisor|supervisory|supervising|overseer|foreman|forewoman|superintendent',
      'head|chief cashier|teller|waiter|receptionist|clerk|server|concierge|bartender|barista|host|usher|steward',
    ],
  },
  {
    id: 'rank.assistant-manager',
    people: 2.4,
    level: 3,
    phrases: [
      'assistant|asst|deputy|junior|associate ..3 manager|mgr|supervisor',
      'duty|shift|night|floor|bar manager|mgr',
      'assistant|asst|deputy manager|mgr',
      'manager assistant',
    ],
  },
  { id: 'rank.manager', people: 2.4, level: 4, phrases: ['manager|mgr|mngr|manageress|=managers|manger'] },
  {
    id: 'rank.general-manager',
    people: 2.8,
    level: 4,
    phrases: [
      'general|operations|operation|site|centre|contact|floor manager|mgr',
      '=gm',
      'senior|sr ..2 manager|mgr',
    ],
  },
  {
    id: 'rank.area-manager',
    people: 3,
    level: 5,
    phrases: [
      'area|regional|district|divisional|national|zone|zonal|cluster|multi|country|group ..2 manager|mgr|leader|supervisor',
      'multisite',
      'multi site|unit',
    ],
  },
  { id: 'rank.director', people: 3, level: 5, phrases: ['director', 'head of', '=head', 'senior manager'] },
  {
    id: 'rank.assistant-director',
    people: 2,
    level: 4,
    phrases: ['associate|assistant|deputy ..2 director|head', 'creative|art|funeral|nursing director'],
  },
  {
    id: 'rank.vice-president',
    people: 3.2,
    level: 6,
    phrases: ['vice president', 'vice president of? sales', '=vp of? sales', '=vp|=svp|=evp|=rvp'],
  },
  {
    id: 'rank.bank-vice-president',
    people: 0.8,
    level: 4,
    phrases: ['assistant|associate vice president', '=avp'],
  },
  {
    id: 'rank.chief',
    people: 4,
    level: 6,
    phrases: [
      'chief customer|client|commercial|revenue|sales|operating|executive|experience|retail|engagement|marketing|growth|hospitality ..1 officer',
      '=ceo|=coo|=cco|=cro|=cxo|president',
      'managing|executive director',
      'managing partner',
      'general manager ..1 director',
    ],
  },
  {
    id: 'trap.assistant-to',
    people: -1.5,
    family: -2.5,
    level: 2,
    phrases: [
      'assistant to',
      'assistant to ..3 manager|director|president|chief',
      'office of',
      'executive|personal|legal|virtual|administrative|admin assistant',
      'chief of staff',
    ],
  },
  {
    id: 'trap.remote',
    phrases: ['head office', 'wfh|remote|homebased', 'work from home', 'home based', 'night shift'],
  },
];
