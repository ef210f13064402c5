import type { Weights } from './model.ts';

/**
 * The two forms in which sums are checked in. A card's are one letter a weight, `a` 0, `b` 0.3, `c` 0.6 up to 7.5,
 * `A` -0.3 down to -7.8: half the size to load, read without parsing. An advert's many weights are smaller and
 * need tenths: whole numbers with spaces between, `*n` for n zeros.
 */
export const LETTER_STEP = 0.3;
const UP = 97;
const DOWN = 64;
const MOST_UP = 25;
const MOST_DOWN = 26;

export function readLetters(packed: string): Weights {
  const weights = new Float64Array(packed.length);
  for (let at = 0; at < weights.length; at++) {
    const code = packed.charCodeAt(at);
    weights[at] = (code >= UP ? code - UP : DOWN - code) * LETTER_STEP;
  }
  return weights;
}

export function writeLetters(weights: Weights): string {
  return Array.from(weights, (weight) => {
    const steps = Math.max(-MOST_DOWN, Math.min(MOST_UP, Math.round(weight / LETTER_STEP)));
    return String.fromCharCode(steps >= 0 ? UP + steps : DOWN - steps);
  }).join('');
}

export function readTenths(packed: string): Weights {
  const values: number[] = [];
  for (const part of packed.split(' ')) {
    if (part.startsWith('*')) for (let i = Number(part.slice(1)); i > 0; i--) values.push(0);
    else values.push(Number(part) / 10);
  }
  return Float64Array.from(values);
}

export function writeTenths(weights: Weights): string {
  return Array.from(weights, (weight) => Math.round(weight * 10) || 0)
    .join(' ')
    .replace(/(?<=^| )0(?: 0)+(?= |$)/g, (zeros) => `*${(zeros.length + 1) / 2}`);
}
