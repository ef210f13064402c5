import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { View } from '../../components/view.ts';
import type { ViewContext } from '../../lib/view/context.ts';
import { context } from '../samples/words.ts';

/** Draws something into a fresh document body, with the English words around it. */
export function mount(child: ComponentChild, view: ViewContext = context): HTMLElement {
  // No layout here, so every box would be empty and a list of what is in sight would have nothing in it.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => 560 },
    clientWidth: { configurable: true, get: () => 400 },
  });
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  render(<View.Provider value={view}>{child}</View.Provider>, root);
  return root;
}

/** The one element that says this, or carries this as its accessible name; fails naming what is there. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.filter((each) => each.textContent?.trim() === name);
  if (found.length !== 1 || !found[0])
    throw new Error(
      `${found.length} buttons say "${name}"; there are: ${all.map((b) => b.textContent).join(' | ')}`,
    );
  return found[0];
}
