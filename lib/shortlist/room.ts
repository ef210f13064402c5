/** How much the disk can still take. */
export interface Room {
  /** False where so little is left that nothing more should be written. */
  isEnough(): Promise<boolean>;
  /** Whether the disk is full to the brim: then that is why it failed, whatever the browser calls it. */
  isNone(): Promise<boolean>;
}

/** Bytes that can still be written; undefined where the browser does not say. */
export type MeasureRoom = () => Promise<number | undefined>;

/**
 * Kept free, in bytes. Chromium closes a database of which one write found the disk full, and cannot open it again
 * before there is room: not even to be read and exported. So writing ends while there is room for what the browser itself
 * writes when it tidies up its files.
 */
export const RESERVE = 32 * 2 ** 20;
/** No more than this left, in bytes, is full. */
const NOTHING = 2 ** 20;
/** With this much left, in bytes, nobody fills the disk within the next moments. */
const PLENTY = 2 ** 30;
/** How long plenty is trusted, in milliseconds. */
const MOMENTS = 10_000;
/** How long the browser may take to say how much is left, in milliseconds: nobody's save waits for that. */
const PATIENCE = 2000;

export function createRoom(measure: MeasureRoom | undefined): Room {
  let trustedUntil = Number.NEGATIVE_INFINITY;
  /** Undefined where it is not known, or not in time. */
  async function left(): Promise<number | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    return Promise.race([measure?.(), late])
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
  }
  return {
    async isEnough() {
      const at = performance.now();
      if (at < trustedUntil) return true;
      const room = await left();
      if (room === undefined) return true;
      if (room >= PLENTY) trustedUntil = at + MOMENTS;
      return room >= RESERVE;
    },
    isNone: async () => ((await left()) ?? PLENTY) <= NOTHING,
  };
}

/**
 * What Chromium leaves an extension with `unlimitedStorage`: the disk's free space. Not for Firefox, which answers with
 * a share of the disk that does not bind such an extension, and can read while the disk is full.
 */
export async function roomOnDisk(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
