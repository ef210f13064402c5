/** Index after a tag that begins at `at`, or `at` where none does. */
export function afterTag(source: string, at: number, limit: number): number {
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

const BLOCK_TAG = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table|section)\b/i;

/** Whether a tag begins a new line. */
export const isBlockTag = (tag: string) => BLOCK_TAG.test(tag);
