/** What the build writes into the script from the catalogues (scripts/own-words.mjs). */
export interface OwnWords {
  /** The texts that badges are made of, in the language of the default catalogue, by key. */
  texts: Readonly<Record<string, string>>;
  /** Languages of the other catalogues, such as `de`. */
  others: readonly string[];
}

type GetMessage = (key: string, substitutions?: string[]) => string;

/**
 * A look-up in the person's language. The browser's own waits for another process the first time it is asked, which
 * takes longer than a page of badges: where the person reads the default catalogue, what badges are made of is not
 * asked of it. And it throws once an update of the extension has left the page's script behind: then own texts are
 * better than none, in whatever language; texts that are not ours throw on.
 */
export function createOwnWords(
  getMessage: GetMessage,
  { texts, others }: OwnWords,
  browserLanguage: string,
): GetMessage {
  const language = browserLanguage.toLowerCase().split(/[-_]/)[0];
  const speaksOther = others.some((other) => other.toLowerCase().split(/[-_]/)[0] === language);

  function own(key: string, substitutions: readonly string[]): string | undefined {
    if (!Object.hasOwn(texts, key)) return undefined;
    return texts[key]?.replace(/\$(\d)/g, (_, place) => substitutions[place - 1] ?? '');
  }

  return (key, substitutions = []) => {
    const said = speaksOther ? undefined : own(key, substitutions);
    if (said !== undefined) return said;
    try {
      return getMessage(key, substitutions);
    } catch (error) {
      const kept = own(key, substitutions);
      if (kept === undefined) throw error;
      return kept;
    }
  };
}
