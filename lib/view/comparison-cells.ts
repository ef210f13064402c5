import { standingOf, type YearlyPay } from '../career/compare.ts';
import { movesToGoal } from '../career/goal.ts';
import type { Verdict } from '../classify/annotation.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import type { Skill } from '../taxonomy/scales.ts';
import { inItsPlace } from '../text/direction.ts';
import { quoteAt } from '../text/quote.ts';
import type { Cell, RowId } from './comparison.ts';
import type { ViewContext } from './context.ts';
import { describeClosing, describeDay } from './dates.ts';
import { describeGoalRelation } from './goal.ts';
import { restsOnExperience } from './meaning.ts';
import { credentialName, warningName } from './names.ts';
import { describePay } from './pay.ts';
import { quotesOf } from './quotes.ts';
import { describeNeed, describeYears } from './requirements.ts';
import type { MessageKey } from './words.ts';

/** What all roles of one comparison have in common. */
interface Shared {
  skills: Set<Skill>;
  scale: { from: number; to: number } | null;
}

/** Every row's value for one role. */
export function cellsOf(
  role: SavedRole,
  pay: YearlyPay | null,
  shared: Shared,
  context: ViewContext,
): Record<RowId, Cell> {
  return {
    ...standingCells(role, context),
    ...offerCells(role, pay, shared, context),
    ...requirementCells(role, shared, context),
    ...ownCells(role, context),
  };
}

/** What there is to say of a training stage beside its name. */
function detailOfStage(annotation: SavedRole['annotation']): MessageKey | undefined {
  const { value, implied, obtainedInPost } = annotation.stage;
  if (value === null) return undefined;
  if (implied) return 'compare_stageImplied';
  if (obtainedInPost) return 'compare_obtainedInPost';
  // Else years stand as the proof that nothing is asked for.
  return restsOnExperience(annotation) ? 'compare_stageExperience' : undefined;
}

function standingCells(
  { annotation }: SavedRole,
  { words, goal, locale }: ViewContext,
): Pick<Record<RowId, Cell>, 'level' | 'stage' | 'track' | 'goal'> {
  const { level, stage, track } = annotation;
  const detail = detailOfStage(annotation);
  const standing = standingOf(annotation);
  const relation = goal ? describeGoalRelation(standing, goal, words, locale) : undefined;
  return {
    level: {
      text: words(level.value ? `level_${level.value}` : 'level_unknown'),
      unknown: level.value === null,
      evidence: quotesOf(level.evidence),
      ...(level.value && { rung: level.value }),
    },
    stage: {
      // Of a card whose advert was not opened it is not known yet; of an advert it cannot be told.
      text: words(
        stage.value
          ? `stage_${stage.value}`
          : annotation.basis === 'card'
            ? 'compare_notRead'
            : 'stage_unknown',
      ),
      ...(detail && { detail: words(detail) }),
      unknown: stage.value === null,
      evidence: quotesOf(stage.evidence),
      ...(stage.value && { stage: stage.value }),
    },
    track: {
      text: words(track.value ? `track_${track.value}` : 'level_unknown'),
      unknown: track.value === null,
      evidence: quotesOf(track.evidence),
    },
    goal: relation
      ? {
          text: relation.brief ?? relation.distance,
          ...(relation.brief && relation.brief !== relation.distance && { detail: relation.distance }),
          unknown: goal ? movesToGoal(standing, goal) === null : true,
          evidence: [],
        }
      : unknownCell(words('level_unknown')),
  };
}

function offerCells(
  { posting }: SavedRole,
  pay: YearlyPay | null,
  { scale }: Shared,
  context: ViewContext,
): Pick<Record<RowId, Cell>, 'pay' | 'place' | 'dates'> {
  const { words } = context;
  const place = [
    posting.location && inItsPlace(posting.location),
    posting.workplace && words(`workplace_${posting.workplace}`),
  ];
  const closing = describeClosing(posting.closesOn, context);
  const posted = posting.postedOn && words('role_posted', describeDay(posting.postedOn, context));
  const said = describePay(posting, context);
  const span = scale && scale.to - scale.from;
  const estimate = posting.pay?.source === 'board-estimate' ? words('pay_estimate') : undefined;
  return {
    pay: said
      ? {
          text: said.stated,
          detail: [said.reckoned, estimate].filter(Boolean).join(' · ') || undefined,
          unknown: false,
          evidence: quotesOf(
            said.evidence.map((one) => ({
              ...one,
              ...quoteAt(posting[one.field] ?? '', one.start, one.end),
            })),
          ),
          ...(pay &&
            scale &&
            span && {
              bar: { from: (pay.min - scale.from) / span, to: (pay.max - scale.from) / span },
            }),
        }
      : unknownCell(words('pay_none')),
    place: orUnknown(place.filter(Boolean).join(' · '), words('compare_notStated')),
    dates: {
      ...orUnknown(closing?.text ?? posted ?? '', words('compare_notStated')),
      ...(closing && posted && { detail: posted }),
    },
  };
}

function requirementCells(
  { annotation }: SavedRole,
  shared: Shared,
  context: ViewContext,
): Pick<Record<RowId, Cell>, 'years' | 'education' | 'credentials' | 'people' | 'skills' | 'warnings'> {
  const { words } = context;
  const { education, managesPeople, yearsRequired } = annotation;
  // "None" is a claim about the whole advert: of a result card it cannot be made.
  const whole = annotation.basis === 'ad';
  const orElse = (cell: Cell, none: MessageKey): Cell =>
    cell.text !== '' ? cell : whole ? unknownCell(words(none)) : unreadCell(words('compare_notRead'));
  // What a judgement of a card says without any words that say it is no more than silence.
  const said = (verdict: Verdict<unknown>) =>
    verdict.value !== null && (whole || verdict.evidence.length > 0);
  return {
    years: orElse(
      {
        ...known((said(yearsRequired) && describeYears(yearsRequired, context)) || ''),
        evidence: quotesOf(yearsRequired.evidence),
      },
      'compare_noneAsked',
    ),
    education: orElse(
      {
        ...known(said(education) ? words(`education_${education.value ?? 'none'}`) : ''),
        evidence: quotesOf(education.evidence),
      },
      'compare_noneAsked',
    ),
    credentials: orElse(
      listCell(
        annotation.credentials.map(({ id, need, evidence }) => ({
          text: words('credential_withNeed', credentialName(id), describeNeed(need, context)),
          shared: false,
          evidence: quotesOf([evidence]),
        })),
      ),
      'compare_noneAsked',
    ),
    people: orElse(
      {
        ...known(said(managesPeople) ? words(managesPeople.value ? 'people_yes' : 'people_no') : ''),
        evidence: quotesOf(managesPeople.evidence),
      },
      'compare_notStated',
    ),
    skills: orElse(
      listCell(
        annotation.skills.map(({ skill, evidence }) => ({
          text: words(`skill_${skill}`),
          shared: shared.skills.has(skill),
          evidence: quotesOf([evidence]),
        })),
      ),
      'compare_none',
    ),
    warnings: orElse(
      listCell(
        annotation.warnings.map(({ id, evidence }) => ({
          text: warningName(id, words),
          shared: false,
          evidence: quotesOf([evidence]),
        })),
      ),
      'compare_none',
    ),
  };
}

function ownCells(role: SavedRole, context: ViewContext): Pick<Record<RowId, Cell>, 'status' | 'notes'> {
  const { words } = context;
  const since = role.statusHistory.at(-1)?.at ?? role.savedAt;
  return {
    status: {
      text: words(`status_${role.status}`),
      detail: words('role_since', describeDay(since, context)),
      unknown: false,
      evidence: [],
    },
    notes: orUnknown(
      [role.notes.trim(), role.tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join('\n'),
      words('compare_none'),
    ),
  };
}

const known = (text: string): Cell => ({ text, unknown: false, evidence: [] });
const unknownCell = (text: string): Cell => ({ text, unknown: true, evidence: [] });
const unreadCell = (text: string): Cell => ({ text, unknown: true, unread: true, evidence: [] });
const orUnknown = (text: string, otherwise: string): Cell => (text ? known(text) : unknownCell(otherwise));

/** Several values, each once: a posting that names a skill five times has it once. */
function listCell(items: NonNullable<Cell['items']>): Cell {
  const once = [...new Map(items.map((item) => [item.text, item])).values()];
  if (once.length === 0) return known('');
  once.sort((a, b) => Number(b.shared) - Number(a.shared));
  return { ...known(once.map(({ text }) => text).join(', ')), items: once };
}
