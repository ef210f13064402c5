import { deriveAll } from './derive.ts';
import type { RowRecord } from './row.ts';
import type { WordsRecord } from './schema.ts';
import type { Shortlist } from './shortlist.ts';
import { createWordCache } from './word-cache.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { createShardBuilder, SHARD_ROLES } from './word-shard.ts';

/** Where what is read goes. */
interface Builder {
  made: WordIndex;
  isMine: () => boolean;
  /** The number of the next shard. */
  next: number;
}

/** All rows and all words in memory, kept in step with what is committed, read when first needed. */
export interface Catalogue {
  rows(): Promise<ReadonlyMap<string, RowRecord>>;
  areRowsRead(): boolean;
  /** The index of whole texts as far as it is made; the first call begins to make it. */
  words(): { index: WordIndex; isComplete: boolean };
  /** Resolves once rows and words are up to date and in memory. */
  ready(): Promise<void>;
  /** Makes search ready ahead of the first question, unless memory is wanted for something else. */
  warm(): void;
  /** Frees the memory that search takes for the next seconds: an import or export needs it more. */
  rest(): void;
  /** Makes the next call read again, after a change that was not told row by row. */
  forget(): void;
}

/** Milliseconds that search rests after each portion of an import or export. */
const REST = 5000;
/** Fewer roles than this are not packed: they are soon read. */
const FEWEST = 200;
/** Records read at once: a transaction for each costs more than what is in it, and a megabyte is soon read. */
const PORTION = 250;
/** Milliseconds of work at a stretch, so that requests in between are answered soon. */
const STRETCH = 8;

export function createCatalogue(shortlist: Shortlist): Catalogue {
  let rows: Promise<Map<string, RowRecord>> | undefined;
  const cache = createWordCache(shortlist.name, shortlist.hasRoom);
  let words: Promise<WordIndex> | undefined;
  let index = createWordIndex();
  let isComplete = false;
  let restingUntil = 0;
  let readings = 0;
  /** Counts times that roles went for good. */
  let erasures = 0;

  // What is committed while reading is applied once all is read, in the order committed: applying a
  // change that was read already changes nothing.
  shortlist.watch((changes) => {
    // What is gone for good must not be left in what search keeps.
    if (changes.some(({ row }) => !row)) {
      erasures++;
      if (words && !isComplete) drop();
      void cache.clear();
    }
    rows?.then((byId) => {
      for (const { id, row } of changes) {
        if (row) byId.set(id, row);
        else byId.delete(id);
      }
    }, ignore);
    words?.then((all) => {
      for (const { id, words: text } of changes) {
        if (text === undefined) all.remove(id);
        else all.set(id, text);
      }
    }, ignore);
  });

  async function readRows() {
    const records = await shortlist.read((transaction) => transaction.objectStore('rows').getAll());
    return new Map(records.map((row) => [row.id, row]));
  }

  async function readWords() {
    const reading = ++readings;
    const isMine = () => reading === readings;
    const made = createWordIndex();
    index = made;
    isComplete = false;
    // Rows first: what they say is searched at once, and by them a search shows what it finds.
    const byId = await catalogue.rows();
    await deriveAll(shortlist);
    const spoilt = await addKept(made, byId, isMine);
    const missing = [...byId.keys()].filter((id) => !made.has(id)).sort();
    const builder = { made, isMine, next: spoilt.next };
    await addRead(builder, missing);
    // Put to rest meanwhile, it is not kept.
    if (isMine()) isComplete = true;
    void mend(builder, spoilt.ids).catch(ignore);
    return made;
  }

  /** Takes in what was kept from before. Says which roles stand in shards that are not sound any more. */
  async function addKept(made: WordIndex, byId: ReadonlyMap<string, RowRecord>, isMine: () => boolean) {
    const ids: string[] = [];
    let next = 0;
    for (const n of await cache.numbers()) {
      next = Math.max(next, n + 1);
      const shard = isMine() ? await cache.read(n) : undefined;
      if (!isMine()) break;
      const isFresh = (id: string, mark: number) => byId.get(id)?.wordsMark === mark && !made.has(id);
      const fresh = shard?.ids.filter((id, i) => isFresh(id, shard.marks[i] ?? 0)) ?? [];
      if (shard) made.add(shard, isFresh);
      if (shard && fresh.length === shard.ids.length) continue;
      // Words that were changed or taken away must not stay on the disk.
      await cache.remove(n);
      ids.push(...fresh);
    }
    return { ids, next };
  }

  /** Reads the words of these roles and takes them in: many of them packed, and kept for the next time. */
  async function addRead(builder: Builder, ids: readonly string[]) {
    const { made, isMine } = builder;
    let since = performance.now();
    let shard = createShardBuilder();
    const close = async () => {
      if (shard.size === 0 || !isMine()) return;
      const packed = shard.finish(builder.next++);
      shard = createShardBuilder();
      made.add(packed, (id) => !made.has(id));
      await cache.write(packed);
    };
    const left: WordsRecord[] = [];
    for (let at = 0; at < ids.length && isMine(); at += PORTION) {
      for (const record of await readRecords(ids.slice(at, at + PORTION))) {
        if (ids.length - at < FEWEST && shard.size === 0) left.push(record);
        else shard.add(record.id, record.words);
        if (shard.size >= SHARD_ROLES) await close();
        if (performance.now() - since < STRETCH) continue;
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    }
    await close();
    if (isMine()) for (const { id, words } of left) if (!made.has(id)) made.set(id, words);
  }

  /** Packs anew what stood in shards that were not sound: for the next time, what is in memory stays. */
  async function mend(builder: Builder, ids: readonly string[]) {
    if (ids.length < FEWEST) return;
    // A role that goes meanwhile must not be written down again after all was cleared.
    const before = erasures;
    const isMine = () => builder.isMine() && before === erasures;
    await addRead({ ...builder, isMine, made: createWordIndex() }, ids);
  }

  function readRecords(ids: readonly string[]): Promise<WordsRecord[]> {
    return shortlist.read(async (transaction) => {
      const store = transaction.objectStore('words');
      const [first, last] = [ids[0], ids.at(-1)];
      if (first === undefined || last === undefined) return [];
      // Mostly all between the first and the last are asked for, and read at one stroke.
      const range = IDBKeyRange.bound(first, last);
      if ((await store.count(range)) === ids.length) return store.getAll(range);
      const records = await Promise.all(ids.map((id) => store.get(id)));
      return records.filter((record) => record !== undefined);
    });
  }

  function drop() {
    readings++;
    words = undefined;
    index = createWordIndex();
    isComplete = false;
  }

  const catalogue: Catalogue = {
    rows() {
      rows ??= readRows();
      rows.catch(() => {
        rows = undefined;
      });
      return rows;
    },
    areRowsRead: () => rows !== undefined,
    words() {
      words ??= readWords();
      words.catch(() => {
        words = undefined;
      });
      return { index, isComplete };
    },
    async ready() {
      catalogue.words();
      await Promise.all([words, catalogue.rows()]);
    },
    warm() {
      if (performance.now() > restingUntil) catalogue.ready().catch(ignore);
    },
    rest() {
      restingUntil = performance.now() + REST;
      drop();
    },
    forget() {
      rows = undefined;
      drop();
    },
  };
  shortlist.whenLost(catalogue.forget);
  return catalogue;
}

function ignore(): void {}
