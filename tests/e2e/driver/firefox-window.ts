import { ADDON_ID, type BidiSession } from './bidi.ts';

/** Runs in Firefox's own world, which may ask about the add-on itself; `await`s what the function returns. */
async function askFirefox(session: BidiSession, functionDeclaration: string): Promise<void> {
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const [first] = contexts;
  if (!first) throw new Error('Firefox shows no window of its own');
  const answer = await session.send<{ type: string; exceptionDetails?: { text: string } }>(
    'script.callFunction',
    {
      functionDeclaration,
      arguments: [{ type: 'string', value: ADDON_ID }],
      target: { context: first.context },
      awaitPromise: true,
    },
  );
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
}

/** Installing ends before the add-on's content scripts are known to the pages that open next. */
export function readyAddon(session: BidiSession) {
  return askFirefox(session, 'async (id) => { await WebExtensionPolicy.getByID(id).readyPromise; }');
}

/** Ends the background page with the call that Firefox's own idle timer makes. */
export function stopEventPage(session: BidiSession) {
  return askFirefox(
    session,
    'async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground(); }',
  );
}

/** Real key events of the browser's window, by the interface that its own tests type with. */
export function pressInWindow(session: BidiSession, keys: string) {
  return askFirefox(
    session,
    `async () => {
      const { Cc, Ci } = globalThis;
      // In the address bar no page stands between the keys and the browser.
      document.querySelector('#urlbar-input, .urlbar-input').focus();
      const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!typist.beginInputTransactionForTests(window)) throw new Error('Firefox lets nobody type');
      const events = ${JSON.stringify(keys.split('+'))}.map((key) => new KeyboardEvent('', { key, code: key.length === 1 ? 'Key' + key.toUpperCase() : key + 'Left', keyCode: { Alt: 18, Shift: 16 }[key] ?? key.toUpperCase().charCodeAt(0) }));
      for (const event of events) typist.keydown(event);
      for (const event of events.reverse()) typist.keyup(event);
    }`,
  );
}

/** Chooses the extension's entry in the menu that a right click on a page has opened. */
export function chooseInMenu(session: BidiSession) {
  return askFirefox(
    session,
    `async (id) => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let i = 0; menu.state !== 'open'; i++) {
        if (i === 1000) throw new Error('no menu opened');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const item = menu.querySelector('[id^="' + id.replace(/[^\\w-]/g, '_') + '-menuitem"]');
      if (!item) throw new Error('the menu has no entry of the extension');
      menu.activateItem(item);
    }`,
  );
}

/** Clicks at a place that an expression gives as `[x, y]`, with the window's own mouse. */
const CLICK = `(place) => {
  const [x, y] = place;
  for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount }, { isDOMEventSynthesized: false });
}`;

/** Puts the button into the toolbar, where a new add-on's is not yet, clicks it and waits for its popup. */
export function openPopup(session: BidiSession) {
  return askFirefox(
    session,
    `async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
      CustomizableUI.addWidgetToArea(action.widget.id, CustomizableUI.AREA_NAVBAR);
      const until = async (ready) => {
        for (let i = 0; i < 1000; i++) {
          const value = ready();
          if (value) return value;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error('the popup did not open');
      };
      const box = await until(() => {
        const box = action.widget.forWindow(window).node?.getBoundingClientRect();
        return box?.width ? box : null;
      });
      (${CLICK})([box.x + box.width / 2, box.y + box.height / 2]);
      await until(() => document.querySelector('panel[panelopen] browser'));
    }`,
  );
}

/** Clicks in the open popup, at a place in it. */
export function clickPopup(session: BidiSession, [x, y]: readonly [number, number]) {
  return askFirefox(
    session,
    `async () => {
      const box = document.querySelector('panel[panelopen] browser').getBoundingClientRect();
      (${CLICK})([box.x + ${x}, box.y + ${y}]);
    }`,
  );
}
