import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage, linkedInPane } from '../samples/linkedin-page.ts';
import { madeUpJob, OPEN_BODY } from '../samples/made-up-jobs.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

/** A title that customer service uses too, over an advert of other work. */
const TITLE = 'Service Advisor';
const ADVERT =
  'You give medicines, dress wounds and write care plans together with doctors. You care for patients on a busy surgical ward. You hold a current registration as a nurse and have two years on an acute ward. Night shifts and weekends are part of the rota.';
const renamed = (html: string) =>
  html.replaceAll(madeUpJob(0).title, TITLE).replace(OPEN_BODY, `<p>${ADVERT}</p>`);
const PANE =
  '<section class="two-pane-serp-page__detail-view"><div class="details-pane__content details-pane__content--show"></div></section>';

async function noteOf(tab: Tab): Promise<Found | undefined> {
  for (const host of await tab.all('next-rung-badge')) {
    const [note] = await (await host.shadow()).all('.note-box span');
    if (note) return note;
  }
  return undefined;
}

describe.each(BROWSERS)('an advert that is no customer service after all, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    const list = linkedInPage({ cards: 4 }).replace('</main>', `${PANE}</main>`);
    browser = await launch({ site: siteOf({ [LINKEDIN_LIST]: renamed(list) }) });
  });
  afterAll(() => browser?.close());

  test('is told where its badge stood, with the words that say so, and then no badge of it is left', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const card = await tab.find('li:first-child next-rung-badge');
    await until('its place', async () => (await (await card.shadow()).all('.placed')).length === 1);
    const before = (await tab.all('next-rung-badge')).length;
    await tab.evaluate(
      (pane) => {
        const place = document.querySelector('.details-pane__content');
        if (place) place.innerHTML = pane;
      },
      renamed(linkedInPane(0)),
    );
    const note = await until('the note', () => noteOf(tab));
    expect(await note.attribute('data-words')).toBe(
      'Read in full, this is not customer-service work: “You give medicines, dress wounds and write care plans together with doctors”',
    );
    // What still stands there for the note tells the page of no level.
    const levels = await tab.evaluate(() => document.querySelectorAll('next-rung-badge[data-level]').length);
    expect(levels).toBe(before - 1);
    await until('the note to go, and the last badge with it', async () => {
      return (await tab.all('next-rung-badge')).length === before - 1;
    });
    expect(await noteOf(tab)).toBeUndefined();
    await tab.close();
  });
});
