import type { Answer, Failure } from '../messaging/protocol.ts';
import type { ImportFault, ImportOutcome } from '../shortlist/import-record.ts';
import { textLength } from '../shortlist/text-length.ts';
import type { Ask } from './export.ts';
import { type FileFault, type PickedFile, type ReadOptions, readCandidates } from './read-file.ts';

/** Candidates handed over in one message, and the most text they may hold together. */
const PORTION = 100;
/** In UTF-16 units. Browsers send 64 MB at most, and a single role may hold two million. */
const MOST_TEXT = 8_000_000;

/** What became, or would become, of one row. */
export interface RowReport {
  row: number;
  /** What the row calls itself, for the person to find it. */
  title: string;
  company: string;
  outcome: ImportOutcome['outcome'];
  reason?: ImportFault;
}

export interface ImportReport {
  added: number;
  duplicates: number;
  rejected: number;
  /** One for each row, up to `MOST_REPORTED`. */
  rows: RowReport[];
  /** What is wrong with the file as a whole; the counts say what was read all the same. */
  fault?: FileFault;
}

/** Rows reported one by one; beyond it they are counted. */
export const MOST_REPORTED = 20_000;

export interface ImportOptions extends ReadOptions {
  /** After each portion: bytes of the file read by now. */
  progress?(bytes: number): void;
}

/** What importing the file would do. Writes nothing. Throws the signal's reason when cancelled. */
export function previewImport(
  ask: Ask,
  picked: PickedFile,
  options: ImportOptions,
): Promise<Answer<ImportReport>> {
  const seen = new Set<string>();
  return eachPortion(picked, options, async (roles) => {
    const answer = await ask('import.check', { roles });
    if (!answer.ok) return answer;
    // The database does not know yet what an earlier portion of this file would have added.
    const outcomes = answer.value.outcomes.map((one): ImportOutcome => {
      if (one.outcome !== 'added') return one;
      if (seen.has(one.id)) return { outcome: 'duplicate', id: one.id };
      seen.add(one.id);
      return one;
    });
    return { ok: true, value: { outcomes } };
  });
}

/**
 * Imports the file: each portion is on the disk before the next one is read. Cancelled or failed in the
 * middle, what was added by then is under `batch` and can be taken back as a whole.
 */
export async function runImport(
  ask: Ask,
  picked: PickedFile,
  options: ImportOptions & { batch: string; source: string },
): Promise<Answer<ImportReport>> {
  let part = 0;
  const { batch, source } = options;
  return eachPortion(
    picked,
    options,
    (roles) => ask('import.add', { batch, source, part: part++, roles }),
    async (sets) => {
      // A set of a role that is not here shows the others; the popup's own choice is not replaced.
      for (const set of sets) {
        if (set.id !== 'current')
          await ask('set.save', { set: { id: set.id, name: set.name, ids: set.ids } });
      }
    },
  );
}

type Hand = (roles: unknown[]) => Promise<Answer<{ outcomes: ImportOutcome[] }>>;
type TakeSets = (sets: { id: string; name: string; ids: string[] }[]) => Promise<void>;

async function eachPortion(
  picked: PickedFile,
  options: ImportOptions,
  hand: Hand,
  takeSets?: TakeSets,
): Promise<Answer<ImportReport>> {
  const report: ImportReport = { added: 0, duplicates: 0, rejected: 0, rows: [] };
  const candidates = readCandidates(picked, options);
  let waiting: { row: number; role: unknown }[] = [];
  let weight = 0;
  const flush = async (): Promise<Failure | undefined> => {
    if (waiting.length === 0) return undefined;
    options.signal?.throwIfAborted();
    const answer = await hand(waiting.map((candidate) => candidate.role));
    if (!answer.ok) return answer.failure;
    for (const [index, candidate] of waiting.entries()) {
      const outcome = answer.value.outcomes[index];
      if (outcome) note(report, candidate, outcome);
    }
    waiting = [];
    weight = 0;
    return undefined;
  };
  for (;;) {
    const next = await candidates.next();
    if (next.done) {
      const failure = await flush();
      if (failure) return { ok: false, failure };
      // Only a file that is whole and ours says which sets were named.
      if (!next.value.fault) await takeSets?.(next.value.sets);
      return { ok: true, value: { ...report, fault: next.value.fault } };
    }
    waiting.push(next.value);
    weight += textLength(next.value.role);
    if (waiting.length < PORTION && weight < MOST_TEXT) continue;
    const failure = await flush();
    if (failure) return { ok: false, failure };
  }
}

function note(
  report: ImportReport,
  { row, role }: { row: number; role: unknown },
  outcome: ImportOutcome,
): void {
  if (outcome.outcome === 'added') report.added++;
  else if (outcome.outcome === 'duplicate') report.duplicates++;
  else report.rejected++;
  if (report.rows.length >= MOST_REPORTED) return;
  const { title, company } =
    (role as { posting?: { title?: unknown; company?: unknown } } | null)?.posting ?? {};
  report.rows.push({
    row,
    title: typeof title === 'string' ? title.slice(0, 200) : '',
    company: typeof company === 'string' ? company.slice(0, 200) : '',
    outcome: outcome.outcome,
    ...(outcome.outcome === 'rejected' && { reason: outcome.reason }),
  });
}
