import { element } from './badge.ts';

/** A passing line under the badge: what was done, or what went wrong, and the one thing to do about it. */
export function drawNote(
  page: Document,
  text: string,
  action: { label: string; run: () => void } | undefined,
  /** Whether an event is the person's doing. */
  isMeant: (event: Event) => boolean,
): HTMLElement {
  const note = element(page, 'div', { class: 'next-rung note-box' }, element(page, 'span', {}, text));
  if (action) {
    const button = element(page, 'button', { type: 'button', class: 'link' }, action.label);
    button.addEventListener('click', (event) => isMeant(event) && action.run());
    note.append(button);
  }
  return note;
}
