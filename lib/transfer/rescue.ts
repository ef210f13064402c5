import { type Rescued, rescueRecords } from '../shortlist/rescue.ts';
import { FORMAT, FORMAT_VERSION } from './export.ts';

export interface RescuedFile {
  file: Blob;
  roles: number;
  /** Records that were there and could not be read or written down. */
  lost: number;
  /** Whether there was a database at all. */
  found: boolean;
}

export interface RescueOptions {
  /** The present instant, ISO 8601 in UTC. */
  now: string;
  progress?(written: number): void;
  /** For tests: the database to read. */
  name?: string;
}

/**
 * Every record as it lies on the disk, in the format of an ordinary export: for when the shortlist does not
 * open. Reads in the page that calls it, past the background. Rejects with a `ShortlistError`.
 */
export async function rescueJson({ now, progress, name }: RescueOptions): Promise<RescuedFile> {
  const parts: Blob[] = [];
  const unwritten: string[] = [];
  let roles = 0;
  const rescued = await rescueRecords((records) => {
    const lines: string[] = [];
    for (const { key, record } of records) {
      const line = toLine(record);
      if (line === undefined) unwritten.push(key);
      else lines.push(line);
    }
    if (lines.length === 0) return;
    parts.push(new Blob([roles > 0 ? ',\n' : '\n', lines.join(',\n')]));
    roles += lines.length;
    progress?.(roles);
  }, name);
  const lost = [...rescued.lost, ...unwritten];
  const file = new Blob(
    [headOf(now, rescued), ...parts, `\n],"count":${roles},${tailOf(rescued, lost)}}\n`],
    {
      type: 'application/json',
    },
  );
  return { file, roles, lost: lost.length, found: rescued.version !== undefined };
}

function headOf(exportedAt: string, { sets }: Rescued): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt, sets: toPlain(sets) ?? [] };
  return `${JSON.stringify(head).slice(0, -1)},"roles":[`;
}

function tailOf({ version }: Rescued, lost: string[]): string {
  return `"rescued":${JSON.stringify({ database: version ?? null, lost })}`;
}

/** A record as one line; what JSON has no word for is written as text. Undefined where that fails too. */
function toLine(record: unknown): string | undefined {
  try {
    return JSON.stringify(record, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
  } catch {
    return undefined;
  }
}

function toPlain(value: unknown): unknown {
  const line = toLine(value);
  return line === undefined ? undefined : JSON.parse(line);
}
