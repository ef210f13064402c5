/** Days between two looks at the plan. */
export const RHYTHMS = [7, 14, 30] as const;

/** When a person wants to look at their plan again. */
export interface Review {
  every: (typeof RHYTHMS)[number];
  /** The day of the next look, `YYYY-MM-DD`, in the person's own time zone. */
  next: string;
  /** The day on which a notification told of it. */
  toldOn?: string;
}

/** The rhythm begun anew from a day, `YYYY-MM-DD`. */
export function reviewFrom(today: string, every: Review['every']): Review {
  const next = new Date(Date.parse(today) + every * 86_400_000).toISOString().slice(0, 10);
  return { every, next };
}
