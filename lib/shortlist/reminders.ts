import type { RoleRow, RowRecord } from './row.ts';
import type { Shortlist } from './shortlist.ts';

/** A role whose follow-up wants to be told of. */
function isWaiting(row: RowRecord): boolean {
  return row.listedAt !== undefined && row.followUp?.remind === true && !row.followUp.remindedAt;
}

/** The day of the earliest reminder that was not given yet, `YYYY-MM-DD`. */
export function nextReminder(rows: Iterable<RowRecord>): string | undefined {
  let next: string | undefined;
  for (const row of rows) {
    if (isWaiting(row) && row.followUp && (next === undefined || row.followUp.on < next))
      next = row.followUp.on;
  }
  return next;
}

/** The roles to remind of today: due and not told of yet, earliest first. */
export function dueReminders(rows: Iterable<RowRecord>, today: string): RoleRow[] {
  return [...rows]
    .filter((row) => isWaiting(row) && (row.followUp?.on ?? '') <= today)
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
