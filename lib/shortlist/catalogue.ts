import { deriveAll } from './derive.ts';
import type { RowRecord } from './schema.ts';
import type { Shortlist } from './shortlist.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

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
/** Records read at once: a transaction for each costs more than what is in it, and a megabyte is soon read. */
const PORTION = 250;
/** Milliseconds of work at a stretch, so that requests in between are answered soon. */
const STRETCH = 8;

export function createCatalogue(shortlist: Shortlist): Catalogue {
  let rows: Promise<Map<string, RowRecord>> | undefined;
  let words: Promise<WordIndex> | undefined;
  let index = createWordIndex();
  let isComplete = false;
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
    const made = createWordIndex();
    index = made;
    isComplete = false;
    // Rows first: what they say is searched at once, and by them a search shows what it finds.
    await catalogue.rows();
    await deriveAll(shortlist);
    let since = performance.now();
    for (let after = ''; ; ) {
      const range = IDBKeyRange.lowerBound(after, after !== '');
      const records = await shortlist.read((transaction) =>
        transaction.objectStore('words').getAll(range, PORTION),
      );
      for (const record of records) {
        made.set(record.id, record.words);
        if (performance.now() - since < STRETCH) continue;
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      const last = records.at(-1);
      // Put to rest meanwhile, it is not kept.
      if (!last || records.length < PORTION || reading !== readings) break;
      after = last.id;
    }
    if (reading === readings) isComplete = true;
    return made;
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
      if (Date.now() > restingUntil) catalogue.ready().catch(ignore);
    },
    rest() {
      restingUntil = Date.now() + REST;
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
