import { build, isStale } from '../../scripts/build.mjs';

/** Vitest global setup: the end-to-end tests drive what is built, so what is built is current. */
export default function setup() {
  for (const target of ['chrome', 'firefox']) {
    if (isStale(target)) build(target);
  }
}
