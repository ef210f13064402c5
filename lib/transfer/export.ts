import type { PanelRequests } from '../messaging/panel-protocol.ts';
import type { Answer, Failure } from '../messaging/protocol.ts';
import type { SavedRole } from '../shortlist/saved-role.ts';
import { COLUMNS } from './columns.ts';
import { BYTE_ORDER_MARK, type Separator, writeCsv } from './csv-text.ts';

/** Asks the background; `askBackground` is one. */
export type Ask = <Name extends keyof PanelRequests>(
  name: Name,
  ask: PanelRequests[Name]['ask'],
) => Promise<Answer<PanelRequests[Name]['answer']>>;

/** The version of the JSON format. A reader takes this one and every older one. */
export const FORMAT = 'next-rung.shortlist';
export const FORMAT_VERSION = 1;

export interface ExportOptions {
  /** These roles only, and what is merged into them. Absent: everything, the trash included. */
  ids?: string[];
  /** The present instant, ISO 8601 in UTC. */
  now: string;
  /** After each portion: how many roles are written by now. */
  progress?(written: number): void;
  signal?: AbortSignal;
  /** Of a table: what separates its cells; a comma where absent. */
  separator?: Separator;
}

/** A file for the person to keep; `left` counts records that this format cannot hold. */
export interface ExportedFile {
  file: Blob;
  roles: number;
  left: number;
}

/** Everything, without loss: what `readImport` takes back on another computer. */
export async function exportJson(ask: Ask, options: ExportOptions): Promise<Answer<ExportedFile>> {
  const sets = options.ids ? undefined : await ask('sets.list', {});
  if (sets && !sets.ok) return sets;
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt: options.now, sets: sets?.value.sets };
  // One role a line: the file can be looked into, compared and mended with ordinary tools.
  const parts: Blob[] = [new Blob([`${JSON.stringify(head).slice(0, -1)},"roles":[`])];
  let roles = 0;
  const failure = await eachPortion(ask, options, (records) => {
    // The last portion is empty where the ones before it happened to hold every role.
    if (records.length === 0) return roles;
    const lines = records.map((record) => JSON.stringify(record)).join(',\n');
    parts.push(new Blob([roles > 0 ? ',\n' : '\n', lines]));
    roles += records.length;
    return roles;
  });
  if (failure) return { ok: false, failure };
  parts.push(new Blob([`\n],"count":${roles}}\n`]));
  return { ok: true, value: { file: new Blob(parts, { type: 'application/json' }), roles, left: 0 } };
}

/** A table for spreadsheets. Records that cannot be read as roles are left out and counted. */
export async function exportCsv(ask: Ask, options: ExportOptions): Promise<Answer<ExportedFile>> {
  const head = writeCsv([COLUMNS.map((column) => column.name)], options.separator);
  const parts: Blob[] = [new Blob([BYTE_ORDER_MARK, head])];
  let roles = 0;
  let left = 0;
  const failure = await eachPortion(ask, options, (records) => {
    const rows: string[][] = [];
    for (const record of records) {
      try {
        rows.push(COLUMNS.map((column) => String(column.write(record as SavedRole) ?? '')));
      } catch {
        left++;
      }
    }
    roles += rows.length;
    if (rows.length > 0) parts.push(new Blob([writeCsv(rows, options.separator)]));
    return roles;
  });
  if (failure) return { ok: false, failure };
  return { ok: true, value: { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), roles, left } };
}

/** Asks for one portion after the other. Throws the signal's reason when cancelled. */
async function eachPortion(
  ask: Ask,
  { ids, progress, signal }: ExportOptions,
  take: (records: unknown[]) => number,
): Promise<Failure | undefined> {
  let after: string | null = null;
  do {
    signal?.throwIfAborted();
    const portion: Answer<PanelRequests['roles.export']['answer']> = await ask('roles.export', {
      after,
      ids,
    });
    if (!portion.ok) return portion.failure;
    const written = take(portion.value.records);
    progress?.(written);
    after = portion.value.next;
  } while (after !== null);
  return undefined;
}
