/** How a file's bytes are read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at for a pattern of zeros. */
const SAMPLE = 4096;

/**
 * Finds how a file is encoded: by its mark, by the zeros of UTF-16, else UTF-8 where every byte of it is
 * valid, else what older spreadsheets write in the West.
 */
export async function detectEncoding(file: Blob, signal?: AbortSignal): Promise<Encoding> {
  const sample = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 8 && odd < even / 8) return 'utf-16be';
  return (await isUtf8(file, signal)) ? 'utf-8' : 'windows-1252';
}

async function isUtf8(file: Blob, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    // Not flushed: a file cut in the middle of a character is UTF-8 all the same.
    for await (const bytes of chunksOf(file, signal)) decoder.decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (signal?.aborted) throw error;
    return false;
  }
}

/** The text of a file, piece by piece, without a byte order mark. Holds one piece in memory. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  signal?: AbortSignal,
  progress?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of chunksOf(file, signal)) {
    yield decoder.decode(bytes, { stream: true });
    read += bytes.length;
    progress?.(read);
  }
  yield decoder.decode();
}

/** Read by slices: every browser reads those, and a reader that stops early leaves nothing open. */
const SLICE = 1 << 18;

async function* chunksOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < file.size; start += SLICE) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer());
  }
}
