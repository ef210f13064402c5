/** The element every badge stands in. A page may see it, count it and remove it; it cannot look inside. */
export const HOST = 'next-rung-badge';

/** What is true of the posting by what the page itself shows. Nothing of the person's stands here. */
export interface HostFacts {
  level: string;
  stage: string;
  titleOnly: boolean;
}

/** Style shared by badges of the page, beside others a root may have: one parsed sheet where the browser allows, one element each where not. */
export interface SharedStyle {
  /** @param before the sheets the root has, where that is known */
  applyTo(root: ShadowRoot, before?: readonly CSSStyleSheet[]): void;
  /** False where a root that had it stood in another document since: sheets are of one document. */
  isOn(root: ShadowRoot): boolean;
}

export function createSharedStyle(page: Document, css: string): SharedStyle {
  let sheet: CSSStyleSheet | undefined;
  let adopts: boolean | undefined;
  return {
    applyTo(root, before) {
      if (adopts !== false)
        try {
          if (!sheet) {
            sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
            sheet.replaceSync(css);
          }
          root.adoptedStyleSheets = [...(before ?? root.adoptedStyleSheets), sheet];
          adopts ??= root.adoptedStyleSheets.includes(sheet);
          if (adopts) return;
        } catch {
          // Firefox refuses sheets across its wall between a page and its extensions.
          adopts = false;
        }
      const style = page.createElement('style');
      style.textContent = css;
      root.prepend(style);
    },
    isOn: (root) => !adopts || root.adoptedStyleSheets.length > 0,
  };
}

/** A host and its closed root, not yet in the page. */
export interface BadgeHost {
  host: HTMLElement;
  root: ShadowRoot;
}

export function createHost(page: Document, style: SharedStyle): BadgeHost {
  const named = page.createElement(HOST);
  // Defined by the page, its constructor has run: it may hold the element's internals, which show it even a
  // closed root made afterwards (DOM, "attach a shadow root", step 9), or a root of its own. Then badges
  // stand in an element that no page can define. Defined later, internals show no root made before.
  const host = named.matches(':defined') ? page.createElement('div') : named;
  const root = host.attachShadow({ mode: 'closed' });
  style.applyTo(root, []);
  return { host, root };
}

export function showFacts(host: HTMLElement, { level, stage, titleOnly }: HostFacts): void {
  const show = (name: string, value: string) => {
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  };
  show('data-level', level);
  show('data-stage', stage);
  if (titleOnly) show('data-title-only', '');
  else host.removeAttribute('data-title-only');
}

/** The badge of this host says nothing any more. */
export function hideFacts(host: HTMLElement): void {
  for (const fact of ['level', 'stage', 'titleOnly']) delete host.dataset[fact];
}

/** Takes away the badges that a run of ours left on the page when it was cut off by an update. */
export function clearStrays(page: Document): void {
  for (const stray of page.querySelectorAll(`${HOST}[data-level]`)) stray.remove();
}
