import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of receptions, public counters, lettings and property. */
export const OFFICE_ROWS: readonly TitleRow[] = [
  {
    id: 'office.reception',
    track: 'front-office',
    family: 2,
    level: 1,
    phrases: [
      'front desk|office|counter coordinator|clerk|associate|assistant|representative|specialist|executive|officer|attendant',
      'meet and? greet',
      'reception desk|team',
      'lobby concierge',
      'first impression',
      'front counter|window clerk|assistant|officer|staff',
      'public|help|enquiry|cash counter|point',
      '=foe|=pro',
      'information|enquiry counter|desk',
      'service counter',
      'receptionist|reception|recep|frontdesk|frontoffice',
      'front desk|office|counter|line',
      'visitor|lobby|welcome|information reception|host|greeter|attendant|clerk|assistant',
      'desk clerk|attendant|agent|receptionist',
      'counter clerk|assistant|officer|agent|staff|service',
      'customer|public counter',
    ],
  },
  {
    id: 'office.leasing',
    track: 'front-office',
    family: 2,
    level: 1,
    phrases: [
      'leasing|lettings|letting|rental|tenant consultant|agent|professional|specialist|negotiator|associate|representative|advisor|coordinator|officer|service',
      'estate|property|realty|housing agent|negotiator|consultant|salesperson|sales|broker|advisor|adviser|associate',
      'realtor',
      'real estate sales|agent|salesperson|broker|associate|consultant|advisor',
      'broker associate',
    ],
  },
  {
    id: 'office.property',
    people: 2,
    track: 'front-office',
    family: 0.8,
    level: 4,
    phrases: ['property|community|apartment|building|residential manager'],
  },
  {
    id: 'office.leasing-manager',
    people: 2,
    track: 'front-office',
    family: 2,
    level: 4,
    phrases: ['leasing|lettings|letting|rental manager|mgr'],
  },
  {
    id: 'office.any',
    track: 'front-office',
    family: 0.6,
    phrases: [
      'leasing|lettings|letting|property|apartment|realty|housing|rental|rentals|residences|residential|tenancy|coworking',
      'real estate',
      'new homes',
    ],
  },
];
