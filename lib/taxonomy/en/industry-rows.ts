import type { SignalRow } from '../signal-row.ts';

/**
 * Words of an employer's name that tell the industry, and with it the ladder. Words that employers of another
 * industry have in their names too stand in the rows called `hint.`, which count only beside none of the surer
 * ones: the "University" of a hospital's name makes it no college.
 */
export const COMPANY_ROWS: readonly SignalRow[] = [
  {
    id: 'company.bank',
    track: 'financial-services',
    phrases: [
      'bank|banking|bancorp|bankers|bankshares|insurance|insurer|assurance|mortgage|loan|loans|lending|lenders|pensions|sacco|microfinance|remittance|forex|rcbc|bpi|bdo|metrobank|payday|citibank|jpmorgan|barclays|hsbc|santander|natwest|lloyds|ubs|geico|allstate|aviva|axa|allianz|metlife|prudential|manulife|sunlife|paypal',
      'credit union',
      'building society',
      'wells of fargo',
      'state farm',
      'morgan stanley|chase',
      'life assurance|insurance',
    ],
  },
  {
    id: 'hint.finance',
    track: 'financial-services',
    phrases: [
      'credit|financial|finance|finserv|capital|securities|wealth|fund|funding|savings|brokers|mutual|lines|chase|citi|citigroup|goldman|fintech|payments|investments|invest|trustees|collections|recovery|claims|debt',
    ],
  },
  {
    id: 'company.hospital',
    track: 'health-services',
    family: -0.3,
    phrases: [
      'nhs|hospital|clinic|surgery|dental|dentistry|orthodontics|hospice|physicians|infirmary|ambulance|optometry|ophthalmology|dermatology|orthopaedics|orthopedics|radiology|imaging|pediatrics|paediatrics|fertility|physiotherapy|chiropractic|veterinary|polyclinic|gp|audiology|hearing|urology|cardiology|oncology|telehealth|telemedicine',
      'medical|health center|centre|group|practice|system|network|board|trust|services',
      'urgent care',
      'general practitioners',
    ],
  },
  {
    id: 'hint.health',
    track: 'health-services',
    family: -0.3,
    phrases: [
      'medical|health|healthcare|care|pharma|pharmaceutical|pharmaceuticals|practitioner|medicine|trust|patient|wellness|practice|therapeutics|biotech|rehab|homecare|nursing|hmo|labs',
    ],
  },
  {
    id: 'company.hotel',
    track: 'hospitality',
    phrases: [
      'hotel|resort|inn|restaurant|cafe|hospitality|marriott|hilton|hyatt|sheraton|westin|accor|ihg|casino|airline|airways|airlines|travel|tours|cruise|suites|lodge|hostel|brasserie|bistro|tavern|diner|pub|pizzeria|steakhouse|starbucks|mcdonald|mcdonalds|jollibee|wendys|subway|chipotle|kfc|dennys|applebees|aviation|airport|vacations|holidays|spa|golf|caravan|theatre|theaters|cinemas|cinema|racecourse|zoo|aquarium|attractions|stays|safaris|camps',
      'coffee|pizza|burger|taco|chicken|grill|bakehouse|bakery|tea|donuts|sushi|noodle|noodles|bbq',
      'country|golf|leisure|social|racing|fitness|health club|park|centre|trust',
    ],
  },
  {
    id: 'hint.leisure',
    track: 'hospitality',
    phrases: [
      'catering|leisure|kitchen|bar|bars|foods|foodservice|convention|events|entertainment|gym|gyms|fitness|studios|park|parks|tour|tourism|charters|ferries|air|island|bay|beach|lounge|lounges|conferencing|club|distillery|brewery|brewing|winery|vineyards|bingo|gaming|recreation|stadium|arena',
    ],
  },
  {
    id: 'company.shop',
    track: 'retail',
    phrases: [
      'store|stores|shop|retail|supermarket|supermarkets|mart|minimart|market|boutique|outlet|outfitters|fashion|fashions|jewelry|jewellers|jewelers|apparel|clothing|walmart|target|costco|kroger|tesco|sainsbury|sainsburys|asda|aldi|lidl|argos|woolworths|coles|safeway|publix|walgreens|cvs|macys|nordstrom|ikea|boots|primark|kmart|grocery|grocers|shoes|footwear|toys|furniture|superstore|superstores|megastore|supercenter|drugstore|drugstores|pharmacy|chemist|books|bookshop|booksellers|florist|flowers|optical|opticians|eyewear|hardware|homeware|menswear|womenswear|perfumery|petrol|convenience|bazaar|emporium|hypermarket',
      'garden|shopping centre|center|centres',
      'home depot|goods|improvement|store',
      'best buy',
      'dollar general|tree|store',
      'department store',
    ],
  },
  {
    id: 'hint.goods',
    track: 'retail',
    phrases: [
      'electronics|beauty|cosmetics|motors|auto|automotive|cars|tire|tires|tyres|cycles|bicycles|bikes|home|interiors|kitchens|lighting|fuel|gas|pet|pets|paint|mobile|wireless|mattress|jewels|timepieces|watches|gifts|wine|wines|liquor|tobacco|sports|nutrition|decor',
    ],
  },
  {
    id: 'hint.public',
    track: 'community',
    family: -0.3,
    phrases: [
      'city|county|council|government|department|state|municipal|municipality|borough|town|township|police|constabulary|ministry|authority|district',
    ],
  },
  {
    id: 'hint.charity',
    track: 'community',
    family: -0.3,
    phrases: [
      'charity|foundation|museum|library|libraries|association|society|ymca|school|schools|university|college|academy|chamber|church|ngo|fund|appeal|rescue|wildlife|gallery|institute|alliance|federation|union|commission',
      'red cross',
      'non profit',
    ],
  },
  {
    id: 'company.property',
    track: 'front-office',
    phrases: [
      'property|properties|realty|realtors|realtor|apartments|residential|residences|estate|lettings|housing|homes|leasing|coworking|workspace|offices|condominium|living|remax|coldwell',
    ],
  },
  {
    id: 'company.bpo',
    track: 'customer-care',
    family: 0.4,
    phrases: [
      'bpo|ibex|hinduja|hgs|tdcx|vxi|inspiro|afni|atento|sutherland|firstsource|exl|wns|qualfon|eperformax|helpware|answernet|supportninja|acquirebpo|infocision|teleperformance|convergys|sykes|sitel|foundever|ttec|teletech|alorica|conduent|telus|taskus|genpact|wipro|startek|iqor|transcom|webhelp|majorel|capita|serco|contact|outsourcing|outsource|callcenter|helpline|answering|telecom|telecommunications|broadband|voice',
      'call|contact centre',
      'customer care|service|services|support',
      'business process',
    ],
  },
  {
    id: 'hint.energy',
    track: 'customer-care',
    phrases: ['energy|electric|electricity|water|utilities|utility|power|telco|cable|fibre|fiber'],
  },
  {
    id: 'hint.software',
    track: 'technical-support',
    phrases: [
      'software|technologies|technology|tech|systems|digital|data|cloud|computing|it|microsystems|networks|ict|cyber|computers',
    ],
  },
  {
    id: 'hint.agency',
    track: 'client-relations',
    phrases: [
      'agency|media|advertising|marketing|communications|creative|pr|consulting|consultancy|advisory',
    ],
  },
];

/** Words of an advert's text that belong to one industry; each says the share its industry has of all of them. */
export const INDUSTRY_ROWS: readonly SignalRow[] = [
  {
    id: 'industry.financial',
    track: 'financial-services',
    phrases: [
      'banking|loan|mortgage|lending|insurance|insurer|policyholder|underwriting|underwriter|annuity|securities|teller|arrears|delinquent|pension|nmls|finra|borrower|cardholder|fintech|lender|broker|reinsurance|remittance|microfinance|creditor|actuary',
      'bank branch|teller|customer|client|product|manager|account|officer|network|transaction|policy',
      'retail|commercial|investment|private|community|national|universal|central|premier|personal|our|the|a|leading|savings|development bank',
      'credit card|union|limit|history|bureau|score|product|facility',
      'wealth|asset management',
      'debt|credit collection|collector|recovery|counselling',
      'financial service|institution|adviser|advisor|product|planning|advice|centre',
      'insurance|motor|property|casualty|auto|health|injury|insured claim',
      'claims handler|handling|adjuster|department|team|adviser|advisor|examiner|file',
      'life|auto|home|motor|health insurance|assurance|cover|policy',
      'deposit account|product|slip',
      'current|savings|checking account',
    ],
  },
  {
    id: 'industry.hospitality',
    track: 'hospitality',
    phrases: [
      'hotel|resort|restaurant|hospitality|hotelier|banquet|spa|cruise|airline|airport|tourism|casino|cafe|catering|barista|waiter|waitress|concierge|dining|diner|holidaymaker|hostel|pub|brewery|chef|kitchen|cabin|passenger|sommelier|bartender|venue|wedding|stadium|theatre|itinerary|lounge|buffet|cocktail|espresso',
      'guest room|service|experience|satisfaction|relation|arrival|check|stay|complaint|need|request',
      'room|table|dining|flight|hotel reservation|booking|service|night|rate',
      'food and|or drink|beverage',
      'f b',
      'front|back of house',
      'travel agent|agency|consultant|trade|advisor|industry|product|arrangement|client',
      'tour operator|guide|package|desk',
      'drive thru',
      'quick service',
      'our|the|every|all|welcome|greet guest',
      '=mice market|sector|segment|sales|business|corporate',
      'conference and? event|banqueting|space|facility|venue|room',
      'bedroom hotel|property',
      'occupancy',
      'travel industry|trade|company|sector',
      'leisure sector|market|segment|industry|club|centre|facility',
      'vacation|holiday|short rental|home|let|stay|cottage|villa',
      'pax|hotels',
      'surf|ski|yoga school|camp|resort|centre',
      'room night',
    ],
  },
  {
    id: 'industry.health',
    track: 'health-services',
    phrases: [
      'patient care|service|safety|record|access|flow|appointment|enquiry|registration|experience|contact|query|portal|call|scheduling|coordinator|information|journey|satisfaction|pathway|relation|advocate|account|financial',
      'the|our|each|every|with|of|for|help|greet|assist|between patient',
      '=patients|nhs|hospital|clinic|healthcare|outpatient|inpatient|hipaa|ward|clinician|physician|surgeon|orthopaedic|paediatric|pediatric|dental|dentist|gp|optometry|optometrist|physiotherapy|ambulance|dermatology|caregiver|hospice|radiology|telehealth|orthodontic',
      'medical practice|centre|office|record|receptionist|secretary|terminology|group|appointment|staff|team|insurance|staff',
      'health centre|board|system|plan|trust|service|insurance|care|record',
      'primary|mental|urgent|home|patient|acute|secondary|medical care',
      'doctor surgery|office|appointment',
      'mental health',
      'plan member',
      'insurance verification|eligibility|authorization|authorisation',
    ],
  },
  {
    id: 'industry.retail',
    track: 'retail',
    phrases: [
      'store|shop|shopper|supermarket|boutique|till|checkout|planogram|stockroom|merchandise|retailer|mall|grocery|apparel|footwear|jewellery|jewelry|cosmetics|homeware|stylist|showroom|deli|outlet|shrinkage|superstore|cashier|forecourt|bookshop|bookseller|florist|menswear|womenswear',
      'sales floor|associate|assistant|colleague',
      'shop floor',
      'fitting room',
      'cash register|desk|wrap|office|up|drawer|handling',
      'retail store|sales|environment|experience|management|customer|park|team|industry|brand|setting|chain|operation|background',
      'key holder|holding',
      'visual merchandising',
      'loss prevention',
      'high street',
      'stock replenishment|take|rotation|room|level|loss',
    ],
  },
  {
    id: 'industry.property',
    track: 'front-office',
    phrases: [
      'apartment|tenant|landlord|lettings|leasing|realtor|realty|condominium|housebuyer|homebuyer|conveyancing|leaseholder|tenancy|yardi|propertymark|viewings|townhome',
      'estate agent|agency',
      'real estate',
      'property management|manager|consultant|viewing|sale|market|developer|portfolio|owner|listing',
      'student|social|affordable|council housing|accommodation',
      'housing association|officer|provider|stock|company|applicant',
      'new home|build',
      'lease renewal|agreement|application|signing',
      'office reception|building|lobby|visitor',
      'meeting|conference room',
      'reception desk|area|team',
      'vendor and? buyer|applicant|purchaser|landlord',
    ],
  },
  {
    id: 'industry.community',
    track: 'community',
    phrases: [
      'charity|council|nonprofit|donor|fundraising|museum|library|county|citizen|constituent|federation|volunteer|ngo|supporter|donation|philanthropy|alumni|municipal|municipality|gallery|ratepayer|grant|beneficiary|membership|moderator|discord|heritage|zoo|taxpayer|ministry|parish|bequest',
      'city of|hall|council|government|department|service|employee',
      'local|state|federal|county government|authority|council',
      'public service|counter|relation|sector|benefit|affairs|administration|library|enquiry',
      'community relation|engagement|centre|group|event|outreach|manager|member|liaison|organisation|organization',
      'not for profit',
      'member engagement|benefit|renewal|recruitment|organisation|organization|association',
      'social housing|welfare|benefit|security',
      'visitor centre|attraction|experience|services',
      'our|the university',
      'legacy giving|gift|income',
    ],
  },
];
