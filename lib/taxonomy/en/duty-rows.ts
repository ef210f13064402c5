import type { SignalRow } from '../signal-row.ts';
import { CONTACT_ROWS } from './duties/contact.ts';
import { PLACE_ROWS } from './duties/places.ts';
import { SELLING_ROWS } from './duties/selling.ts';

/** Named groups of words used as `<client>` in the phrases. */
export const SIGNAL_GROUPS = {
  client:
    'customer|client|guest|caller|visitor|shopper|passenger|tenant|consumer|policyholder|subscriber|buyer|borrower|cardholder|merchant|cardmember|patron|diner|fan|claimant|applicant|parent|citizen|homeowner|renter|investor|prospect|rider|householder|holidaymaker|traveller|delegate|donor|supporter|resident|player|landlord|student|member|household|complainant|motorist|newcomer|ratepayer|taxpayer|commuter|spectator|gamer|purchaser|occupier|leaseholder|pensioner|exhibitor',
  staff:
    'team|staff|employee|subordinate|personnel|crew|supervisor|agent|representative|associate|advisor|adviser|rep|colleague|cashier|server|receptionist|salespeople|salesforce|workforce|teller|csr|operator|worker|volunteer|waiter|handler|trainer|analyst|executive|officer|assistant|consultant|technician|host|ambassador|specialist|coordinator|barista|banker|concierge|clerk|seller|porter|engineer|caller|usher|steward|attendant|temp|fte|collector|negotiator|canvasser|stylist|fundraiser',
  /** Those and whoever else may report to somebody. */
  people:
    'team|staff|employee|subordinate|personnel|crew|supervisor|agent|representative|associate|advisor|adviser|rep|colleague|cashier|server|receptionist|salespeople|salesforce|workforce|teller|csr|operator|worker|volunteer|waiter|handler|trainer|analyst|executive|officer|assistant|consultant|technician|host|ambassador|specialist|coordinator|barista|banker|concierge|clerk|seller|porter|engineer|caller|usher|steward|attendant|temp|fte|collector|negotiator|canvasser|stylist|fundraiser|people|person|receptionist|headcount|manager|=leaders|=leads|=directors|=heads|=reports',
  query:
    'call|inquiry|enquiry|query|question|complaint|concern|issue|request|problem|email|ticket|chat|phone|telephone|objection|dispute|case|correspondence|escalation|message',
} as const;

/** What a person in the family does all day, in the words of adverts. Weights go by this order. */
export const DUTY_ROWS: readonly SignalRow[] = [...CONTACT_ROWS, ...SELLING_ROWS, ...PLACE_ROWS];
