import browser from 'webextension-polyfill';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import { mayNotify, morningOf, notify } from './notify.ts';

const REVIEW = 'plan-review';

/** Tells, at the rhythm the person chose, that it is time to look at the plan; once for each look. */
export function watchReview(today: () => string): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REVIEW) tell(today()).catch(ignore);
  });
  const start = () => void schedule(today()).catch(ignore);
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  watchSettings(start, new AbortController().signal);
}

async function schedule(today: string): Promise<void> {
  const { review } = await readSettings();
  // Told on a day that has not come yet, by a clock that was wrong, it was not told.
  const isTold = review?.toldOn !== undefined && review.toldOn >= review.next && review.toldOn <= today;
  if (!review || isTold) {
    await browser.alarms.clear(REVIEW);
    return;
  }
  browser.alarms.create(REVIEW, { when: Math.max(morningOf(review.next), Date.now() + 1000) });
}

async function tell(today: string): Promise<void> {
  const { review } = await readSettings();
  if (!review) return;
  // The clock was set back since: the day has not come yet.
  if (review.next > today) return schedule(today);
  if (!(await mayNotify())) return;
  const { getMessage } = browser.i18n;
  await notify(`plan:${review.next}`, getMessage('review_notice'), getMessage('review_noticeText'));
  await changeSettings({ review: { ...review, toldOn: today } });
}

function ignore(): void {}
