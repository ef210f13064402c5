const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/**
 * A description in HTML as text: blocks on lines of their own, list items with "• ", entities decoded. For
 * files of postings, where there is no DOM; on a page the extractor reads the DOM instead.
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]{0,500}>[^<]{0,100000}<\/\1>/gi, ' ')
    .replace(/<li\b[^>]{0,500}>/gi, '\n• ')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|table|tr|section)\b[^>]{0,500}>/gi, '\n\n')
    .replace(/<br\b[^>]{0,500}>/gi, '\n')
    .replace(/<[a-z/!][^>]{0,2000}>/gi, '')
    .replace(/&(#?[a-z0-9]{1,8});/gi, (whole, name: string) => entity(name.toLowerCase()) ?? whole)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
