const MOST_TAGS = 20;
const LONGEST_TAG = 40;

/** Tags from what a person typed, separated by commas: trimmed, each once whatever its case, at most 20 of 40 letters. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const tag = part
      .replace(/^[\s#]+/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_TAG);
    const key = tag.toLocaleLowerCase();
    if (tag && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}
