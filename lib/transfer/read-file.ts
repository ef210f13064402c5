import type { ComparisonSet } from '../shortlist/saved-role.ts';
import { COLUMNS } from './columns.ts';
import { readCsv, restoreCell, UnclosedQuoteError } from './csv-text.ts';
import { detectEncoding, type Encoding, textOf } from './decode.ts';
import { FORMAT, FORMAT_VERSION } from './export.ts';
import { createJsonScanner } from './json-scanner.ts';
import { type Building, newDraft, roleFromDraft } from './role-from-draft.ts';
import { guessMapping, readTrackerRow, type TrackerMapping } from './tracker.ts';

/** What is wrong with a whole file. */
export type FileFault =
  /** Neither JSON nor a table with headings. */
  | 'not-understood'
  /** JSON of something else. */
  | 'not-ours'
  /** Written by a newer version of Next Rung. */
  | 'newer'
  /** The end is missing: what came before it was read. */
  | 'cut-short'
  /** A quotation mark that is never closed: what came before it was read. */
  | 'unclosed-quote';

/** A file as the person picked it, before its roles are read. */
export type PickedFile =
  | { kind: 'json'; file: Blob; encoding: Encoding }
  /** A table that this program wrote. */
  | { kind: 'csv'; file: Blob; encoding: Encoding; headings: string[] }
  /** Somebody else's table: the person says which column holds what. */
  | { kind: 'tracker'; file: Blob; encoding: Encoding; headings: string[]; mapping: TrackerMapping };

/** Finds out what a file is. Reads its beginning, and its bytes once to tell the encoding. */
export async function pickFile(file: Blob, signal?: AbortSignal): Promise<PickedFile | FileFault> {
  const encoding = await detectEncoding(file, signal);
  let start = '';
  for await (const piece of textOf(file, encoding, signal)) {
    start += piece;
    if (start.trim() !== '') break;
  }
  if (/^\s*[{[]/.test(start)) return { kind: 'json', file, encoding };
  const headings = await readHeadings(file, encoding, signal);
  if (!headings || headings.length < 2 || !headings.every(isText)) return 'not-understood';
  const names = new Set(headings);
  const isOurs = ['Title', 'Board', 'Id', 'Saved at'].every((name) => names.has(name));
  if (isOurs) return { kind: 'csv', file, encoding, headings };
  return { kind: 'tracker', file, encoding, headings, mapping: guessMapping(headings) };
}

/** Pictures, archives and the like read as text hold signs that no heading does. */
function isText(heading: string): boolean {
  return !/[^\P{Cc}\t\r\n]|\uFFFD/u.test(heading);
}

async function readHeadings(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
): Promise<string[] | undefined> {
  try {
    for await (const row of readCsv(textOf(file, encoding, signal))) return row.map((cell) => cell.trim());
  } catch (error) {
    if (!(error instanceof UnclosedQuoteError)) throw error;
  }
  return undefined;
}

/** One candidate of a file: what may be a role; null where it was longer than any role is or no JSON. */
export interface Candidate {
  /** The row of the table (the headings are 1), or the place in the list, from 1. */
  row: number;
  role: unknown;
}

/** What a file says beside its roles; known once all of it was read. */
export interface FileEnd {
  fault?: FileFault;
  sets: ComparisonSet[];
}

export interface ReadOptions extends Building {
  progress?(bytes: number): void;
  signal?: AbortSignal;
}

/** Reads the candidates of a file one after the other, holding one at a time; returns how it ended. */
export function readCandidates(picked: PickedFile, options: ReadOptions): AsyncGenerator<Candidate, FileEnd> {
  return picked.kind === 'json' ? readJson(picked, options) : readTable(picked, options);
}

async function* readJson(
  { file, encoding }: PickedFile,
  { signal, progress }: ReadOptions,
): AsyncGenerator<Candidate, FileEnd> {
  const scanner = createJsonScanner();
  let row = 0;
  for await (const piece of textOf(file, encoding, signal, progress)) {
    for (const text of scanner.feed(piece)) {
      // The export says its version before its roles: a newer one is left alone from the first role on.
      if (row === 0 && isNewer(parseHead(scanner.frame()))) return { fault: 'newer', sets: [] };
      row++;
      yield { row, role: text === null ? null : parseJson(text) };
    }
  }
  if (scanner.isCutShort()) return { fault: 'cut-short', sets: [] };
  const head = parseJson(scanner.frame());
  if (Array.isArray(head)) return { sets: [] };
  const { format, sets } = (head ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { fault: 'not-ours', sets: [] };
  if (isNewer(head)) return { fault: 'newer', sets: [] };
  return { sets: Array.isArray(sets) ? (sets as ComparisonSet[]) : [] };
}

function isNewer(head: unknown): boolean {
  const version = (head as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > FORMAT_VERSION;
}

/** The frame while the list of roles is still open, or closed already. */
function parseHead(frame: string): unknown {
  return parseJson(frame) ?? parseJson(`${frame}]}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function* readTable(picked: PickedFile, options: ReadOptions): AsyncGenerator<Candidate, FileEnd> {
  const { file, encoding } = picked;
  let row = 0;
  try {
    for await (const cells of readCsv(textOf(file, encoding, options.signal, options.progress))) {
      row++;
      if (row > 1) yield { row, role: readRow(picked, cells, options) };
    }
  } catch (error) {
    if (error instanceof UnclosedQuoteError) return { fault: 'unclosed-quote', sets: [] };
    throw error;
  }
  return { sets: [] };
}

function readRow(picked: PickedFile, cells: string[], building: Building): unknown {
  const draft = newDraft();
  if (picked.kind === 'tracker') readTrackerRow(cells, picked.headings, picked.mapping, draft);
  else if (picked.kind === 'csv') {
    for (const column of COLUMNS) {
      const cell = restoreCell(cells[picked.headings.indexOf(column.name)] ?? '');
      if (cell !== '') column.read?.(cell, draft);
    }
  }
  return roleFromDraft(draft, building);
}
