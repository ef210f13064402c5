import type { RoleRow } from '../shortlist/row.ts';
import type { Track } from '../taxonomy/scales.ts';
import { inItsPlace } from '../text/direction.ts';
import type { ViewContext } from './context.ts';
import { daysFromToday, describeClosing } from './dates.ts';
import type { PlanStep } from './plan.ts';
import { describeTitle } from './role-line.ts';
import type { MessageKey } from './words.ts';

/** Something that can be done this week for the next step. */
export interface FirstThing {
  text: string;
  /** The saved role it is about. */
  role?: { id: string; title: string };
}

/** Ladders on which the first responsibility is for accounts, not for people. */
const ACCOUNTS: readonly Track[] = ['client-relations', 'sales'];
/** What is furthest on the way is thought of first. */
const FURTHEST = ['offer', 'interview'] as const;

/**
 * What can be done this week for the next step of a plan, in the order of what moves it most: a role that came far, one
 * to apply for, or titles to search for; whom to tell; a part of the next job to try, or what to be able to tell of this one; the
 * training, where it is new. From the advice of the taxonomy's sources: talk to your boss or a mentor, make the
 * most of where you are, and look where the same skills are wanted.
 * @param roles saved roles on the step's rung, soonest closing first
 */
export function describeFirstThings(
  step: PlanStep,
  roles: readonly RoleRow[],
  context: ViewContext,
): FirstThing[] {
  const { words } = context;
  const { training } = step;
  const isUp = step.direction === 'up';
  return [
    roleThing(step, roles, context),
    { text: words(isUp ? 'first_tellUp' : 'first_tellAcross', step.title) },
    { text: isUp ? words('first_try', words(partOf(step))) : words('first_write') },
    ...(training.isNew
      ? [{ text: words(`first_train_${training.stage === 2 ? 2 : training.examples.length > 0 ? 3 : 4}`) }]
      : []),
  ];
}

function roleThing(step: PlanStep, roles: readonly RoleRow[], context: ViewContext): FirstThing {
  const { words, today } = context;
  const readable = roles.filter(({ unreadable }) => !unreadable);
  const isOpen = ({ closesOn }: RoleRow) => (daysFromToday(closesOn, today) ?? 0) >= 0;
  // What asks to be looked at twice is never what to begin with.
  const isPlain = (row: RoleRow) => row.status === 'saved' && row.warnings.length === 0 && isOpen(row);
  const has = (is: RoleRow['status']) => readable.find(({ status }) => status === is);
  const about = (key: MessageKey, row: RoleRow): FirstThing => {
    const title = describeTitle(row, context);
    // "Acme Inc." at the end of a sentence has its full stop already
    const company = row.company && inItsPlace(row.company.replace(/\.$/, ''));
    const text = words(key, company ? words('first_roleAt', title, company) : title);
    return { text, role: { id: row.id, title } };
  };
  for (const status of FURTHEST) {
    const row = has(status);
    if (row) return about(`first_${status}`, row);
  }
  const toApply = readable.find(isPlain);
  if (toApply) {
    const thing = about('first_apply', toApply);
    const closing = describeClosing(toApply.closesOn, context);
    return closing ? { ...thing, text: `${thing.text} ${closing.text}.` } : thing;
  }
  const applied = has('applied');
  return applied ? about('first_ask', applied) : { text: words('first_search', step.titles) };
}

/** What of the next job somebody can try in the one they have. */
function partOf({ rung: { level, track } }: PlanStep): MessageKey {
  return (level === 3 || level === 4) && ACCOUNTS.includes(track)
    ? 'first_part_accounts'
    : `first_part_${level === 1 ? 2 : level}`;
}
