import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { isFilled, untilFilled } from './bookmark.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const at = (name: string) => `https://www.linkedin.com/jobs/search?hostile=${name}`;

const CSP = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'">`;

/** Runs before the extension: what it might call in the page's own world counts. */
const PATCHED = `<script>
window.caught = 0;
const trap = (owner, name) => {
  const real = owner[name];
  owner[name] = function (...all) { window.caught++; return real.apply(this, all); };
};
trap(Element.prototype, 'attachShadow');
trap(Document.prototype, 'createElement');
trap(Element.prototype, 'setAttribute');
trap(MutationObserver.prototype, 'observe');
trap(ResizeObserver.prototype, 'observe');
document.createElement('i').setAttribute('a', 'b');
</script>`;

const TAKEN = `<script>
class Taken extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }); }
  connectedCallback() { window.roots = (window.roots || []).concat(this.attachInternals().shadowRoot === null ? 'none' : 'own'); }
}
customElements.define('next-rung-badge', Taken);
</script>`;

/** Internals taken before there is a root show even a closed one made afterwards. */
const INTERNALS = `<script>
class Taken extends HTMLElement {
  constructor() { super(); (window.internals ||= []).push(this.attachInternals()); }
}
customElements.define('next-rung-badge', Taken);
</script>`;

/** Takes every badge out the moment it is there, and counts. */
const THROWER = `<script>
window.thrown = 0;
new MutationObserver(() => {
  for (const host of document.querySelectorAll('next-rung-badge')) { thrown++; host.remove(); }
}).observe(document, { subtree: true, childList: true });
</script>`;

const DEFACE =
  '<style>next-rung-badge,next-rung-badge *{display:none!important;position:static!important;visibility:hidden!important;width:500px!important}:root{--surface:red;--text:red;--accent:red}</style>';

describe.each(BROWSERS)('a hostile page in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    const page = linkedInPage({ cards: CARDS });
    browser = await launch({
      site: siteOf({
        [at('csp')]: linkedInPage({ cards: CARDS, head: CSP }),
        [at('patched')]: linkedInPage({ cards: CARDS, head: PATCHED }),
        [at('taken')]: linkedInPage({ cards: CARDS, head: TAKEN }),
        [at('internals')]: linkedInPage({ cards: CARDS, head: INTERNALS }),
        [at('thrower')]: linkedInPage({ cards: CARDS, head: THROWER }),
        [at('frames')]: page.replace(
          '<main>',
          `<iframe sandbox srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe><iframe sandbox="allow-scripts" src="${LINKEDIN_LIST}"></iframe><main>`,
        ),
        [at('deface')]: linkedInPage({ cards: CARDS, head: DEFACE }),
        [LINKEDIN_LIST]: page,
      }),
    });
  });
  afterAll(() => browser.close());

  const all = (tab: Tab, count = IN_FAMILY) =>
    until('all badges', async () => (await tab.all('next-rung-badge')).length === count);
  const firstRoot = async (tab: Tab) => {
    const root = await (await tab.find('next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed')).length === 1);
    return root;
  };

  test('a strict content policy with Trusted Types keeps no badge away and hears of nothing', async () => {
    const tab = await browser.open(at('csp'));
    await all(tab);
    const root = await firstRoot(tab);
    const height = await (await root.find('.badge')).evaluate((box) => box.getBoundingClientRect().height);
    expect(height, 'the badge has lost its style').toBe(22);
    await tab.close();
  });

  test('patched prototypes are the page’s own affair: none of its traps is ever called', async () => {
    const tab = await browser.open(at('patched'));
    await all(tab);
    const root = await firstRoot(tab);
    await (await root.find('button.open')).click();
    await root.find('[role="dialog"]');
    // The two calls the page made itself prove that its traps work.
    expect(await tab.evaluate(() => (window as unknown as { caught: number }).caught)).toBe(2);
    await tab.close();
  });

  test('a page that styles badges away changes neither size nor colour of them', async () => {
    const tab = await browser.open(at('deface'));
    await all(tab);
    const root = await firstRoot(tab);
    const seen = await (await root.find('.badge')).evaluate((box) => {
      const style = getComputedStyle(box);
      return {
        height: box.getBoundingClientRect().height,
        shown: style.visibility,
        back: style.backgroundColor,
      };
    });
    expect(seen).toMatchObject({ height: 22, shown: 'visible' });
    expect(seen.back).not.toBe('rgb(255, 0, 0)');
    await tab.close();
  });

  test('clicks, keys and messages that the page makes up save nothing', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    const root = await firstRoot(tab);
    await tab.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('next-rung-badge')) {
        host.click();
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        host.focus();
      }
      window.postMessage({ nextRung: 1, to: 'page', name: 'command.save', ask: {} }, '*');
      window.postMessage({ nextRung: 1, to: 'background', name: 'role.save', ask: {} }, '*');
    });
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await isFilled(root)).toBe(false);
    await tab.close();
  });

  test('what is saved changes nothing that the page can read', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    const root = await firstRoot(tab);
    const look = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('next-rung-badge')].map((host) => {
          const { width, height } = host.getBoundingClientRect();
          return [
            host.outerHTML,
            width,
            height,
            host.shadowRoot,
            getComputedStyle(host).cssText.length,
          ].join();
        }),
      );
    const width = async () =>
      (await root.find('.badge')).evaluate((box) => box.getBoundingClientRect().width);
    const before = await look();
    const wide = await width();
    await (await root.find('.save')).click();
    await untilFilled(root);
    expect(await look()).toEqual(before);
    expect(await width()).toBe(wide);
    await (await root.find({ role: 'button', name: 'Undo' })).click();
    await tab.close();
  });

  test('hosts that are removed come back, and empty copies that a clone brings are cleared away', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    await tab.evaluate(() => document.querySelector('next-rung-badge')?.remove());
    await all(tab);
    await tab.evaluate(() => {
      const list = document.querySelector('ul.jobs-search__results-list') as Element;
      list.append((list.firstElementChild as Element).cloneNode(true));
    });
    await all(tab, IN_FAMILY + 1);
    await firstRoot(tab);
    await tab.close();
  });

  test('the site’s shortcuts do not fire while a badge has the keyboard', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    });
    const root = await firstRoot(tab);
    await (await root.find('button.open')).click();
    await root.find('[role="dialog"]');
    await tab.press('j');
    await tab.press('Escape');
    await until('it to close', async () => (await root.all('[role="dialog"]')).length === 0);
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await tab.close();
  });

  test('a page that throws every badge out is left without them after a few tries', async () => {
    const tab = await browser.open(at('thrower'));
    const thrown = () => tab.evaluate(() => (window as unknown as { thrown: number }).thrown);
    await until('badges to be thrown out', async () => (await thrown()) >= IN_FAMILY);
    let last = -1;
    await until('it to end', async () => {
      const before = last;
      last = await thrown();
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      return before === last;
    });
    expect(last).toBeLessThanOrEqual(IN_FAMILY * 7);
    await tab.close();
  });

  test('sandboxed frames cost the page around them none of its badges', async () => {
    const tab = await browser.open(at('frames'));
    await all(tab);
    await firstRoot(tab);
    await tab.close();
  });

  test('a storm of changes leaves every card its badge', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    await tab.evaluate(async () => {
      const list = document.querySelector('ul.jobs-search__results-list') as Element;
      for (let round = 0; round < 20; round++) {
        for (let i = 0; i < 500; i++) {
          const extra = document.createElement('li');
          extra.innerHTML = '<a href="/jobs/view/1">x</a>';
          list.append(extra);
          extra.remove();
          list.firstElementChild?.setAttribute('data-id', String(i));
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      list.firstElementChild?.removeAttribute('data-id');
    });
    await all(tab);
    await firstRoot(tab);
    await tab.close();
  });

  test('document.open with another list leaves badges on the new one', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await all(tab);
    await tab.evaluate(() => {
      const html = document.documentElement.outerHTML.replaceAll(
        /<next-rung-badge[^>]*><\/next-rung-badge>/g,
        '',
      );
      document.open();
      document.write(html);
      document.close();
    });
    await all(tab);
    await tab.close();
  });

  test('a page that has taken the element’s name sees no root of ours', async () => {
    const tab = await browser.open(at('taken'));
    const roots = await until('badges', () =>
      tab.evaluate(() => {
        const hosts = [...document.querySelectorAll('[data-level]')];
        return hosts.length > 0 && hosts.map((host) => host.shadowRoot?.textContent ?? '');
      }),
    );
    expect(roots.join('')).toBe('');
    await tab.close();
  });

  test('a page that keeps the internals of an element of our name reads no closed root', async () => {
    const tab = await browser.open(at('internals'));
    await until('badges', () => tab.evaluate(() => document.querySelectorAll('[data-level]').length > 0));
    const roots = await tab.evaluate(() => {
      const { internals = [] } = window as unknown as { internals?: ElementInternals[] };
      return internals.map((one) => one.shadowRoot?.textContent ?? '').join('');
    });
    expect(roots, 'the page reads what stands in a badge').toBe('');
    await tab.close();
  });
});
