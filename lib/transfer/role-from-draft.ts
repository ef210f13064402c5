import type { Annotation } from '../classify/annotation.ts';
import { type Pay, type Posting, postingId } from '../posting.ts';
import { quoteAnnotation } from '../shortlist/quote.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import type { RoleDraft } from './columns.ts';

/** What building a role from a file needs from outside. */
export interface Building {
  /** The classifier: what a role's row does not carry is judged from its words. */
  judge(posting: Posting): Annotation;
  /** The board and id that an address belongs to, where a board is described. */
  identify?(url: string): { board: string; boardId?: string } | undefined;
  /** The present instant, ISO 8601 in UTC. */
  now: string;
}

export function newDraft(): RoleDraft {
  return { posting: {}, pay: {}, followUp: {}, role: {} };
}

/**
 * The role that a row describes; what the row leaves out is filled in. Wrong values stay in: the import
 * checks every role and names the field.
 */
export function roleFromDraft(
  { posting: parts, pay, followUp, role }: RoleDraft,
  building: Building,
): SavedRole {
  const { now } = building;
  const known = parts.url && !parts.board ? building.identify?.(parts.url) : undefined;
  const posting: Posting = {
    ...parts,
    ...known,
    id: '',
    board: known?.board ?? parts.board ?? 'web',
    title: parts.title ?? '',
    depth: parts.depth ?? (parts.description ? 'ad' : 'card'),
    readers: parts.readers ?? { title: 'import' },
    pay: Object.keys(pay).length > 0 ? completePay(pay) : undefined,
  };
  posting.id = role.id ?? postingId(posting);
  const savedAt = role.savedAt ?? now;
  const status = role.status ?? 'saved';
  return {
    ...role,
    id: posting.id,
    posting,
    annotation: quoteAnnotation(posting, building.judge(posting)),
    savedAt,
    readAt: role.readAt ?? savedAt,
    lastSeen: role.lastSeen ?? savedAt,
    status,
    statusHistory: role.statusHistory ?? [{ status, at: savedAt }],
    notes: role.notes ?? '',
    tags: role.tags ?? [],
    contacts: role.contacts ?? [],
    changes: role.changes ?? [],
    followUp: followUp.on ? { on: followUp.on, remind: followUp.remind ?? false } : undefined,
    revision: 1,
  };
}

function completePay(pay: Partial<Pay>): Pay {
  const amounts = [pay.min, pay.max].filter((amount) => amount !== undefined).join('–');
  return {
    ...pay,
    source: pay.source ?? 'unknown',
    text: pay.text ?? `${amounts} ${pay.currency ?? ''}`.trim(),
  };
}
