import { buildSync } from 'esbuild';
import type { Browser, Tab } from '../driver/browser.ts';
import type { PanelSide } from './panel-side.ts';

let source: string | undefined;

/** The panel side as one script; the drivers send functions as their text, so it travels as one. */
function panelSource(): string {
  source ??= buildSync({
    entryPoints: [`${import.meta.dirname}/panel-side.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  }).outputFiles[0]?.text;
  if (!source) throw new Error('esbuild wrote nothing for panel-side.ts');
  return source;
}

export interface PanelTab {
  readonly tab: Tab;
  /** Calls a function of the panel side in the page and gives its result. */
  run<Name extends keyof PanelSide>(
    name: Name,
    ...args: PanelSide[Name] extends (...args: infer A) => unknown ? A : never
  ): Promise<PanelSide[Name] extends (...args: never[]) => infer R ? Awaited<R> : never>;
  /** Calls without waiting for the result. */
  start(name: 'saveMany' | 'importMany' | 'ask', ...args: unknown[]): Promise<void>;
  acknowledged(): Promise<string[]>;
  failures(): Promise<string[]>;
}

/** A page of the extension that tests can have ask things of the background. */
export async function openPanelTab(browser: Browser, path = 'popup.html'): Promise<PanelTab> {
  const tab = await browser.openPanel(path);
  await tab.evaluate(new Function(panelSource()) as () => void);
  const call = (name: string, args: unknown[], isWaited: boolean) =>
    tab.evaluate(
      async (called: string, given: unknown[], waits: boolean) => {
        const side = (globalThis as unknown as { panelSide: Record<string, (...all: unknown[]) => unknown> })
          .panelSide;
        const result = side[called]?.(...given);
        return waits ? ((await result) ?? null) : null;
      },
      name,
      args,
      isWaited,
    );
  const list = (name: 'acknowledged' | 'failures') =>
    tab.evaluate(
      (wanted: string) =>
        (globalThis as unknown as { panelSide: Record<string, string[]> }).panelSide[wanted] ?? [],
      name,
    );
  return {
    tab,
    run: (name, ...args) => call(name, args, true) as never,
    async start(name, ...args) {
      await call(name, args, false);
    },
    acknowledged: () => list('acknowledged'),
    failures: () => list('failures'),
  };
}
