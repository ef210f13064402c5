/** Line drawings on a 16 × 16 grid, 1.5 px strokes, in the colour of the text around them. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  turn: 'M5 3v10M2.5 10.5L5 13l2.5-2.5M11 13V3M8.5 5.5L11 3l2.5 2.5',
  across: 'M3 8h10M9 4l4 4-4 4',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8zM2.8 13.8c.6-2.6 2.6-3.8 5.2-3.8s4.6 1.2 5.2 3.800',
  add: 'M8 3v10M3 8h10',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  bookmark: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: whatever it stands in has its name in words. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class={name === 'back' || name === 'across' ? 'icon mirrored' : 'icon'}
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
