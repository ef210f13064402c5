import type { Level, Track } from '../scales.ts';

/**
 * The usual titles of every rung, most usual first; the first stands for its rung on the map, and as a card it is
 * judged to be there. Where the same job has another name in another country, the country stands after the title
 * (`Customer service executive (IN, PH)`); a title without one is understood everywhere. Written from the ladders
 * and aliases of the taxonomy's sources; a careers adviser corrects them here.
 */
export const RUNG_TITLES: Record<Track, Record<Level, readonly string[]>> = {
  'customer-care': {
    1: [
      'Customer service representative',
      'Call centre agent',
      'Customer service advisor (UK, IE)',
      'Customer care executive (IN, PH, KE)',
      'Contact centre consultant (AU, ZA)',
    ],
    2: [
      'Senior customer service representative',
      'Complaints handler (UK, IE)',
      'Escalations specialist',
      'Customer experience specialist',
      'Quality analyst',
    ],
    3: [
      'Customer service team leader',
      'Customer service supervisor',
      'Contact centre team manager (UK)',
      'Assistant customer service manager',
    ],
    4: [
      'Customer service manager',
      'Contact centre manager',
      'Customer experience manager',
      'Complaints manager',
    ],
    5: ['Head of customer service', 'Director of customer experience', 'Regional contact centre manager'],
    6: [
      'Chief customer officer',
      'Vice president of customer experience',
      'Customer service director (UK board)',
    ],
  },
  retail: {
    1: [
      'Cashier',
      'Sales associate',
      'Sales assistant (UK, IE, ZA)',
      'Retail team member (AU, NZ)',
      'Shop assistant',
    ],
    2: [
      'Key holder',
      'Senior sales associate',
      'Retail supervisor trainee',
      'Beauty advisor',
      'Visual and sales specialist',
    ],
    3: ['Assistant store manager', 'Floor supervisor', 'Shift lead', 'Department supervisor', 'Head cashier'],
    4: ['Store manager', 'Department manager', 'Shop manager (UK, IE)', 'Branch manager (ZA, PH)'],
    5: ['District manager', 'Area manager (UK, IE, AU)', 'Regional manager', 'Head of retail'],
    6: ['Vice president of stores', 'Retail director', 'Chief operating officer, retail'],
  },
  hospitality: {
    1: [
      'Guest service agent',
      'Server',
      'Barista',
      'Hotel receptionist (UK, IE)',
      'Reservations agent',
      'Flight attendant',
    ],
    2: ['Senior guest service agent', 'Head waiter', 'Concierge', 'Events coordinator', 'Travel consultant'],
    3: [
      'Guest services supervisor',
      'Restaurant supervisor',
      'Assistant restaurant manager',
      'Duty manager (UK, IE, AU)',
    ],
    4: [
      'Restaurant manager',
      'Front office manager',
      'Restaurant general manager',
      'Guest services manager',
      'Hotel general manager',
    ],
    5: ['Area manager, restaurants', 'Director of rooms', 'Head of guest experience'],
    6: [
      'Vice president of operations, hotels',
      'Managing director, hospitality group',
      'Chief operating officer',
    ],
  },
  'client-relations': {
    1: [
      'Client services assistant',
      'Account assistant',
      'Client services representative',
      'Junior account executive (UK)',
    ],
    2: [
      'Client services executive (UK, IN)',
      'Account coordinator',
      'Customer success associate',
      'Onboarding specialist',
    ],
    3: ['Account manager', 'Customer success manager', 'Relationship manager', 'Client partner'],
    4: [
      'Key account manager',
      'Account director',
      'Senior customer success manager',
      'Client services manager',
    ],
    5: ['Head of customer success', 'Group account director', 'Director of client services'],
    6: ['Vice president of customer success', 'Chief client officer', 'Managing director, agency'],
  },
  sales: {
    1: [
      'Sales representative',
      'Sales development representative',
      'Telesales executive (UK, IN)',
      'Sales trainee',
    ],
    2: [
      'Senior sales representative',
      'Inside sales specialist',
      'Sales executive (UK, IN, PH, KE)',
      'Sales consultant',
    ],
    3: ['Account executive', 'Territory sales manager', 'Field sales representative', 'Sales team leader'],
    4: ['Sales manager', 'Key account manager', 'Area sales manager with a team', 'Telesales manager'],
    5: ['Head of sales', 'Regional sales manager', 'Sales director', 'National sales manager'],
    6: ['Vice president of sales', 'Chief revenue officer', 'Chief commercial officer'],
  },
  'technical-support': {
    1: [
      'Help desk agent',
      'Service desk analyst',
      'Technical support representative',
      'IT support assistant',
    ],
    2: [
      'Technical support specialist',
      'Tier 2 support engineer',
      'Senior service desk analyst',
      'Product support specialist',
    ],
    3: ['Service desk team leader', 'Technical support supervisor', 'Technical account manager'],
    4: ['Service desk manager', 'Technical support manager', 'Customer support manager'],
    5: ['Director of technical support', 'Head of support', 'Head of IT service'],
    6: [
      'Vice president of technical support',
      'Chief customer officer',
      'Vice president of service delivery',
    ],
  },
  'financial-services': {
    1: [
      'Bank teller',
      'Customer service assistant, bank (UK)',
      'Collections agent',
      'Claims handler',
      'Insurance sales agent',
    ],
    2: ['Personal banker', 'Senior claims handler', 'Loan officer', 'Customer advisor, branch'],
    3: [
      'Relationship banker',
      'Head teller',
      'Assistant branch manager',
      'Claims team leader',
      'Account officer (PH)',
    ],
    4: ['Branch manager', 'Collections manager', 'Claims manager', 'Senior relationship manager'],
    5: ['Area manager, branches', 'Regional manager', 'Head of claims', 'Director of client banking'],
    6: ['Executive vice president, retail banking', 'Managing director', 'Chief customer officer'],
  },
  'health-services': {
    1: [
      'Medical receptionist',
      'Patient access representative',
      'Patient services assistant',
      'Member services representative',
    ],
    2: [
      'Senior medical receptionist',
      'Patient care coordinator',
      'Patient advice and liaison officer (UK)',
      'Patient pathway coordinator (UK)',
    ],
    3: [
      'Patient access supervisor',
      'Reception team leader',
      'Assistant practice manager (UK, IE)',
      'Booking centre supervisor',
    ],
    4: [
      'Patient access manager',
      'Practice manager (UK, IE, AU)',
      'Patient experience manager',
      'Member services manager',
    ],
    5: ['Director of patient access', 'Head of patient experience', 'Regional practice manager'],
    6: ['Vice president of patient experience', 'Chief experience officer', 'Chief patient officer'],
  },
  'front-office': {
    1: [
      'Receptionist',
      'Front desk agent',
      'Front office assistant',
      'Leasing agent',
      'Lettings negotiator (UK, IE)',
    ],
    2: [
      'Senior receptionist',
      'Leasing consultant',
      'Front office coordinator',
      'Senior lettings negotiator (UK, IE)',
    ],
    3: ['Reception supervisor', 'Assistant property manager', 'Front desk lead', 'Leasing manager'],
    4: [
      'Reception manager',
      'Property manager',
      'Lettings manager (UK, IE)',
      'Facilities and reception manager',
    ],
    5: ['Regional property manager', 'Head of front of house', 'Area lettings manager (UK, IE)'],
    6: ['Vice president of property operations', 'Managing director, property', 'Chief operating officer'],
  },
  community: {
    1: [
      'Community relations representative',
      'Public information assistant',
      'Fundraiser',
      'Membership assistant',
      'Visitor services assistant',
    ],
    2: [
      'Community engagement officer',
      'Membership coordinator',
      'Eligibility specialist',
      'Online community moderator',
    ],
    3: [
      'Community relations lead',
      'Visitor services supervisor',
      'Supporter relations team leader',
      'Community manager',
    ],
    4: [
      'Community relations manager',
      'Membership manager',
      'Visitor services manager',
      'Fundraising manager',
    ],
    5: ['Head of community engagement', 'Director of membership', 'Head of supporter experience'],
    6: ['Vice president of community relations', 'Chief engagement officer', 'Executive director'],
  },
};
