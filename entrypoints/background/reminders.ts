import browser from 'webextension-polyfill';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { dueReminders, nextReminder, noteReminded } from '../../lib/shortlist/reminders.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { purgeTrash } from '../../lib/shortlist/trash.ts';
import { mayNotify, morningOf, notify } from './notify.ts';

const REMIND = 'follow-up';
const PURGE = 'purge-trash';
/** More follow-ups than this on one day are told of together. */
const MANY = 3;

/**
 * Wakes on the day of the next follow-up and tells of it, where the person allowed notifications; and
 * once a day empties the trash of what has been there for 30 days. Alarms outlive the background.
 */
export function watchReminders(shortlist: Shortlist, catalogue: Catalogue): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // A database in trouble is told by the popup; the next alarm tries again.
    if (name === REMIND) remind(shortlist, catalogue).catch(ignore);
    else if (name === PURGE) purgeTrash(shortlist).catch(ignore);
    // Set by a clock that was wrong, the alarm of the next follow-up stands on a wrong day: once a day it is set anew.
    if (name === PURGE) schedule(shortlist, catalogue).catch(ignore);
  });
  const start = () => {
    browser.alarms.create(PURGE, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    schedule(shortlist, catalogue).catch(ignore);
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  shortlist.watch((changes) => {
    if (changes.some(({ row }) => row?.followUp?.remind)) schedule(shortlist, catalogue).catch(ignore);
  });
}

async function schedule(shortlist: Shortlist, catalogue: Catalogue): Promise<void> {
  const day = nextReminder((await catalogue.rows()).values(), shortlist);
  if (day === undefined) return;
  browser.alarms.create(REMIND, { when: Math.max(morningOf(day), Date.now() + 1000) });
}

async function remind(shortlist: Shortlist, catalogue: Catalogue): Promise<void> {
  const rows = await catalogue.rows();
  const due = dueReminders(rows.values(), shortlist);
  if (due.length > 0 && (await mayNotify())) {
    if (due.length > MANY) {
      await notify('follow-up:many', browser.i18n.getMessage('reminder_many', String(due.length)), '');
    } else {
      for (const role of due) {
        const message = browser.i18n.getMessage('reminder_title', role.title);
        await notify(
          `follow-up:${role.id}`,
          message,
          [role.company, role.location].filter(Boolean).join(' · '),
        );
      }
    }
    await noteReminded(
      shortlist,
      due.map((role) => role.id),
    );
  }
  await scheduleLater(shortlist, catalogue);
}

/** Without the permission nothing was told: the next try is the next day that has a follow-up. */
async function scheduleLater(shortlist: Shortlist, catalogue: Catalogue): Promise<void> {
  const today = shortlist.today();
  const later = [...(await catalogue.rows()).values()].filter((row) => (row.followUp?.on ?? '') > today);
  const day = nextReminder(later, shortlist);
  if (day === undefined) return;
  browser.alarms.create(REMIND, { when: morningOf(day) });
}

function ignore(): void {}
