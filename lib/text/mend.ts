/**
 * What stands in texts that were carried through one encoding too many: entities and escapes that nobody undid,
 * letters read as those of another table. Every mended text is as long as the one it was made of, so that a place in
 * it is the same place in the text as published: what is left over becomes spaces or marks that no word has.
 */

/** Something that may need mending; nearly no text has it, and is looked at no further. */
const DAMAGED =
  /&(?:#?[a-z0-9]+;)|\\|\ufffd|\d\?\d|\u00e2[\u20ac\u0080]|\u00c2[\s\u00a0£·®]|\u00c3[\u0080-\u00bf]/i;

const ENTITY = /&(?:amp;)?(#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '’',
  ldquo: '"',
  rdquo: '"',
  ndash: '–',
  mdash: '—',
  minus: '–',
  bull: '•',
  middot: '•',
  hellip: '…',
  eacute: 'é',
  pound: '£',
  euro: '€',
};

/** "â€™" and what else a UTF-8 text looks like that was read as Windows-1252 or Latin-1, by its last letter. */
const MISREAD = /\u00e2(?:\u20ac|\u0080)([\s\S])/g;
const MISREAD_AS: Readonly<Record<string, string>> = {
  '™': '’',
  '\u0099': '’',
  '˜': '’',
  '\u0098': '’',
  œ: '"',
  '\u009c': '"',
  '\u009d': '"',
  '“': '–',
  '”': '—',
  '–': '–',
  '—': '—',
  '\u0093': '–',
  '\u0094': '—',
  '¢': '•',
  '¦': '…',
};

const ESCAPE = /\\(?:[nrt]|u([0-9a-f]{4})|x([0-9a-f]{2})((?:\\x[89ab][0-9a-f])*)|([-'"+.&!()#*_[\]]))/gi;

const NOTHING = '\u200b';

/** A character in the room of what stood for it; one that parts words fills it, others stand at its end. */
function inRoom(char: string, room: number): string {
  if (room === 1) return char;
  return /[\s•&…]/.test(char) ? char + ' '.repeat(room - 1) : NOTHING.repeat(room - 1) + char;
}

function ofEntity(all: string, name: string): string {
  const code = name.startsWith('#') ? Number(name.replace(/^#x/i, '0x').replace('#', '')) : Number.NaN;
  const char = Number.isNaN(code)
    ? ENTITIES[name.toLowerCase()]
    : code < 0xffff
      ? String.fromCharCode(code)
      : ' ';
  return inRoom(char ?? ' ', all.length);
}

function ofEscape(all: string, four: string, two: string, more: string, plain: string): string {
  if (plain) return inRoom(plain, all.length);
  if (four) return inRoom(String.fromCharCode(Number.parseInt(four, 16)), all.length);
  if (!two) return inRoom(all[1] === 't' ? ' ' : '\n', all.length);
  if (!more) return inRoom(String.fromCharCode(Number.parseInt(two, 16)), all.length);
  const bytes = [two, ...more.split('\\x').slice(1)].map((hex) => Number.parseInt(hex, 16));
  const [char = ' '] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
  // a letter of two units has one of them less to fill
  return inRoom(char, all.length + 1 - char.length);
}

/** A text in which what was damaged on its way is readable again, as long as it was. */
export function mended(source: string): string {
  if (!DAMAGED.test(source)) return source;
  return source
    .replace(ENTITY, ofEntity)
    .replace(ESCAPE, ofEscape)
    .replace(MISREAD, (all, last: string) => inRoom(MISREAD_AS[last] ?? ' ', all.length))
    .replace(/\u00c2(?=[\s\u00a0£·®])/g, ' ')
    .replace(
      /\u00c3([\u0080-\u00bf])/g,
      (_, low: string) => NOTHING + String.fromCharCode(low.charCodeAt(0) + 0x40),
    )
    .replace(/(?<=[a-z])\ufffd+(?=[a-z])|(?<=s)\ufffd+(?= )/gi, (all) => inRoom('’', all.length))
    .replace(/(?<=\d)(?:\?|\ufffd+)(?=\d)/g, (all) => inRoom('–', all.length))
    .replace(/\ufffd/g, ' ');
}
