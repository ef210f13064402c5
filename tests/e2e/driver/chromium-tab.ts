import type { CDPSession, Page } from 'playwright-core';
import { type Found, findIn, type Query, type Tab, until } from './browser.ts';
import { readText } from './pages.ts';
import { isPressable } from './pressable.ts';

/** A tab; `page` is Playwright's own, for everything that only Chromium tests need. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  async go(url: string) {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async url() {
    return this.page.url();
  }

  async evaluate<T, A extends unknown[]>(read: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const root = await this.root();
    return root.run<T>(`function (...args) { return (${read})(...args); }`, args);
  }

  async press(key: string) {
    await this.page.keyboard.press(key);
  }

  async screenshot(file: string) {
    await this.page.screenshot({ path: file });
  }

  async show() {
    await this.page.bringToFront();
  }

  async close() {
    await this.page.close();
  }

  async all(query: Query) {
    return (await this.root()).all(query);
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, query, options, ` in ${this.page.url()}`);
  }

  private async root(): Promise<ChromiumFound> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document' });
    return new ChromiumFound(this, requireId(result.objectId));
  }
}

class ChromiumFound implements Found {
  private readonly tab: ChromiumTab;
  private readonly objectId: string;

  constructor(tab: ChromiumTab, objectId: string) {
    this.tab = tab;
    this.objectId = objectId;
  }

  /** Calls a function with this node as `this`; arguments and result as JSON. */
  async run<T>(declaration: string, args: unknown[]): Promise<T> {
    const answer = await this.tab.session.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: declaration,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  }

  evaluate<T, A extends unknown[]>(read: (element: HTMLElement, ...args: A) => T, ...args: A): Promise<T> {
    return this.run<T>(`function (...args) { return (${read})(this, ...args); }`, args);
  }

  async all(query: Query): Promise<Found[]> {
    if (typeof query !== 'string') return this.byRole(query);
    const list = await this.tab.session.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: 'function (css) { return [...this.querySelectorAll(css)]; }',
      arguments: [{ value: query }],
    });
    const { result } = await this.tab.session.send('Runtime.getProperties', {
      objectId: requireId(list.result.objectId),
      ownProperties: true,
    });
    return result.flatMap(({ name, value }) =>
      /^\d+$/.test(name) && value?.objectId ? [new ChromiumFound(this.tab, value.objectId)] : [],
    );
  }

  private async byRole({ role, name }: { role: string; name?: string }) {
    const { nodes } = await this.tab.session.send('Accessibility.queryAXTree', {
      objectId: this.objectId,
      role,
      ...(name !== undefined && { accessibleName: name }),
    });
    const found: Found[] = [];
    for (const node of nodes) {
      if (node.ignored || node.backendDOMNodeId === undefined) continue;
      found.push(await this.handle(node.backendDOMNodeId));
    }
    return found;
  }

  private async handle(backendNodeId: number) {
    const { object } = await this.tab.session.send('DOM.resolveNode', { backendNodeId });
    return new ChromiumFound(this.tab, requireId(object.objectId));
  }

  find(query: Query, options?: { within?: number }) {
    return findIn(this, query, options);
  }

  shadow(): Promise<Found> {
    return until('a shadow root', async () => {
      const { node } = await this.tab.session.send('DOM.describeNode', {
        objectId: this.objectId,
        pierce: true,
      });
      const root = node.shadowRoots?.find((one) => one.shadowRootType !== 'user-agent');
      return root && this.handle(root.backendNodeId);
    });
  }

  text() {
    return this.evaluate(readText);
  }

  attribute(name: string) {
    return this.evaluate((element, key) => element.getAttribute(key), name);
  }

  async click() {
    const { x, y } = await this.moveTo();
    await this.tab.page.mouse.click(x, y);
  }

  async hover() {
    await this.moveTo();
  }

  async type(text: string) {
    await this.click();
    await this.tab.page.keyboard.type(text);
  }

  /** Brings the pointer to the middle of the element, and after it where the page moves it meanwhile. */
  private moveTo() {
    return until('the element to be where it can be pressed', async () => {
      await this.tab.page.bringToFront();
      await this.tab.session.send('DOM.scrollIntoViewIfNeeded', { objectId: this.objectId });
      if (!(await this.evaluate(isPressable))) return undefined;
      const to = await this.middle();
      if (!to) return undefined;
      await this.tab.page.mouse.move(to.x, to.y);
      const now = await this.middle();
      return now?.x === to.x && now.y === to.y && to;
    });
  }

  private async middle() {
    const { quads } = await this.tab.session.send('DOM.getContentQuads', { objectId: this.objectId });
    const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    return quads[0] && { x: (x0 + x2) / 2, y: (y0 + y2) / 2 };
  }
}

function requireId(objectId: string | undefined): string {
  if (!objectId) throw new Error('the page gave no object');
  return objectId;
}
