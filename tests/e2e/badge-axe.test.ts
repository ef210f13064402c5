import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { until } from './driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from './driver/chromium.ts';
import { siteOf } from './driver/pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about a whole document say nothing of a badge shown alone. */
const OF_DOCUMENTS = [
  'document-title',
  'html-has-lang',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  'bypass',
];

describe.each([
  ['light', false],
  ['dark', true],
] as const)('a badge and its explanation, %s', (colorScheme, dark) => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium({
      colorScheme,
      site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 3, open: 1, dark }) }),
    });
  });
  afterAll(() => browser.close());

  test('break no rule of axe inside the closed root', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    await (await root.find('button.open')).click();
    const dialog = await root.find('[role="dialog"]');
    // axe cannot enter a closed root: what is in it is drawn again in an open one, with the same sheets.
    await dialog.evaluate((box, source: string) => {
      const from = box.getRootNode() as ShadowRoot;
      const host = document.createElement('div');
      host.id = 'copy';
      const copy = host.attachShadow({ mode: 'open' });
      copy.adoptedStyleSheets = [...from.adoptedStyleSheets].map((sheet) => {
        const same = new CSSStyleSheet();
        same.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
        return same;
      });
      for (const child of from.children) copy.append(child.cloneNode(true));
      for (const pop of copy.querySelectorAll<HTMLElement>('.pop')) {
        pop.removeAttribute('popover');
        pop.classList.add('shown');
      }
      // axe judges the contrast of text alone, and a badge draws its words from an attribute.
      for (const said of copy.querySelectorAll<HTMLElement>('[data-words]')) {
        said.textContent = said.dataset.words ?? '';
        delete said.dataset.words;
      }
      document.body.replaceChildren(host);
      new Function(source)();
    }, AXE);
    const broken = await tab.evaluate(async (off: string[]) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            where: unknown,
            how: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
        };
      };
      const { violations, passes } = await axe.run(document.querySelector('#copy'), {
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      });
      return { passes: passes.length, broken: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
    }, OF_DOCUMENTS);
    expect(broken.broken.join('\n')).toBe('');
    expect(broken.passes, 'axe looked at nothing').toBeGreaterThan(5);
    await tab.close();
  });
});
