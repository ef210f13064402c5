import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { plainPng } from '../../scripts/plain-png.ts';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">
<defs><linearGradient id="g"><stop stop-color="#123"/><stop offset="1" stop-color="#fc8"/></linearGradient></defs>
<rect width="60" height="40" fill="url(#g)"/><circle cx="20" cy="20" r="9" fill="#0a6"/></svg>`;

/** Pixels as another program reads them from the file. */
function pixelsOf(png: Buffer): Buffer {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height } = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test('a picture packed anew shows the same pixels', () => {
  const drawn = Buffer.from(new Resvg(DRAWING).render().asPng());
  expect(new Set(pixelsOf(drawn)).size).toBeGreaterThan(20);
  expect(pixelsOf(plainPng(drawn)).equals(pixelsOf(drawn))).toBe(true);
});

test('the picture of the README is at most 180 kB', () => {
  expect(readFileSync('docs/screenshot.png').length, 'run `npm run readme-picture`').toBeLessThanOrEqual(
    180_000,
  );
});
