/** Two roles that look like one and the same, and why. */
export interface LikelyDuplicate {
  ids: [string, string];
  /** 0 to 1. */
  likeness: number;
  /** What they share. */
  because: ('title' | 'company' | 'place' | 'text')[];
}
