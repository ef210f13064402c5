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
  });
  const start = () => {
    browser.alarms.create(PURGE, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    schedule(catalogue).catch(ignore);
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  shortlist.watch((changes) => {
    if (changes.some(({ row }) => row?.followUp?.remind)) schedule(catalogue).catch(ignore);
  });
}

async function schedule(catalogue: Catalogue): Promise<void> {
  const day = nextReminder((await catalogue.rows()).values());
  if (day === undefined) return;
  browser.alarms.create(REMIND, { when: Math.max(morningOf(day), Date.now() + 1000) });
}

async function remind(shortlist: Shortlist, catalogue: Catalogue): Promise<void> {
  const rows = await catalogue.rows();
  const due = dueReminders(rows.values(), shortlist.today());
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
  await scheduleAfter(shortlist.today(), catalogue);
}

/** Without the permission nothing was told: the next try is the next day that has a follow-up. */
async function scheduleAfter(today: string, catalogue: Catalogue): Promise<void> {
  const later = [...(await catalogue.rows()).values()].filter((row) => (row.followUp?.on ?? '') > today);
  const day = nextReminder(later);
  if (day === undefined) return;
  browser.alarms.create(REMIND, { when: morningOf(day) });
}

function ignore(): void {}
