import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of technical support: help desks, service desks, tiers. */
export const SUPPORT_ROWS: readonly TitleRow[] = [
  {
    id: 'support.desk',
    track: 'technical-support',
    family: 2.2,
    level: 1,
    phrases: [
      'technical|tech customer service|support|care agent|advisor|adviser|representative|rep|specialist|associate|executive|consultant|officer|assistant',
      'tier|level|line|l 1|i|one support|helpdesk',
      '=l1 support',
      'first|second|third|1st|2nd|3rd line support',
      'help|support|service|it|ict|call|user desk',
      'helpdesk|servicedesk',
    ],
  },
  {
    id: 'support.desk-analyst',
    track: 'technical-support',
    family: 2.2,
    level: 2,
    phrases: [
      'tier|level|line|l 2|3|ii|iii|two|three support|helpdesk',
      '=l2|=l3 support',
      'help|support|service|it|ict desk analyst|specialist|engineer|advisor|consultant|officer|coordinator',
      'helpdesk|servicedesk analyst|specialist|engineer|advisor|officer',
      'desk support analyst|specialist|engineer',
    ],
  },
  {
    id: 'support.technical',
    track: 'technical-support',
    family: 1.6,
    level: 2,
    phrases: [
      'customer|client support engineer|technician',
      'end user service|services',
      'technical|tech|product|software|desktop|it|ict|user|computer|system|network|application|app|hardware|pc|device|internet|platform|web support',
      'technical|tech customer',
      'end user support|computing',
      'support technician|engineer|analyst|specialist',
      'technical account',
      'technical service representative|advisor|agent',
      'deskside',
      'customer|client technical|technician',
    ],
  },
  {
    id: 'support.it',
    track: 'technical-support',
    family: 0.3,
    level: 2,
    phrases: [
      'desktop|pc|computer|it|ict|hardware technician|tech|specialist|analyst|support|assistant',
      'information technology specialist|technician|support',
    ],
  },
  {
    id: 'support.tier',
    level: 2,
    phrases: ['tier|level|l|lvl|line 2|3|ii|iii|two|three', '=l2|=l3', '2nd|3rd|second|third line'],
  },
];
