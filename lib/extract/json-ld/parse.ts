import { decodeEntities } from '../fields/entities.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Bounds of one document's JSON-LD: what is beyond is not read. */
const MAX_CHARACTERS = 8_000_000;
const MAX_NODES = 60_000;
const MAX_POSTINGS = 400;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the data's own; never one of the prototype's. */
export function property(object: Json | undefined, key: string): Json | undefined {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * Undoes, in one pass, what templates get wrong: raw line breaks and other control characters inside
 * strings, escapes that JSON does not have (`\'`), commas before a closing bracket.
 */
function repair(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (inString) {
      if (c === '\\') {
        const next = text[++i] ?? '';
        out.push('"\\/bfnrtu'.includes(next) ? c + next : next < ' ' ? ' ' : next);
      } else if (c < ' ') out.push(c === '\n' ? '\\n' : ' ');
      else {
        if (c === '"') inString = false;
        out.push(c);
      }
    } else if (c === ',') {
      let ahead = i + 1;
      while (ahead < text.length && (text[ahead] as string) <= ' ') ahead++;
      if (text[ahead] !== '}' && text[ahead] !== ']') out.push(c);
      i = ahead - 1;
    } else {
      if (c === '"') inString = true;
      out.push(c);
    }
  }
  return out.join('');
}

/** One block's data, repaired where that is safe; nothing where it stays broken. */
export function parseBlock(block: string): Json | undefined {
  const text = block
    .replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|<!--)\s*/, '')
    .replace(/\s*(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|(?:\/\/)?\s*-->)[\s;]*$/, '')
    .trim()
    .replace(/;$/, '');
  return (
    tryParse(text) ??
    tryParse(repair(text)) ??
    (text.includes('&quot;') && !text.includes('"') ? tryParse(repair(decodeEntities(text))) : undefined)
  );
}

function isPosting(object: JsonObject): boolean {
  const type = property(object, '@type') ?? property(object, 'type');
  const named = (name: Json | undefined) =>
    typeof name === 'string' && /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?JobPosting$/.test(name);
  return Array.isArray(type) ? type.some(named) : named(type);
}

/** What other data refer to by its `@id`. */
type Known = Map<string, JsonObject>;

/**
 * Every `JobPosting` in the data, in its order. Walks with a stack of its own: depth is the page's choice.
 * @param known takes what else has an `@id`
 */
export function findPostings(data: Json, found: JsonObject[] = [], known: Known = new Map()): JsonObject[] {
  const stack: Json[] = [data];
  for (let seen = 0; stack.length > 0 && seen < MAX_NODES && found.length < MAX_POSTINGS; seen++) {
    const value = stack.pop() as Json;
    const id = property(value, '@id');
    if (isObject(value) && typeof id === 'string' && property(value, 'name')) known.set(id, value);
    if (isObject(value) && isPosting(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      const inside = Object.values(value);
      for (let i = Math.min(inside.length, MAX_NODES) - 1; i >= 0; i--)
        if (typeof inside[i] === 'object' && inside[i] !== null) stack.push(inside[i] as Json);
    }
  }
  return found;
}

const EMPLOYER = 'hiringOrganization';

/**
 * Every `JobPosting` in a page's JSON-LD blocks; an employer that one refers to is put in. A block that cannot be
 * read takes no other with it.
 */
export function postingsInPage(page: Document): JsonObject[] {
  const found: JsonObject[] = [];
  const known: Known = new Map();
  let characters = 0;
  for (const script of [...page.getElementsByTagName('script')]) {
    if (!script.type.toLowerCase().includes('ld+json')) continue;
    const text = script.textContent ?? '';
    characters += text.length;
    if (characters > MAX_CHARACTERS) break;
    if (!text.includes('JobPosting') && !text.includes('Organization')) continue;
    const data = parseBlock(text);
    if (data !== undefined) findPostings(data, found, known);
  }
  return found.map((posting) => {
    const employer = property(posting, EMPLOYER);
    const id = property(employer, '@id') ?? employer;
    const named = typeof id === 'string' && known.get(id);
    return named && !property(employer, 'name') ? { ...posting, [EMPLOYER]: named } : posting;
  });
}
