import { codeAt, type Folding, KIND, widthOf } from './fold.ts';
import { FLAG } from './tokens.ts';
import { CHECK_START, checkStep, HASH_START, hashStep } from './vocabulary.ts';

/** Names that only look like two words run together, and how names of products and firms end that do. */
const ONE_WORD =
  /^(?:[A-Z][a-z]+(?:Script|Query|SQL|DB|QL|Base|Cloud|Flow|Force|Stack|Works|Soft|Ops|Lab|Labs|Kit|Hub|Box|Chat|Bank|Point|Trust|Street|Cart|Mail|Desk|Net)|LinkedIn|YouTube|PowerPoint|JavaScript|QuickBooks|WordPress|DoorDash|SharePoint|GitHub|WhatsApp|FaceTime|HubSpot|ZenDesk|PayPal|MasterCard|FedEx|AutoCAD|OneDrive|SalesForce|ServiceNow|TikTok|InDesign|iPhone|LiveChat|FreshDesk)$/;

/** What makes "Looking For10+ years" two words, as "windows10" is. */
const YEARS = /^\d{1,2}\s?[+–-]?\s?(?:\d{1,2}\s)?(?:year|yr|month)/i;

/** A word as read. */
export interface WordRead {
  /** After its last letter. */
  to: number;
  /** Where the text goes on: after a possessive's s. */
  next: number;
  /** The hashes of its folded letters, see vocabulary.ts. */
  hash: number;
  check: number;
  /** `FLAG.capital`, `FLAG.allCaps`, `FLAG.possessive`. */
  flags: number;
  /** Whether a sentence begins right after it, as in "experienceMust". */
  isRunOn: boolean;
}

const isLetter = (kind: number) => kind === KIND.lower || kind === KIND.upper;

/** Reads the word that begins with the letter at `from`. What is answered is written on again for the next one. */
export function createWordReader({
  plain,
  kind: kindOf,
  fold,
}: Folding): (source: string, from: number, limit: number) => WordRead {
  const read: WordRead = { to: 0, next: 0, hash: 0, check: 0, flags: 0, isRunOn: false };

  return (source, from, limit) => {
    const firstKind = kindOf(codeAt(source, from, limit));
    let hash = HASH_START;
    let check = CHECK_START;
    let letters = 0;
    let capitals = 0;
    let flags = firstKind === KIND.upper ? FLAG.capital : 0;
    let previous: number = KIND.other;
    let isRunOn = false;
    let at = from;
    let to = from;
    while (at < limit) {
      let c = source.charCodeAt(at);
      if (previous === KIND.lower) {
        // Most letters are small ones after small ones, of which nothing is to be asked.
        const before = at;
        while (c >= 97 && c <= 122) {
          hash = hashStep(hash, c);
          check = checkStep(check, c);
          at++;
          c = at < limit ? source.charCodeAt(at) : 32;
        }
        letters += at - before;
        if (at > before) to = at;
        if (c === 32 || at >= limit) break;
      }
      if (c > 127) c = codeAt(source, at, limit);
      const kind = c < 128 ? (plain[c] as number) : kindOf(c);
      if (isLetter(kind)) {
        if (
          kind === KIND.upper &&
          previous === KIND.lower &&
          letters >= (firstKind === KIND.lower ? 2 : 3) &&
          (letters >= 4 || kindOf(codeAt(source, at + 1, limit)) === KIND.lower) &&
          !ONE_WORD.test(source.slice(from, wordEnd(source, from, limit)))
        ) {
          // "experienceMust": two sentences run together, unless it is a name such as LinkedIn.
          isRunOn = true;
          break;
        }
        if (
          kind === KIND.lower &&
          previous === KIND.upper &&
          capitals === letters &&
          letters >= 4 &&
          kindOf(codeAt(source, at + widthOf(c), limit)) === KIND.lower
        ) {
          // "SKILLSMust": the last capital belongs to the next word, unless only an s follows ("KPIs").
          isRunOn = true;
          at -= 1;
          to = at;
          hash = HASH_START;
          check = CHECK_START;
          for (let i = from; i < at; i++) {
            const folded = source.charCodeAt(i) | 32;
            hash = hashStep(hash, folded);
            check = checkStep(check, folded);
          }
          break;
        }
        if (c < 128) {
          hash = hashStep(hash, c | 32);
          check = checkStep(check, c | 32);
        } else {
          const folded = fold(c);
          for (let i = 0; i < folded.length; i++) {
            hash = hashStep(hash, folded.charCodeAt(i));
            check = checkStep(check, folded.charCodeAt(i));
          }
        }
        letters++;
        if (kind === KIND.upper) capitals++;
        previous = kind;
        at += widthOf(c);
        to = at;
      } else if (kind === KIND.digit) {
        // "preferred3 years": what follows was on a line of its own.
        isRunOn = letters >= 4 || (letters > capitals && YEARS.test(source.slice(at, at + 16)));
        if (isRunOn) break;
        // b2b, h1b; but "windows10" is two.
        hash = hashStep(hash, c);
        check = checkStep(check, c);
        previous = kind;
        at += widthOf(c);
        to = at;
      } else if (kind === KIND.skip) {
        at += widthOf(c);
      } else if (
        kind === KIND.apostrophe ||
        (c === 63 && at > from && isLetter(kindOf(codeAt(source, at + 1, limit))))
      ) {
        const after = codeAt(source, at + 1, limit);
        if ((after | 32) === 115 && !isLetter(kindOf(codeAt(source, at + 2, limit)))) {
          flags |= FLAG.possessive;
          at += 2;
          break;
        }
        if (!isLetter(kindOf(after))) {
          flags |= FLAG.possessive;
          break;
        }
        if (c === 63) break;
        hash = hashStep(hash, 39);
        check = checkStep(check, 39);
        previous = KIND.apostrophe;
        at++;
      } else if (c === 45 && letters === 2 && /^co-or/i.test(source.slice(from, from + 5))) {
        // "Co-ordinator" is a coordinator.
        at++;
      } else if (
        c === 46 &&
        letters <= 2 &&
        isLetter(kindOf(codeAt(source, at + 1, limit))) &&
        isDotted(source, from, at)
      ) {
        // "Ph.D.", "B.Sc.", "e.g.", "U.S.": one word.
        letters = 1;
        capitals = 1;
        previous = KIND.other;
        at++;
      } else break;
    }
    if (capitals === letters && letters >= 2) flags |= FLAG.allCaps;
    read.to = to;
    read.next = at;
    read.hash = hash;
    read.check = check;
    read.flags = flags;
    read.isRunOn = isRunOn;
    return read;
  };
}

function wordEnd(source: string, from: number, limit: number): number {
  let at = from;
  const stop = Math.min(limit, from + 16);
  while (at < stop && (source.charCodeAt(at) | 32) >= 97 && (source.charCodeAt(at) | 32) <= 122) at++;
  return at;
}

/** Whether the one or two letters before a full stop begin an abbreviation ("Ph", "B", "e") rather than end a sentence. */
function isDotted(source: string, from: number, at: number): boolean {
  if (at - from === 1) return true;
  const first = source.charCodeAt(from);
  return first >= 65 && first <= 90 && !(source.charCodeAt(at + 2) >= 97 && source.charCodeAt(at + 3) >= 97);
}
