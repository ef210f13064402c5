import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes that browsers and stores ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128];

/**
 * Draws the one SVG at every size.
 * @param {string} svg path of the drawing
 * @param {string} folder where the PNGs go
 * @returns {{ absoluteSrc: string, relativeDest: string }[]} as WXT takes public files
 */
export function renderIcons(svg, folder) {
  const drawing = readFileSync(svg, 'utf8');
  mkdirSync(folder, { recursive: true });
  return SIZES.map((size) => {
    const absoluteSrc = join(folder, `${size}.png`);
    writeFileSync(
      absoluteSrc,
      new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
    return { absoluteSrc, relativeDest: `icon/${size}.png` };
  });
}
