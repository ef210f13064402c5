import type { SignalRow } from '../signal-row.ts';

/** Words of an employer's name that tell the industry, and with it the ladder. */
export const COMPANY_ROWS: readonly SignalRow[] = [
  {
    id: 'company.bank',
    track: 'financial-services',
    phrases: [
      'bank|banking|bancorp|bankers|insurance|insurer|assurance|credit|mortgage|loan|lending|financial|finance|capital|securities|wealth|fund|savings|rcbc|bpi|bdo|payday|pensions|brokers',
      'credit union',
      'bank|wells of fargo',
      'jpmorgan|chase|citi|citibank|citigroup|barclays|hsbc|goldman|santander|natwest|lloyds|ubs',
      'morgan stanley|chase',
    ],
  },
  {
    id: 'company.health',
    track: 'health-services',
    family: -0.3,
    phrases: [
      'nhs|hospital|clinic|medical|health|healthcare|surgery|dental|care|pharma|hospice|practitioner|physician|medicine|trust|patient|wellness|infirmary|ambulance|practice',
    ],
  },
  {
    id: 'company.hotel',
    track: 'hospitality',
    phrases: [
      'hotel|resort|inn|restaurant|cafe|hospitality|catering|marriott|hilton|hyatt|casino|airline|airways|travel|tour|cruise|leisure|pizza|coffee|grill|kitchen|bar|suites|lodge|foods|starbucks|hostel|convention',
    ],
  },
  {
    id: 'company.shop',
    track: 'retail',
    phrases: [
      'store|stores|shop|retail|supermarket|mart|market|boutique|outlet|fashion|jewelry|apparel|walmart|target|supermarkets|grocery|shoes|electronics|toys|furniture',
    ],
  },
  {
    id: 'company.public',
    track: 'community',
    family: -0.3,
    phrases: [
      'city|county|council|government|department|state|municipal|police|charity|foundation|museum|library|authority|association|society|ymca|ministry|school|university|college|district',
    ],
  },
  {
    id: 'company.property',
    track: 'front-office',
    phrases: ['property|properties|realty|apartments|residential|estate|lettings|housing|homes|leasing'],
  },
  {
    id: 'company.bpo',
    track: 'customer-care',
    family: 0.4,
    phrases: [
      'bpo|concentrix|teleperformance|convergys|sykes|sitel|foundever|ttec|alorica|conduent|telus|taskus|contact|outsourcing|callcenter',
      'call|contact centre',
    ],
  },
  {
    id: 'company.software',
    track: 'technical-support',
    phrases: [
      'software|technologies|technology|tech|systems|digital|data|cloud|computing|it|microsystems|networks',
    ],
  },
];
