import type { Goal } from '../career/goal.ts';
import type { KnownPerson, PlanFacts } from '../shortlist/plan-facts.ts';
import type { RoleRow } from '../shortlist/row.ts';
import { inItsPlace } from '../text/direction.ts';
import type { ViewContext } from './context.ts';
import { describePlan, type PlanStep } from './plan.ts';
import { describeTitle } from './role-line.ts';

/** Somebody to ask, and what about. */
export interface PersonView {
  key: string;
  roleId: string;
  name: string;
  /** "Team leader, moved last year". */
  who?: string;
  /** As the person wrote it. */
  how?: string;
  /** A `mailto:` or `tel:` link, or an https address, where that is what `how` is. */
  link?: string;
  /** "Knows Customer Service Team Leader, Larkfield Energy". */
  knows: string;
  /** What to ask them, by where their role stands on the way. */
  ask: string;
}

/** A role saved on the way for which nobody is noted yet. */
export interface Unasked {
  roleId: string;
  /** "Somebody at Northmoor Council who works as Contact Centre Manager". */
  text: string;
}

/** Whom to ask for the plan: those noted first who know a rung on the way, in the order of the way. */
export function describePeople(facts: PlanFacts, goal: Goal | null, context: ViewContext): PersonView[] {
  const steps = goal ? describePlan(goal, facts, context).steps : [];
  const placeOnWay = ({ role }: KnownPerson) => {
    const at = steps.findIndex(({ rung }) => rung.track === role.track && rung.level === role.level);
    return at < 0 ? steps.length : at;
  };
  return facts.people
    .map((person) => ({ person, at: placeOnWay(person) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person, at }) => describePerson(person, steps[at], context));
}

function describePerson(
  { contact, role }: KnownPerson,
  step: PlanStep | undefined,
  { words }: ViewContext,
): PersonView {
  const title = [describeTitle(role, { words }), inItsPlace(role.company ?? '')].filter(Boolean).join(', ');
  const ask = step
    ? words('people_askStep', step.training.text, step.place)
    : words(role.status === 'saved' ? 'people_askSaved' : 'people_askApplied');
  return {
    key: `${role.id} ${contact.id}`,
    roleId: role.id,
    name: contact.name || words('contact_name'),
    ...(contact.role && { who: contact.role }),
    ...(contact.how && { how: contact.how }),
    ...linkOf(contact.how),
    knows: words('people_knows', title),
    ask,
  };
}

/** Only what can be nothing else becomes a link: an e-mail address, a telephone number, an https address. */
function linkOf(how: string | undefined): { link?: string } {
  const text = how?.trim() ?? '';
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(text)) return { link: `mailto:${encodeURI(text)}` };
  if (/^\+?[\d\s().-]{7,20}$/.test(text)) return { link: `tel:${text.replace(/[^\d+]/g, '')}` };
  if (/^https:\/\/[^\s]+$/.test(text) && URL.canParse(text)) return { link: text };
  return {};
}

/** The roles on the way for which nobody is noted: for each, whom to look for. */
export function describeUnasked(
  rows: readonly RoleRow[],
  facts: PlanFacts,
  { words }: ViewContext,
): Unasked[] {
  const known = new Set(facts.people.map(({ role }) => role.id));
  return rows
    .filter((row) => !known.has(row.id) && row.company && !row.unreadable)
    .map((row) => ({
      roleId: row.id,
      text: words('people_find', inItsPlace(row.company ?? ''), inItsPlace(row.title)),
    }));
}
