import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of client relations: accounts, client services, customer success, partners. */
export const CLIENT_ROWS: readonly TitleRow[] = [
  {
    id: 'client.service',
    track: 'client-relations',
    family: 1.8,
    phrases: [
      'engagement manager|director|lead',
      'client service|servicing|care|support|relation|relationship|experience|engagement|solutions|partner|advisor|adviser|representative|executive|coordinator|specialist|associate|liaison|consultant|facing|advocate|assistant|delivery',
      'client manager|director|lead|officer',
    ],
  },
  {
    id: 'client.account-manager',
    people: -0.7,
    track: 'client-relations',
    family: 2.2,
    level: 3,
    phrases: [
      'account|accounts manager|mgr|management|lead|partner|owner',
      'account relationship|development manager|specialist',
    ],
  },
  {
    id: 'client.account-assistant',
    track: 'client-relations',
    family: 2,
    level: 2,
    people: -1,
    phrases: ['assistant|asst ..1 account|accounts manager|executive|mgr'],
  },
  {
    id: 'client.account-director',
    people: 0.7,
    track: 'client-relations',
    family: 2,
    level: 4,
    phrases: ['account|accounts|client director|supervisor', 'group account director'],
  },
  {
    id: 'client.key-account',
    people: -0.4,
    track: 'client-relations',
    family: 2,
    level: 4,
    phrases: [
      'key|strategic|national|major|global|enterprise|named|corporate|senior|sr account|accounts manager|executive|director|mgr|management|lead',
      'key|strategic|major account',
      'national|regional|area|global|country key|strategic|major account|accounts manager|executive|mgr',
      'global client',
    ],
  },
  {
    id: 'client.key-account-junior',
    people: -0.8,
    track: 'client-relations',
    family: 2,
    level: 3,
    phrases: [
      'key|strategic|national|major account|accounts specialist|executive|officer|associate|representative|coordinator',
      'junior key account',
    ],
  },
  {
    id: 'client.account-support',
    track: 'client-relations',
    family: 1,
    level: 1,
    phrases: [
      'account coordinator|assistant|associate|representative|rep|specialist|officer|administrator|handler|advisor|support',
      'junior account',
      'accounts management assistant',
    ],
  },
  {
    id: 'client.success',
    people: -0.6,
    track: 'client-relations',
    family: 1.8,
    level: 3,
    phrases: [
      'renewal manager|specialist|representative|executive',
      'customer|client|partner|merchant|user|member success',
      'customer|client|partner|merchant|user|member success manager|mgr',
      '=csm|=csms',
    ],
  },
  {
    id: 'client.partner',
    people: -0.7,
    track: 'client-relations',
    family: 1.2,
    level: 3,
    phrases: [
      'partner|partnership|alliance|channel|reseller|merchant|dealer|distributor|affiliate|publisher|seller manager|executive|lead|associate|relationship|specialist|officer|development|representative|account',
      'partnership|alliance',
      'vendor success|relationship',
    ],
  },
  {
    id: 'client.relationship',
    people: -0.7,
    track: 'client-relations',
    family: 1.6,
    level: 3,
    phrases: [
      'relationship manager|executive|officer|banker|associate|lead|director|mgr|specialist|consultant',
      'client|customer relationship manager|mgr',
    ],
  },
  {
    id: 'client.onboarding',
    track: 'client-relations',
    family: 0.8,
    level: 2,
    phrases: [
      'onboarding|implementation|enablement|adoption specialist|manager|consultant|coordinator|associate|lead|executive|advisor',
    ],
  },
];
