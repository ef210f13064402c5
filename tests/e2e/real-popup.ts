import type { CDPSession } from 'playwright-core';
import { until } from './driver/browser.ts';
import type { ChromiumBrowser, ChromiumTab } from './driver/chromium.ts';

/** The toolbar's own popup over a tab, which Playwright does not show as a page. */
export interface RealPopup {
  /** Runs in the popup; its result travels as JSON. */
  evaluate<T>(read: () => T | Promise<T>): Promise<T>;
  /** Clicks the first element of a selector, as the person's mouse would. */
  click(selector: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the popup as a click on the toolbar button does (`action.openPopup`), over the tab in front. */
export async function openRealPopup(browser: ChromiumBrowser, over: ChromiumTab): Promise<RealPopup> {
  await over.show();
  const host = browser.context.browser();
  if (!host) throw new Error('no connection to the browser');
  const session = await host.newBrowserCDPSession();
  const [worker] = browser.context.serviceWorkers();
  const background = worker ?? (await browser.context.waitForEvent('serviceworker'));
  await background.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup(),
  );
  const targetId = await until('the popup', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) =>
      url.startsWith(`chrome-extension://${browser.extensionId}/popup.html`),
    )?.targetId;
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = senderTo(session, sessionId);
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the popup threw');
    return result.value;
  };
  return {
    evaluate: (read) => run(`(${read})()`),
    async click(selector) {
      const query = `document.querySelector(${JSON.stringify(selector)})`;
      await until(`${selector} in the popup`, () => run<boolean>(`${query} !== null`));
      await run(`${query}.click()`);
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

/** Messages to a target that is not attached flat: each answer is matched to its question by number. */
function senderTo(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let count = 0;
  return (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
