/** Of what is kept in order of use, keeps as many as `most`. */
export function forgetOldest<Key>(
  kept: { keys(): Iterable<Key>; size: number; delete(key: Key): unknown },
  most: number,
  forgotten: (key: Key) => void = () => {},
): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
    forgotten(oldest);
  }
}
