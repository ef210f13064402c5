/** Milliseconds after which an answer is not waited for any longer: browsers have lost messages to a worker that was just stopping. */
const PATIENCE = 6000;

/** What is awaited, or undefined where it takes too long: then it may still come, or never. */
export function inTime<T>(awaited: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}
