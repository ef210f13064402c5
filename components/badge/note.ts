import { element } from './badge.ts';

/** What can be done about what a note says. */
export interface NoteAction {
  label: string;
  run: () => void;
}

/** A passing line under the badge: what was done, or what went wrong, and what to do about it. */
export function drawNote(
  page: Document,
  text: string,
  actions: readonly NoteAction[],
  /** Whether an event is the person's doing. */
  isMeant: (event: Event) => boolean,
): HTMLElement {
  const note = element(page, 'div', { class: 'next-rung note-box' }, element(page, 'span', {}, text));
  for (const { label, run } of actions) {
    const button = element(page, 'button', { type: 'button', class: 'link' }, label);
    button.addEventListener('click', (event) => isMeant(event) && run());
    note.append(button);
  }
  return note;
}
