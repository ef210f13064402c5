import type { RoleRow, RowRecord } from './row.ts';
import type { Shortlist } from './shortlist.ts';

type Clock = Pick<Shortlist, 'now' | 'today'>;

/** A role whose follow-up wants to be told of. Told at a time that has not come yet, by a clock that was wrong, it was not. */
function isWaiting({ listedAt, followUp }: RowRecord, { now }: Clock): boolean {
  if (listedAt === undefined || !followUp?.remind) return false;
  return followUp.remindedAt === undefined || followUp.remindedAt > now();
}

/** The day of the earliest reminder that was not given yet, `YYYY-MM-DD`. */
export function nextReminder(rows: Iterable<RowRecord>, clock: Clock): string | undefined {
  let next: string | undefined;
  for (const row of rows) {
    if (isWaiting(row, clock) && row.followUp && (next === undefined || row.followUp.on < next))
      next = row.followUp.on;
  }
  return next;
}

/** The roles to remind of today: due and not told of yet, earliest first. */
export function dueReminders(rows: Iterable<RowRecord>, clock: Clock): RoleRow[] {
  return [...rows]
    .filter((row) => isWaiting(row, clock) && (row.followUp?.on ?? '') <= clock.today())
    .sort((a, b) => ((a.followUp?.on ?? '') < (b.followUp?.on ?? '') ? -1 : 1));
}

/** Notes that the person was told: no role is told of twice. */
export function noteReminded(shortlist: Shortlist, ids: readonly string[]): Promise<void> {
  return shortlist.write(async (writer) => {
    for (const id of ids) {
      const role = await writer.read(id);
      if (!role?.followUp) continue;
      await writer.put({ ...role, followUp: { ...role.followUp, remindedAt: shortlist.now() } });
    }
  });
}
