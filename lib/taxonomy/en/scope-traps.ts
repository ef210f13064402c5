/**
 * Words that look like a job's own responsibility and are somebody else's: "we are hiring", "your line manager",
 * "support the team lead in reaching the targets". What a trap touches (or, where it reaches on, what follows it
 * in the sentence) is not said of the job.
 */
export interface TrapEntry {
  id: string;
  phrases: readonly string[];
  /** Beginnings of the ids of the rows it takes back. */
  cancels: readonly string[];
  /** `sentence` where it also takes back what follows in the same sentence. */
  reach?: 'sentence';
}

export const SCOPE_TRAPS: readonly TrapEntry[] = [
  {
    id: 'trap.vacancy',
    cancels: ['people.hire'],
    phrases: [
      '=we|=is|=are|currently|=now|=not|actively|urgently|immediately ..1 =hiring|=recruiting',
      'looking|seeking to =hire|=recruit',
      '=hiring|=recruiting for|of',
      'hiring|recruitment|recruiting|staffing|employment agency|process|team|manager|consultant|consultancy|business|company|partner|firm|event|practice|purpose|hub|requirement|industry|sector|software|technology|service|platform|fraud|scam|solution',
      'ethical|virtual|immediate|mass|urgent|upon|fake|fair hiring|recruitment|hire',
      'interview with|process|slot|stage|date|please',
      'face|video|phone|telephone|first|second|final|virtual|initial|online|job interview',
      '~invite|~shortlist|~select|~contact ..3 interview',
      '~select|successful|~shortlist|=hired candidate|applicant',
    ],
  },
  {
    id: 'trap.own-boss',
    cancels: ['people.supervise', 'people.reports', 'people.leadership', 'scope.managers', 'scope.leaders'],
    phrases: [
      'your|our|the|their|from|by|with|to|of|direct|own ..1 line|direct|immediate|reporting manager|supervisor',
      'line|account|product|project|case manager|managers',
      'line manager approval|support|and',
      '~direct by',
      '~coach|coaching|support|training|guidance|supervision|direction|feedback|mentoring|leadership|instruction from|by ..4 manager|supervisor|leader|director|lead|management|leadership|team',
      'under ..2 supervision|direction|guidance|leadership|instruction of?',
      'member of ..3 management|leadership team',
    ],
  },
  {
    // "Under the direct supervision of the manager", "carers are managed by the field supervisors".
    id: 'trap.led',
    cancels: ['people.', 'scope.managers', 'scope.leaders', 'scope.directors'],
    phrases: [
      'our|your ..1 manager|leader|supervisor|director|boss ..3 =lead|=leads|=manage|=manages|=coach|=coaches|=supervise|=supervises|=run|=runs a|an|the? ..1 team|teams|staff|people|up? of?',
      'our|your ..1 manager|leader|supervisor|director|boss ..1 and? =lead|=leads|=manage|=manages',
      'people|manager|owner|client|customer =who =lead|=leads|=manage|=manages',
      'under ..3 supervision|direction|guidance|leadership|management of?',
      '=managed|=supervised|=led|=coached|=scheduled|=mentored|=overseen|=trained|=guided|=supported by ..4 manager|supervisor|leader|lead|director|coordinator|head|trainer|coach',
      '~receive ..3 coaching|mentoring|supervision|training from|by|with',
      'coaching|mentoring|supervision|training|feedback|guidance from',
    ],
  },
  {
    // Somebody's prospects, and what everybody at the employer does.
    id: 'trap.leads-some-day',
    cancels: ['people.leads'],
    phrases: [
      'could|may|might ..2 =lead|=manage|=supervise ..4 team|teams|staff|people|others|employee|trainee',
      'many|some|several|most of our ..3 =lead|=manage|=supervise',
      'want|wish|like|love|eager to help|helping ..1 and? ~build|~lead|~grow ..4 team|teams|staff|people',
      'willingness|desire|aspire|aspiration|opportunity|chance ..2 ~lead|~manage|~supervise|~coach|~build ..4 team|teams|staff|people|others|employee',
      'we|everyone|responsibility to ..2 ~ensure every|each|all',
    ],
  },
  {
    // The employer's own hiring, and what it sells: "help companies build great teams".
    id: 'trap.employer-hires',
    cancels: ['people.hire', 'people.leads', 'people.coach'],
    phrases: [
      "=we|=we're|=we've|=our|company|firm|team|=who|=which ..3 =hire|=recruit|=hires|=recruits",
      '=we|=is|=are|committed|seeks|pride|prides|believe|believes|proud|strive|strives|dedicated|look ..3 =building|=hiring|=recruiting|=build|=hire|=recruit ..4 team|staff|employee|people|candidate|individual|group|workforce',
      '~help|~enable|~support|~assist ..1 client|customer|company|business|employer|organisation|organization|school ..3 ~build|~hire|~recruit|~lead|~manage ..3 team|staff|people|talent',
      'team|staff spirit|player|work|environment|culture|building|event|lunch|outing|activity|morale',
      'new =hire|=hires|=hiring',
      '=lead|=leads generation|gen|conversion|flow|quality|nurturing|qualification',
      'planning|training|recruitment|hiring|onboarding|staffing|scheduling|leadership|management|development|coaching team|staff|department|specialist|coordinator|manager',
    ],
  },
  {
    id: 'trap.nobody',
    cancels: [
      'people.leads',
      'people.supervise',
      'people.reports',
      'people.experience',
      'people.junior',
      'people.counted',
      'people.hire',
      'people.coach',
    ],
    phrases: [
      'no|not|without|zero|none ..3 supervisory|managerial|supervision|leadership responsibility|duty|experience|role',
      'no|without|zero|any direct|line|staff|people|team report|management|responsibility',
      'nobody|noone|none|no|not ..3 ~report ..1 to you|this',
      'no one|staff|people|team ..2 ~report ..1 to you|this',
      'direct reports|report|subordinates none|nil|zero|0|na|nobody',
      'direct reports|report|subordinates n a',
      "won't|don't|doesn't|not ~have ..2 report|reports|subordinates|staff|team",
      "don't|doesn't|not|never ~report ..1 to you|this",
      '~manage your|own time|workload|work|diary|task|priority|desk',
    ],
  },
  {
    id: 'trap.other-management',
    cancels: ['people.experience', 'people.supervise'],
    phrases: [
      'account|project|time|product|relationship|case|event|campaign|inventory|client|customer|property|data|stakeholder|contract|crm|database|stress|risk|change|credit|cash|quality|category|content|order|territory|channel|vendor|wealth|asset|pipeline|portfolio|lead|facility|document|supply|stock|policy|behaviour|conflict|business|program|partner|system|service management|manager',
    ],
  },
  {
    // Managers of accounts and shifts are nobody's manager of managers.
    id: 'trap.managers-in-name',
    cancels: ['scope.managers', 'scope.directors'],
    phrases: [
      'account|partner|partnership|customer|client|success|case|product|project|relationship|property|duty|assistant|deputy|shift|floor|event|category|brand|territory|key|team|department|hiring|other =managers|=directors',
      'account|partner|customer|client|success|case|product|project|relationship|property|duty|assistant|deputy|shift|floor|team|line|department manager',
    ],
  },
  {
    id: 'trap.leadership',
    cancels: ['people.leadership'],
    phrases: [
      'our|senior|executive|store|site|sales|company|to|from|with|by leadership',
      'leadership team',
      'thought|market|industry|cost|price|category|product leadership',
      '~build|~assist|~help|~support a? great team',
    ],
  },
  {
    id: 'trap.company-size',
    cancels: [
      'scope.sites',
      'scope.accounts',
      'accounts.',
      'people.counted',
      'people.leads',
      'scope.managers',
      'scope.directors',
    ],
    phrases: [
      '=we|company|firm|=which|that|who|now|today|and =have|=has|=had ..3 # ..3 <staff>',
      '=we|company|firm|=which|that|who|now|today|and =have|=has|=had ..3 # ..3 <client>',
      '=we|company|firm|=which|that|who|now|today|and =have|=has|=had|=with|over|than|across|in ..3 # ..2 location|office|country|store|branch|site|state|market',
      'over|than|across|in # ..1 country|state|market|location|office|city',
      '=we ..4 team of',
      '~join|member|part|~work|~support|~assist|alongside ..4 team of',
      '# employee|people|colleague ..1 across|worldwide|globally|in',
    ],
  },
  {
    // "Escalate complex issues to the second line": what is passed on is another's.
    id: 'trap.passed-up',
    cancels: ['scope.second', 'scope.escalations'],
    phrases: [
      '~escalate|~refer|~pass|~raise|~hand|~forward|~route ..2 complex|difficult|unresolved|technical|serious|complicated|hard|challenging|any|such|all ..3 <query> ..2 to?',
      "don't|not|never|no|need|needn't ..2 ~have ..1 done|worked",
    ],
  },
  {
    // "A Lead Guest Specialist": a name.
    id: 'trap.lead-in-name',
    cancels: ['people.supervise', 'people.reports', 'people.leads'],
    phrases: [
      'a|an|our|as|class|senior|seek|seeking|hiring =lead ..2 specialist|agent|representative|advisor|associate|cashier|teller|consultant|server|receptionist|technician|analyst|engineer|clerk|barista|host|coordinator|ambassador|assistant',
    ],
  },
  {
    // "Leads go to the account executives, who own the relationship."
    id: 'trap.others-accounts',
    cancels: ['scope.accounts', 'accounts.', 'scope.book', 'scope.own'],
    reach: 'sentence',
    phrases: [
      '~pass|~hand|~go|~transfer|~give|~refer ..4 to|over ..2 account|sales|key|field|success|relationship ..1 manager|executive|rep|team|director|closer',
      'account|sales|key|field|relationship manager|executive|rep|director who',
    ],
  },
  {
    id: 'trap.helping',
    cancels: [
      'scope.accounts',
      'accounts.',
      'scope.book',
      'scope.budget',
      'scope.strategy',
      'scope.sites',
      'scope.managers',
      'scope.leaders',
      'scope.directors',
      'scope.runs',
      'people.hire',
      'people.reports',
    ],
    reach: 'sentence',
    phrases: [
      '~support|~assist|~help|~aid the|our|its|their|his|her|other|senior|both|all|to? ..1 manager|leader|supervisor|director|executive|officer|head|management|lead|team',
      '~support|~assist|~help|~aid team|sales|store|branch|shift|general|account|area|regional|senior|key ..1 manager|lead|leader|supervisor|director|officer|executive|management',
      'under ..2 direction|supervision|guidance|instruction of',
    ],
  },
  {
    // What comes with the job, and what everybody is asked for, is no industry: "dental and life insurance", "bank holidays".
    id: 'trap.perks',
    cancels: ['industry.', 'duty.bank', 'duty.health-desk', 'duty.patient'],
    phrases: [
      'dental|vision|disability|hmo|indemnity insurance|cover|coverage|plan|benefit|care|and|or',
      'health|medical|life|dental|vision insurance? dental|vision|life|disability|401k|hmo|pto insurance?',
      'dental|vision and|or? vision|life|disability insurance?',
      'private|free|company|group|paid|subsidised|subsidized|comprehensive|generous|competitive|employee|full|excellent medical|health|life|healthcare|dental insurance|cover|coverage|care|plan|aid|benefit',
      'health|medical|life|travel insurance ..8 =401k|=401|=pto|holiday|pension|vacation|dental|vision|leave|bonus|retirement|paid',
      '=401k|=401|=pto|holiday|pension|vacation|dental|vision|leave|bonus|retirement|paid|salary ..8 health|medical|life|disability|accident insurance|plan|coverage',
      'health|medical|life insurance package|benefit|plan|after|upon|from|on|day',
      'bank|public holiday',
      'bank staff|worker|shift|contract|post|position|office|nurse|role|member|team|only',
      'on|the|our|join|staff|nhs|flexible bank ..1 basis|staff|worker|team|role',
      'company|workplace|=nhs|generous|contributory|employer|attractive|contribution|contributions|excellent|auto pension',
      'pension scheme|contribution|plan|and|after|provision',
      'national|car|vehicle|business|liability|public|valid|proof insurance|of insurance',
      'car|motor insurance for|and|must|required|with business',
      'credit|criminal|background check|history|record',
      'medical|health condition|leave|history|examination|screening|check|questionnaire|clearance|exam|reason|emergency',
      'occupational health',
      'mental health ..1 day|support|programme|program|benefit|first|resource|awareness',
      'gym|leisure|fitness|discounted|free|spotify|club|professional membership',
      'discount|discounts|discounted|cashback|vouchers|voucher ..8 hotel|restaurant|cinema|shop|gym|store|retailer|travel|insurance|meal|airline|supermarket|brand',
      'hotel|restaurant|cinema|gym|store|travel|retail|retailer|meal|shopping|supermarket discount|voucher|saving|card',
      'subsidised|subsidized|free|staff|employee|onsite|site restaurant|cafe|canteen|meal|coffee|lunch',
      'volunteer|volunteering|charity day|leave|time|opportunity|work|partner',
      'university|college degree|graduate|education|qualification|level|student|diploma',
    ],
  },
  {
    // Journeys of one's own: "willing to travel", "events" that may happen.
    id: 'trap.own-travel',
    cancels: ['duty.hospitality', 'industry.hospitality'],
    phrases: [
      '~travel to|required|up|time|throughout|across|around|between|within|as|is|may|nationally|internationally|locally|regularly|frequently|occasionally|extensively|overnight|when|from',
      '~travel for ..2 work|business|meeting|training|event|job|visit|role|up',
      'willing|willingness|able|ability|required|require|flexible|flexibility|available|expected|need|ability|must|some|occasional|frequent|domestic|international|regional|extensive|limited|local|overnight|business|percent|own|much|minimal|national to? ~travel',
      'travel allowance|expense|insurance|requirement|card|cost|time|reimbursement|distance|pass|loan|season|support|subsidy',
      'in|unlikely the? event of|that',
      '~raise|high|higher|set|lower the? bar',
    ],
  },
  {
    id: 'trap.other-agencies',
    cancels: ['duty.agency'],
    phrases: [
      'employment|recruitment|recruiting|staffing|estate|letting|lettings|government|temp|temporary|collection|enforcement|state|federal|external|travel|other|third|public agency',
      'no|to|from recruitment? agency',
      'agency worker|staff|shift|and|nurse|call|calls|cv|cvs|fee|in',
      'in|a brief',
    ],
  },
  {
    // "Sell tickets", "Level 2 Food Hygiene", "into account", "public transport".
    id: 'trap.other-senses',
    cancels: ['duty.ticket', 'duty.users', 'duty.relationship', 'duty.community'],
    phrases: [
      '~sell|~check|~collect|~buy|~scan|~print|~book|~inspect ..2 ticket',
      'train|airline|theatre|event|lottery|parking|season|air|cinema|concert|flight|speeding|bus|travel|rail|admission|match|game ticket',
      'ticket sale|sales|office|price|booth|agent|collector|holder|inspector|counter|barrier|machine',
      'airline|travel|event|bus ticketing',
      '=nvq|food|hygiene|=hnc|qualification|vocational|diploma|award|certificate|=rqf|=qcf|=gcse|maths|english|literacy|entry|rank level',
      'level 1|2|3|4 =nvq|qualification|diploma|award|food|in|customer|apprenticeship|safeguarding|certificate|health|hygiene|or|and|maths|english',
      'into account',
      'bank|email|expense|twitter|facebook|instagram|office|office365|google account',
      'on account of',
      'public transport|transportation|holiday|company|limited|liability|sector|speaking|health',
    ],
  },
];
