/**
 * How much text a plain value holds, in UTF-16 units, keys left out: what it weighs in a message, without
 * writing it. Stops counting once past `most`.
 */
export function textLength(value: unknown, most = Number.POSITIVE_INFINITY): number {
  let length = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && length <= most) {
    const one = waiting.pop();
    if (typeof one === 'string') length += one.length;
    else if (typeof one === 'object' && one !== null) {
      for (const key of Object.keys(one)) waiting.push((one as Record<string, unknown>)[key]);
    }
    // Signs and numbers around it.
    length += 4;
  }
  return length;
}
