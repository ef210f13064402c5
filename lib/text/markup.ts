/** Index after a tag or an entity that begins at `at`, or `at` where none does. */
export function afterMarkup(source: string, at: number, limit: number): number {
  const opener = source.charCodeAt(at);
  if (opener === 60) {
    const next = source.charCodeAt(at + 1) | 32;
    if (!((next >= 97 && next <= 122) || next === 47 || next === 33)) return at;
    const stop = Math.min(limit, at + 300);
    for (let i = at + 1; i < stop; i++) {
      const code = source.charCodeAt(i);
      if (code === 62) return i + 1;
      if (code === 60) return at;
    }
    return at;
  }
  const stop = Math.min(limit, at + 10);
  for (let i = at + 1; i < stop; i++) {
    const code = source.charCodeAt(i);
    if (code === 59) return i > at + 1 ? i + 1 : at;
    if (!((code | 32) >= 97 && (code | 32) <= 122) && !(code >= 48 && code <= 57) && code !== 35) return at;
  }
  return at;
}

const BLOCK_TAG = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table|section)\b/i;
const APOSTROPHE_ENTITY = /^&(?:#0?39|#8217|#x27|rsquo|lsquo|apos);$/i;

/** Whether a tag begins a new line. */
export const isBlockTag = (tag: string) => BLOCK_TAG.test(tag);
/** Whether an entity stands for an apostrophe. */
export const isApostrophe = (entity: string) => APOSTROPHE_ENTITY.test(entity);
