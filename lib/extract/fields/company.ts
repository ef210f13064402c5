import { oneLine } from './element-text.ts';
import { decodeEntities } from './entities.ts';
import { hasLetter } from './letters.ts';

/** Stars and counts of reviews that boards print behind an employer's name. */
const RATING =
  /\s*(?:[([]?\s*[0-5][.,]\d\s*(?:★|\u2605|stars?|\/\s*5)?\s*[)\]]?)?\s*(?:[([]?\s*[\d.,]+k?\s*(?:reviews?|ratings?|Bewertungen|avis)\s*[)\]]?)?\s*$/i;

/** An address of the web, unless it is written as a name ("Booking.com"). */
const HOST = /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/?$|^[\w-]+(?:\.[\w-]+){2,}$/;

const MONEY = /[£€$₹₱]\s?\d|\d\s?[£€$₹₱]/;

/** A requisition's number, a branch's, a date. */
const NO_NAME =
  /^[A-Za-z]{0,4}[-_ #]?\d{4,}$|^(?:store|branch|shop|site|location|office|unit|filiale|magasin|tienda) ?(?:no\.? ?|#)?\d+$|^(?:req|ref|job|id)[a-z]*\.?(?: ?(?:id|no|nr|number))?[ .:#-]*[a-z]{0,4}-?\d[\w-]*$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/i;

export interface Employer {
  company?: string;
  /** The place, where it stood in the same line ("Adecco · Zurich"). */
  location?: string;
}

/**
 * An employer's name, or nothing: the name of a host, pay, a sentence and masked text are refused. A
 * place set off by a middle dot, bullet or bar is told apart.
 */
export function readEmployer(raw: string | undefined): Employer {
  if (!raw) return {};
  const text = oneLine(decodeEntities(raw.slice(0, 600)));
  const parts = text.split(/\s+[·•|]\s+|\s*\n\s*/).map((part) => part.replace(RATING, '').trim());
  const [company, location] = parts.filter(Boolean);
  if (!company || company.length > 120 || !(hasLetter(company) || /\d/.test(company))) return {};
  if (HOST.test(company) || MONEY.test(company) || NO_NAME.test(company) || isCourseLevel(company)) return {};
  return { company, ...(location && !/\d{3,}|[★%]/.test(location) && { location }) };
}

/** "Level 2", "Level 3 · 12 weeks": of a course or a standard; not "Level 5 Beverages", which is a firm. */
const COURSE_LEVEL = /^level \d{1,2}(?:\s*[·•|,(–-].*)?$/i;

/** Whether a short text is the level of a course, and so no employer. */
export function isCourseLevel(text: string): boolean {
  return COURSE_LEVEL.test(text);
}

/** What companies call their parts; a list that names these beside its titles names no employer. */
const DEPARTMENT =
  /^(?:engineering|marketing|sales|finance|hr|human resources|people|operations|product|design|legal|software|hardware|data|business|customer (?:success|support|service|experience)|support|it|r&d|research|business development|administration|manufacturing|commercial|clinical|retail|security|accounting)(?:\b.{0,20})?$|^(?:(?:guest |food |member )?(?:service|services|care)(?: (?:and|&) [a-z]+)?|customer experience|stores?|shops?|floor|front (?:desk|office|of house|end)|kitchen|hospitality|facilities|estates|health|leisure|banking|claims|reception|logistics|warehouse|entry[ -]level|mid[ -]?(?:senior )?level|mid|intermediate|junior|senior|experienced|associate|professionals?)$/i;

/** Whether a short text names a part of a company rather than one. */
export function isDepartment(text: string): boolean {
  return text.length < 60 && DEPARTMENT.test(text);
}

/** Whether a short text is a number by which something is known, and so no name. */
export function isNumber(text: string): boolean {
  return /\d/.test(text) && NO_NAME.test(text);
}
