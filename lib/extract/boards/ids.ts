/** The value of the first of these parameters that an address has and `shape` allows. */
export function parameter(url: URL, names: readonly string[], shape = /^[\w~-]{3,80}$/): string | undefined {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value && shape.test(value)) return value;
  }
  return undefined;
}

/** What the first group of `pattern` holds in an address's path. */
export function inPath(url: URL, pattern: RegExp): string | undefined {
  return pattern.exec(url.pathname)?.[1];
}
