import type { RoleRow } from '../shortlist/row.ts';
import type { Level, Stage } from '../taxonomy/scales.ts';
import { inItsPlace } from '../text/direction.ts';
import type { ViewContext } from './context.ts';
import { type Closing, describeClosing, describeDay } from './dates.ts';
import { describeGoalRelation, type GoalView } from './goal.ts';
import { describeShortPay } from './pay.ts';
import { plural } from './words.ts';

/** A role as two lines of a list. */
export interface RoleLine {
  id: string;
  title: string;
  /** "Larkfield Energy · Leeds". Empty where the posting names neither. */
  where: string;
  /** "£24K a year", where it is stated. */
  pay?: string;
  level: Level | 'unknown';
  levelWord: string;
  /** Empty where the stage is not known: the level's words say so already. */
  stageWord: string;
  stage?: Stage;
  /** The status where it says more than "saved". */
  status?: string;
  closing?: Closing;
  /** Said where the follow-up the person set is due today or was due before. */
  due?: string;
  /** "2 warning signs". */
  warnings?: string;
  goal?: GoalView;
  /** In the trash: "Kept until 20 Dec". */
  keptUntil?: string;
  rating?: number;
  tags: string[];
  url?: string;
  fromCard: boolean;
  /** The record cannot be read: nothing else here is sure. */
  unreadable: boolean;
}

/** Says what a list shows of a role. Never throws: a record that cannot be read is a line that says so. */
export function describeRoleLine(row: RoleRow, context: ViewContext): RoleLine {
  const { words, locale, goal } = context;
  if (row.unreadable) {
    const title = words('role_unreadable');
    return {
      id: row.id,
      title,
      where: words('role_unreadableDetail'),
      level: 'unknown',
      levelWord: '',
      stageWord: '',
      tags: [],
      fromCard: false,
      unreadable: true,
    };
  }
  const levelWord = words(row.level ? `level_${row.level}` : 'level_unknown');
  const title = describeTitle(row, context);
  const where = describeWhere(row);
  const status = row.status === 'saved' ? undefined : words(`status_${row.status}`);
  const closing = describeClosing(row.closesOn, context);
  const due = row.followUp && row.followUp.on <= context.today ? words('list_due') : undefined;
  return {
    id: row.id,
    title,
    where,
    pay: row.pay && describeShortPay(row.pay, context),
    level: row.level ?? 'unknown',
    levelWord,
    stageWord: row.stage ? words(`stage_${row.stage}`) : '',
    ...(row.stage && { stage: row.stage }),
    status,
    closing,
    due,
    warnings:
      row.warnings.length > 0 ? plural(words, 'role_warnings', row.warnings.length, locale) : undefined,
    goal: goal
      ? describeGoalRelation({ level: row.level, track: row.track }, goal, words, locale)
      : undefined,
    keptUntil: row.keptUntil && words('trash_until', describeDay(row.keptUntil, context)),
    rating: row.rating,
    tags: row.tags,
    url: row.url,
    fromCard: row.titleOnly,
    unreadable: false,
  };
}

/** "Larkfield Energy · Leeds". Empty where the posting names neither. */
export function describeWhere({ company, location }: { company?: string; location?: string }): string {
  return [company, location]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => inItsPlace(part ?? ''))
    .join(' · ');
}

/** The title as our lines show it. */
export function describeTitle({ title }: { title: string }, { words }: Pick<ViewContext, 'words'>): string {
  return inItsPlace(title) || words('role_untitled');
}
