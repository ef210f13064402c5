import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of community and public relations, membership, fundraising and government counters. */
export const COMMUNITY_ROWS: readonly TitleRow[] = [
  {
    id: 'community.relations',
    track: 'community',
    family: 1.5,
    level: 2,
    phrases: [
      'community|public|civic|constituent|citizen|resident|family|parent|neighborhood relation|engagement|liaison|outreach|services|representative|ambassador|information|coordinator|worker|organizer',
      'outreach',
      'community manager|specialist|associate|officer|host|moderator|executive',
    ],
  },
  {
    id: 'community.member',
    track: 'community',
    family: 1.7,
    level: 1,
    phrases: [
      'admissions',
      'philanthropy',
      'major|planned gift|giving',
      'information|enrollment|intake|admissions|admission specialist|coordinator|officer|advisor|adviser|assistant|representative',
      'membership|member|supporter|donor|alumni|subscriber services|service|coordinator|relation|care|executive|advisor|officer|engagement|assistant|associate|representative|experience|development',
      'fundraiser|fundraising',
      'visitor service|services|experience|assistant|host|engagement|operations|attendant',
      'box office',
      'museum|gallery attendant|assistant|host',
      'ticketing',
      'student|education|study counsellor|counselor|recruiter',
      'student|international|university recruitment advisor|adviser|officer',
      'admissions counselor|advisor|representative|attendant|officer',
      'enrollment advisor|counselor|specialist|representative',
      'face to face fundraiser',
    ],
  },
  {
    id: 'community.public',
    track: 'community',
    family: 1.8,
    level: 1,
    phrases: [
      'benefit|benefits officer|advisor|adviser|assessor|clerk|examiner',
      'eligibility|welfare|unemployment|licensing|passport|housing worker|interviewer|specialist|clerk|officer|advisor|adviser|examiner|technician|representative|counselor|assistant',
      'police|city|public|municipal service representative',
      'citizens advice|service',
      'claims taker|interviewer',
      'employment interviewer',
      'job centre',
      'advice worker|officer',
    ],
  },
  {
    id: 'community.any',
    track: 'community',
    family: 0.9,
    phrases: [
      'library assistant|associate|aide|attendant|page|clerk',
      'membership|supporter|donor|alumni|constituent|citizen|council|municipal|ratepayer|parish|congregation|philanthropic|appeal|refugee|passport|permit|licence|voter',
      'customer|citizen|resident|public access officer|centre|services',
      'one stop shop',
      'corporate|community|charity|major|legacy giving|relations|partnership|fundraising|events',
      'head|director of development',
    ],
  },
];
