import type { RoleFilter } from './query.ts';
import type { RoleRow } from './row.ts';

/** A test of rows; `today` is `YYYY-MM-DD`. */
export function filterRows(filter: RoleFilter, today: string): (row: RoleRow) => boolean {
  const tests: ((row: RoleRow) => boolean)[] = [];
  const { status, level, stage, track, board, tag, warning, closesBy, followUpBy } = filter;
  if (status) tests.push((row) => status.includes(row.status));
  if (level) tests.push((row) => level.includes(row.level ?? 'unknown'));
  if (stage) tests.push((row) => stage.includes(row.stage ?? 'unknown'));
  if (track) tests.push((row) => track.includes(row.track ?? 'unknown'));
  if (board) tests.push((row) => board.includes(row.board));
  if (tag) tests.push((row) => row.tags.some((one) => tag.includes(one)));
  if (warning) {
    tests.push((row) =>
      warning.length === 0 ? row.warnings.length > 0 : row.warnings.some((one) => warning.includes(one)),
    );
  }
  if (closesBy) {
    tests.push(({ closesOn }) => closesOn !== undefined && closesOn >= today && closesOn <= closesBy);
  }
  if (followUpBy) tests.push(({ followUp }) => followUp !== undefined && followUp.on <= followUpBy);
  return (row) => tests.every((test) => test(row));
}
