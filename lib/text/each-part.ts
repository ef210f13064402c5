/** The same made of each part of a record, in their order. */
export function eachPart<P extends string, A, B>(
  parts: Readonly<Record<P, A>>,
  make: (part: A, name: P) => B,
): Record<P, B> {
  const made = {} as Record<P, B>;
  for (const name in parts) made[name] = make(parts[name], name);
  return made;
}
