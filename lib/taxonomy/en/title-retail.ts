import type { TitleRow } from '../title-row.ts';

/** Words of titles on the ladder of shops. */
export const RETAIL_ROWS: readonly TitleRow[] = [
  {
    id: 'retail.any',
    track: 'retail',
    family: 1.3,
    phrases: ['retail|shop|store|boutique|supermarket|showroom|outlet|checkout|grocery|pawn'],
  },
  {
    id: 'retail.clerk',
    track: 'retail',
    family: 2.3,
    level: 1,
    phrases: [
      'wireless|mobile|cellular consultant|expert|specialist|associate|advisor|representative',
      'bakery|meat|produce|video|seafood|liquor|shoe|book|gift|hardware|electronics|apparel clerk|associate|seller|consultant|advisor|assistant',
      'cashier|till',
      'grocery|checkout checker|clerk',
      'retail|store|shop|showroom|floor|supermarket|grocery associate|assistant|clerk|consultant|advisor|adviser|attendant|crew|representative|salesperson|person|worker|staff|seller|sales|ambassador|colleague|helper|hand',
      'beauty|cosmetic|fragrance|makeup|skincare|jewellery|fashion|wellness|style advisor|adviser|consultant|ambassador|associate|specialist|expert|assistant|retail',
      'personal shopper',
      'part|counter sales|salesperson|clerk|person|attendant|server',
      'counterperson|counterman|counter help',
      'rental agent|clerk|associate|representative|attendant|consultant',
      'parts advisor|counter|consultant|specialist|clerk',
      'optical|eyewear sales|associate|advisor',
      'christmas temp',
      'sales floor',
    ],
  },
  {
    id: 'retail.key-holder',
    track: 'retail',
    family: 2.3,
    level: 2,
    phrases: ['key holder|keyholder', 'keyholder'],
  },
  {
    id: 'retail.manager',
    people: 3,
    track: 'retail',
    family: 2,
    level: 4,
    phrases: [
      'counter|concession|dealership manager|supervisor',
      'front end supervisor|manager|lead',
      'store|shop|retail|showroom|supermarket|boutique|outlet|department manager|mgr',
      'manager store|retail|shop',
    ],
  },
];
