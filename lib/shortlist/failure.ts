/** What can go wrong with the shortlist, as a code that crosses the wire (see `Failure` in messaging). */
export type ShortlistFault =
  | 'quota'
  | 'database-blocked'
  | 'database-newer'
  | 'database-failed'
  | 'invalid'
  | 'not-found';

export class ShortlistError extends Error {
  override name = 'ShortlistError';
  constructor(
    readonly code: ShortlistFault,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What an error of IndexedDB means to the person. */
export function shortlistError(error: unknown): ShortlistError {
  if (error instanceof ShortlistError) return error;
  return new ShortlistError(faultOf(error), { cause: error });
}

function faultOf(error: unknown): ShortlistFault {
  switch ((error as { name?: unknown } | null)?.name) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'database-newer';
    default:
      return 'database-failed';
  }
}
