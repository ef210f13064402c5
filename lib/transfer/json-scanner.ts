/** The longest single role taken from a file, in UTF-16 units: forty times a long advert. */
const LONGEST_ROLE = 2_000_000;
/** The deepest that a role nests; beyond it, handing the role on could exhaust the stack. */
const DEEPEST = 50;
/** The most text kept of everything that is not a role. */
const LONGEST_FRAME = 2_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** One element of the list of roles: its text, or null where it was longer or deeper than any role is. */
export type ScannedRole = string | null;

export interface JsonScanner {
  /** Takes the next piece of the file and gives the roles that are complete by now. */
  feed(text: string): ScannedRole[];
  /** Everything but the roles so far, as JSON text. */
  frame(): string;
  /** Whether the text so far stops in the middle of something. */
  isCutShort(): boolean;
}

/**
 * Cuts the elements out of the list named `roles` of a JSON object (or of a JSON file that is a list),
 * without ever holding more than one of them: a file of any size is read in little memory. It only finds
 * where things begin and end; JSON.parse judges each of them.
 */
export function createJsonScanner(): JsonScanner {
  let depth = 0;
  /** The depth inside the list of roles; 0 while outside of it. */
  let listDepth = 0;
  let isInString = false;
  let isEscaped = false;
  let frame = '';
  let element = '';
  let isBeyond = false;

  function keep(text: string) {
    if (listDepth === 0) {
      if (frame.length < LONGEST_FRAME) frame += text;
      return;
    }
    if (element.length + text.length > LONGEST_ROLE) isBeyond = true;
    if (!isBeyond) element += text;
  }
  function take(found: ScannedRole[]) {
    if (isBeyond) found.push(null);
    else if (element.trim() !== '') found.push(element);
    element = '';
    isBeyond = false;
  }
  function opensRoles(): boolean {
    if (depth === 1) return frame.trim() === '[';
    return depth === 2 && /"roles"\s*:\s*\[$/.test(frame.slice(-200));
  }

  return {
    feed(text) {
      const found: ScannedRole[] = [];
      let start = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (unit === BACKSLASH) isEscaped = true;
          else if (unit === QUOTE) isInString = false;
          continue;
        }
        if (unit === QUOTE) isInString = true;
        else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
          depth++;
          if (listDepth !== 0 && depth > listDepth + DEEPEST) isBeyond = true;
          if (unit === OPEN_LIST && listDepth === 0 && depth <= 2) {
            keep(text.slice(start, at + 1));
            start = at + 1;
            if (opensRoles()) listDepth = depth;
          }
        } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
          if (listDepth !== 0 && depth === listDepth) {
            keep(text.slice(start, at));
            start = at;
            take(found);
            listDepth = 0;
          }
          depth--;
        } else if (unit === COMMA && listDepth !== 0 && depth === listDepth) {
          keep(text.slice(start, at));
          start = at + 1;
          take(found);
        }
      }
      keep(text.slice(start));
      return found;
    },
    frame: () => frame,
    isCutShort: () => depth > 0 || isInString,
  };
}
