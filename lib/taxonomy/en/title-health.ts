import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of the front of hospitals, clinics and practices. */
export const HEALTH_ROWS: readonly TitleRow[] = [
  {
    id: 'health.any',
    track: 'health-services',
    family: 0,
    phrases: [
      'orthodontic|orthopaedic|optometry|hearing|telehealth|telemedicine|pharmacies|fertility|physio|chiropractic|dermatology|cardiology|audiology|infirmary|vet|veterinarian|pet|registration|outpatients|admissions',
      'patient|medical|clinic|hospital|surgery|outpatient|healthcare|health|dental|gp|doctors|physician|surgical|theatre|emergency|maternity|endoscopy|radiology|nhs|pharmacy|veterinary|hospice|dispensary',
    ],
  },
  {
    id: 'health.access',
    track: 'health-services',
    family: 2,
    level: 1,
    phrases: [
      'access navigator|representative|specialist|coordinator|associate|registrar',
      'clinic|practice|dental|orthodontic|hearing|treatment|surgery|optical client? coordinator|concierge',
      'clinic|practice|hearing|optical client? assistant|associate',
      'surgical|patient|medical|clinic|appointment|or scheduling|scheduler|bookings',
      'telehealth|virtual|remote patient? support|representative|coordinator|specialist',
      'patient|member contact|call centre|handler|agent|advisor|csr',
      'insurance verification specialist|representative|coordinator',
      'patient access|service|services|experience|liaison|relation|representative|registration|registrar|scheduler|scheduling|contact|advisor|adviser|advocate|navigator|coordinator|concierge|support|intake|engagement|feedback|enquiries|booking|success|financial',
      'care navigator|advisor',
      'appointment|appointments|outpatient|outpatients|admissions|admission|registration|booking|referral clerk|coordinator|administrator|officer|assistant|representative|specialist|advisor|agent|scheduler|facilitator|team',
      'medical|clinic|clinical|dental|hospital|appointment scheduler|registrar|concierge',
      'clinic|hospital|medical|health|healthcare representative|advisor|csr|customer|agent|account',
      'admitting|registration clerk|representative|officer|registrar',
      'member|health services|advocate|advisor|experience',
      'ward receptionist',
      'enquiries officer',
    ],
  },
  {
    id: 'health.liaison',
    track: 'health-services',
    family: 2,
    level: 2,
    phrases: [
      'patient|service experience|relation|liaison|advocate|feedback|advice|engagement|complaints officer|coordinator|advisor|lead|facilitator|administrator',
      '=pals',
      'patient advice',
      'patient experience|relations|advocate|liaison',
    ],
  },
  {
    id: 'health.reception',
    track: 'health-services',
    family: 2.3,
    level: 1,
    phrases: [
      'optical|optometric|audiology|hearing receptionist|reception',
      'medical|gp|clinic|dental|surgery|hospital|outpatient|emergency|practice|patient|ward|veterinary|theatre|health|doctor|care receptionist|reception',
      'doctors receptionist',
      'unit receptionist',
    ],
  },
];
