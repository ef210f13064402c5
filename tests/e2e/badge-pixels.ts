/** Where a badge stands, in pixels of a screenshot of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels of the screen to one of the page. */
  pixels: number;
}

/** Runs in a page. */
export function boxOf(badge: Element): Box {
  const { left, top, right, bottom } = badge.getBoundingClientRect();
  const [pixels, high] = [devicePixelRatio, innerHeight];
  const inView = bottom < high - 4 ? pixels : 0;
  return { left: left * inView, top: top * inView, right: right * inView, bottom: bottom * inView, pixels };
}

/**
 * Runs in a page: the colours of each badge's edge, on a way over its upper one between mark and word, and on a way over
 * its outer one beside the mark. A sharp edge has one colour; a blurred one shares it between two pixels.
 */
export async function edgeColours(png: string, boxes: Box[]): Promise<string[][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing?.drawImage(image, 0, 0);
  const at = (x: number, y: number) =>
    [...(drawing?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])].slice(0, 3).join();
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  return boxes
    .filter(({ bottom }) => bottom > 0)
    .flatMap(({ left, top, bottom, pixels }) => [
      steps.map((away) => at(left + 28.5 * pixels, top + away)),
      steps.map((away) => at(left + away, (top + bottom) / 2 - 4 * pixels)),
    ])
    .map((way) => [...new Set(way)].filter((colour) => colour !== way[0] && colour !== way.at(-1)));
}
