import type { Anchor } from './anchor.ts';

/** What an element is set in, as far as a badge on it must know. */
interface Setting {
  dark: boolean;
  rtl: boolean;
  /** Where the nearest scroller leaves a box without position behind. */
  left: boolean;
  display: string;
  inside: Map<string, Setting>;
}

/**
 * Answers from computed style what stands behind a card and how it scrolls. Asked once per kind of element:
 * the cards of a list are alike in tag, class and parents, and a thousand of them cost as much as one.
 * Reads computed style: call in a batch of reads, and `forget` when the batch is done.
 */
export function createBackdrop() {
  let known = new Map<Element, Setting>();

  function settingOf(element: Element): Setting {
    const before = known.get(element);
    if (before) return before;
    const parent = element.parentElement;
    const around = parent ? settingOf(parent) : undefined;
    const kind = `${element.localName} ${element.getAttribute('class') ?? ''}|${element.getAttribute('style') ?? ''}|${element.getAttribute('dir') ?? ''}`;
    let setting = around?.inside.get(kind);
    if (!setting) {
      setting = read(element, around);
      around?.inside.set(kind, setting);
    }
    known.set(element, setting);
    return setting;
  }

  return {
    of: (element: Element): { dark: boolean; rtl: boolean } => settingOf(element),
    /** What a host in this parent must be placed as so that it scrolls with its card. */
    modeFor(parent: Element): Anchor['mode'] {
      const { left, display } = settingOf(parent);
      return left && !/flex|grid/.test(display) ? 'flow' : 'out';
    },
    forget() {
      known = new Map();
    },
  };
}

function read(element: Element, around: Setting | undefined): Setting {
  const view = element.ownerDocument.defaultView as Window;
  const style = view.getComputedStyle(element);
  const isTop = !around || element.localName === 'body';
  const holds = style.position !== 'static' || style.transform !== 'none' || style.contain !== 'none';
  const scrolls = /auto|scroll|hidden/.test(style.overflowX + style.overflowY);
  return {
    dark: isDark(style.backgroundColor) ?? around?.dark ?? schemeIsDark(style.colorScheme, view),
    rtl: style.direction === 'rtl',
    left: !isTop && !holds && (scrolls || (around?.left ?? false)),
    display: style.display,
    inside: new Map(),
  };
}

function schemeIsDark(scheme: string, view: Window): boolean {
  return (
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/**
 * Whether a computed background is dark; undefined where it is see-through or no colour we can read.
 * Browsers keep the space a colour was written in: `rgb()` counts to 255, `oklch()` and `color()` to 1,
 * `lab()` to 100 (CSS Color 4, § 15 on serialisation).
 */
export function isDark(background: string): boolean | undefined {
  const [, name = '', inner = ''] =
    /^([a-z]+)\((?:(?:srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020) )?([^)]*)\)$/.exec(
      background,
    ) ?? [];
  const [a = Number.NaN, b = 0, c = 0, alpha = 1] = (
    inner.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?%?/g) ?? []
  ).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (Number.isNaN(a) || alpha <= 0.5) return undefined;
  if (/^rgba?$/.test(name)) return 0.2126 * a + 0.7152 * b + 0.0722 * c < 110;
  if (name === 'color') return 0.2126 * a + 0.7152 * b + 0.0722 * c < 110 / 255;
  if (/^ok(?:lab|lch)$/.test(name)) return a < 0.55;
  if (/^(?:lab|lch)$/.test(name)) return a < 46;
  return undefined;
}
