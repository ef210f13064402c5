import { deriveAll } from './derive.ts';
import type { RowRecord } from './schema.ts';
import type { Shortlist } from './shortlist.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** All rows and all words in memory, kept in step with what is committed, read when first needed. */
export interface Catalogue {
  rows(): Promise<ReadonlyMap<string, RowRecord>>;
  areRowsRead(): boolean;
  /** The index of whole texts; undefined while it is still being made. The first call begins to make it. */
  words(): WordIndex | undefined;
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
/** Records taken in at once: some 20 ms of work, so that requests in between are answered soon. */
const PORTION = 100;

export function createCatalogue(shortlist: Shortlist): Catalogue {
  let rows: Promise<Map<string, RowRecord>> | undefined;
  let words: Promise<WordIndex> | undefined;
  let index: WordIndex | undefined;
  let restingUntil = 0;
  let readings = 0;

  // What is committed while reading is applied once all is read, in the order committed: applying a
  // change that was read already changes nothing.
  shortlist.watch((changes) => {
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
    await deriveAll(shortlist);
    const made = createWordIndex();
    for (let after = ''; ; ) {
      const range = IDBKeyRange.lowerBound(after, after !== '');
      const records = await shortlist.read((transaction) =>
        transaction.objectStore('words').getAll(range, PORTION),
      );
      for (const record of records) made.set(record.id, record.words);
      const last = records.at(-1);
      if (!last || records.length < PORTION) break;
      after = last.id;
      await new Promise((resolve) => setTimeout(resolve));
    }
    // Put to rest meanwhile, it is not kept.
    if (reading === readings) index = made;
    return made;
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
      return index;
    },
    async ready() {
      catalogue.words();
      await Promise.all([words, catalogue.rows()]);
    },
    warm() {
      if (Date.now() > restingUntil) catalogue.ready().catch(ignore);
    },
    rest() {
      restingUntil = Date.now() + REST;
      readings++;
      words = undefined;
      index = undefined;
    },
    forget() {
      rows = undefined;
      words = undefined;
      index = undefined;
    },
  };
  return catalogue;
}

function ignore(): void {}
