import type { Status } from '../shortlist/saved-role.ts';

/** Every status, in the order an application usually takes. A status missing here does not compile. */
const PLACES: Record<Status, number> = {
  saved: 0,
  applied: 1,
  interview: 2,
  offer: 3,
  accepted: 4,
  rejected: 5,
  withdrawn: 6,
  archived: 7,
};

export const STATUS_CHOICES = Object.keys(PLACES) as readonly Status[];
