/** What became, or would become, of one role handed in. */
export type ImportOutcome =
  | { outcome: 'added'; id: string }
  /** Already on the shortlist, in the trash, or earlier in the same import. */
  | { outcome: 'duplicate'; id: string }
  | { outcome: 'rejected'; reason: ImportFault };

/** Why a role was not taken, with the field at fault where one is. */
export interface ImportFault {
  code: 'not-an-object' | 'missing' | 'wrong' | 'too-long';
  /** As a path: `posting.title`. */
  field?: string;
}

export interface ImportRecord {
  batch: string;
  /** What the person knows it by: the file's name. */
  source: string;
  at: string;
  added: number;
  undoneAt?: string;
}
