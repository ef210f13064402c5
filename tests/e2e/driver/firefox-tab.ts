import { writeFileSync } from 'node:fs';
import type { BidiSession, RemoteValue } from './bidi.ts';
import { type Found, findIn, type Query, type Tab, until } from './browser.ts';
import { readText } from './pages.ts';
import { isPressable } from './pressable.ts';

/** A tab of Firefox, driven by WebDriver BiDi. */
export class FirefoxTab implements Tab {
  readonly session: BidiSession;
  readonly context: string;

  constructor(session: BidiSession, context: string) {
    this.session = session;
    this.context = context;
  }

  async go(url: string) {
    await this.session.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  url() {
    return this.evaluate(() => location.href);
  }

  evaluate<T, A extends unknown[]>(read: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return runJson<T>(this, undefined, `(${read})(...args)`, args);
  }

  async press(key: string) {
    const names = key.split('+');
    const values = names.map((name) => KEYS[name] ?? name);
    await this.act('key', 'keyboard', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async screenshot(file: string) {
    const { data } = await this.session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async show() {
    await this.session.send('browsingContext.activate', { context: this.context });
  }

  async close() {
    await this.session.send('browsingContext.close', { context: this.context });
  }

  all(query: Query) {
    return locate(this, query);
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, query, options);
  }

  async act(type: 'key' | 'pointer', id: string, actions: object[]) {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type, id, actions }],
    });
  }
}

export class FirefoxFound implements Found {
  private readonly tab: FirefoxTab;
  private readonly sharedId: string;

  constructor(tab: FirefoxTab, sharedId: string) {
    this.tab = tab;
    this.sharedId = sharedId;
  }

  evaluate<T, A extends unknown[]>(read: (element: HTMLElement, ...args: A) => T, ...args: A): Promise<T> {
    return runJson<T>(this.tab, this.sharedId, `(${read})(this, ...args)`, args);
  }

  all(query: Query) {
    return locate(this.tab, query, this.sharedId);
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, query, options);
  }

  shadow(): Promise<Found> {
    return until('a shadow root', async () => {
      const result = await callFunction(this.tab, this.sharedId, 'function () { return this; }', []);
      const { shadowRoot } = (result.value ?? {}) as { shadowRoot?: RemoteValue | null };
      return shadowRoot?.sharedId ? new FirefoxFound(this.tab, shadowRoot.sharedId) : null;
    });
  }

  text() {
    return this.evaluate(readText);
  }

  attribute(name: string) {
    return this.evaluate((element, key) => element.getAttribute(key), name);
  }

  async click() {
    await this.point([
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Where the element lies, whatever lies over it: the menu is of what does. */
  async rightClick() {
    await this.pointAt([
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  }

  async hover() {
    await this.point([]);
  }

  async type(text: string) {
    await this.click();
    await this.tab.act(
      'key',
      'keyboard',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  private async point(then: object[]) {
    await until('the element to be where it can be pressed', async () => {
      await this.bringIntoView();
      return this.evaluate(isPressable);
    });
    await this.pointAt(then);
  }

  private async bringIntoView() {
    await this.tab.show();
    await this.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }

  private async pointAt(then: object[]) {
    await this.bringIntoView();
    const origin = { type: 'element', element: { sharedId: this.sharedId } };
    await this.tab.act('pointer', 'mouse', [{ type: 'pointerMove', x: 0, y: 0, origin }, ...then]);
  }
}

/** Keys that WebDriver writes as private-use characters. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

async function callFunction(
  tab: FirefoxTab,
  sharedId: string | undefined,
  functionDeclaration: string,
  args: RemoteValue[],
): Promise<RemoteValue> {
  const answer = await tab.session.send<{
    type: string;
    result: RemoteValue;
    exceptionDetails?: { text: string };
  }>('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context: tab.context },
    awaitPromise: true,
    ...(sharedId && { this: { sharedId } }),
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}

async function runJson<T>(
  tab: FirefoxTab,
  sharedId: string | undefined,
  expression: string,
  args: unknown[],
): Promise<T> {
  const body = `async function (json) { const args = JSON.parse(json); return JSON.stringify(await ${expression}); }`;
  const result = await callFunction(tab, sharedId, body, [{ type: 'string', value: JSON.stringify(args) }]);
  return (typeof result.value === 'string' ? JSON.parse(result.value) : undefined) as T;
}

async function locate(tab: FirefoxTab, query: Query, within?: string): Promise<Found[]> {
  const locator =
    typeof query === 'string'
      ? { type: 'css', value: query }
      : {
          type: 'accessibility',
          value: { role: query.role, ...(query.name !== undefined && { name: query.name }) },
        };
  const { nodes } = await tab.session.send<{ nodes: RemoteValue[] }>('browsingContext.locateNodes', {
    context: tab.context,
    locator,
    ...(within && { startNodes: [{ sharedId: within }] }),
  });
  return nodes.flatMap(({ sharedId }) => (sharedId ? [new FirefoxFound(tab, sharedId)] : []));
}
