import { openDB } from 'idb';
import { askBackground } from '../../lib/messaging/client.ts';
import { exportCsv, exportJson } from '../../lib/transfer/export.ts';
import { previewImport, runImport } from '../../lib/transfer/import.ts';
import { pickFile } from '../../lib/transfer/read-file.ts';
import { annotationOf, postingOf, roleOf } from '../e2e/shortlist/sample-roles.ts';

/** Runs inside a page of the extension: what is timed is timed there, by its own clock. */
const now = () => performance.now();

async function fill(count: number): Promise<void> {
  for (let part = 0; part * 100 < count; part++) {
    const roles = Array.from({ length: 100 }, (_, index) => roleOf(part * 100 + index));
    const answer = await askBackground('import.add', { batch: 'bench', source: 'bench', part, roles });
    if (!answer.ok) throw new Error(answer.failure.code);
  }
}

/** Milliseconds of one save through a message, a bare put, the same put made durable, and a bare message; interleaved. */
async function timeSaves(
  rounds: number,
): Promise<Record<'save' | 'put' | 'strictPut' | 'message', number[]>> {
  const bare = await openDB('bench-bare', 1, {
    upgrade: (database) => void database.createObjectStore('roles', { keyPath: 'id' }),
  });
  const times = {
    save: [] as number[],
    put: [] as number[],
    strictPut: [] as number[],
    message: [] as number[],
  };
  const put = async (index: number, durability: 'default' | 'strict') => {
    const role = roleOf(index);
    const start = now();
    const transaction = bare.transaction('roles', 'readwrite', { durability });
    void transaction.store.put(role);
    await transaction.done;
    return now() - start;
  };
  for (let round = 0; round < rounds; round++) {
    const ask = { posting: postingOf(500_000 + round) };
    let start = now();
    const answer = await askBackground('role.save', ask);
    times.save.push(now() - start);
    if (!answer.ok) throw new Error(answer.failure.code);
    times.put.push(await put(round, 'default'));
    times.strictPut.push(await put(round + 1_000_000, 'strict'));
    start = now();
    await askBackground('saved.which', { ids: [] });
    times.message.push(now() - start);
  }
  bare.close();
  return times;
}

/** Milliseconds of a bare getAll of all whole roles, from this page. */
async function timeGetAll(): Promise<number> {
  const database = await openDB('next-rung');
  const start = now();
  const all = await database.getAll('roles');
  const took = now() - start;
  database.close();
  if (all.length === 0) throw new Error('the shortlist is empty');
  return took;
}

/** Milliseconds from each keystroke's question to its answer, typing these texts letter by letter. */
async function timeKeystrokes(texts: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const start = now();
      const answer = await askBackground('roles.find', { search: text.slice(0, length) });
      times.push(now() - start);
      if (!answer.ok || !answer.value.complete) throw new Error('the words are not read yet');
    }
  }
  return times;
}

/** Milliseconds until a search is answered at all, by what the rows say where no text has been read yet. */
async function timeFirstAnswer(): Promise<number> {
  const start = now();
  const answer = await askBackground('roles.find', { search: 'customer' });
  if (!answer.ok || answer.value.total === 0) throw new Error('nothing was found');
  return now() - start;
}

async function waitForWords(): Promise<number> {
  const start = now();
  for (;;) {
    const answer = await askBackground('roles.find', { search: 'customer' });
    if (answer.ok && answer.value.complete) return now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let file: Blob | undefined;
const building = { now: '2026-11-21T09:00:00.000Z', judge: () => annotationOf(1) };

/** The same roles again and again up to a size, as blobs: not held in this page's memory. */
async function stretch(one: Blob, size: number): Promise<Blob> {
  const head = (await one.slice(0, 4096).text()).indexOf('"roles":[') + '"roles":['.length;
  const end = await one.slice(-100).text();
  const tail = one.size - (end.length - end.lastIndexOf('\n],"count"'));
  const body = one.slice(head, tail);
  const copies = Math.ceil(size / body.size);
  const bodies = Array.from({ length: copies }, (_, index) => (index === 0 ? [body] : [',', body])).flat();
  return new Blob([one.slice(0, head), ...bodies, one.slice(tail)]);
}

async function transfer(
  what: 'json' | 'csv' | 'preview' | 'preview-200' | 'import',
): Promise<{ took: number; roles: number; bytes: number }> {
  const start = now();
  if (what === 'json' || what === 'csv') {
    const made = await (what === 'json' ? exportJson : exportCsv)(askBackground, { now: building.now });
    if (!made.ok) throw new Error(made.failure.code);
    if (what === 'json') file = made.value.file;
    return { took: now() - start, roles: made.value.roles, bytes: made.value.file.size };
  }
  if (!file) throw new Error('export JSON first');
  const source = what === 'preview-200' ? await stretch(file, 200_000_000) : file;
  const picked = await pickFile(source);
  if (typeof picked === 'string') throw new Error(picked);
  const report =
    what === 'import'
      ? await runImport(askBackground, picked, { ...building, batch: `again-${start}`, source: 'bench' })
      : await previewImport(askBackground, picked, building);
  if (!report.ok) throw new Error(report.failure.code);
  const { added, duplicates, rejected } = report.value;
  return { took: now() - start, roles: added + duplicates + rejected, bytes: source.size };
}

Object.assign(globalThis, {
  panelSide: {
    fill,
    timeSaves,
    timeGetAll,
    timeKeystrokes,
    waitForWords,
    timeFirstAnswer,
    transfer,
    ask: askBackground,
  },
});
