import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import type { Sender, Services } from '../../lib/messaging/server.ts';
import { idAsk, whichAsk } from '../../lib/shortlist/checks/asks.ts';

const KEY = 'seen';
/** The latest postings that were open; older ones count as new again. */
const MOST_SEEN = 3000;

const seenCheck = v.array(v.string());

/**
 * Remembers which postings stood open, so that a page can be asked to put them back. Each is remembered with
 * the site that showed it: another site learns nothing of it.
 */
export function pageSeenServices(): Pick<Services<PageRequests>, 'seen.which' | 'seen.mark'> {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    'seen.which': {
      schema: whichAsk,
      async answer({ ids }, from) {
        const seen = new Set(await readSeen());
        return { seen: ids.filter((id) => seen.has(keyOf(id, from))) };
      },
    },
    'seen.mark': {
      schema: idAsk,
      async answer({ id }, from) {
        if (from.isPrivate) return {};
        const key = keyOf(id, from);
        // One after the other: two pages marking at once must not overwrite each other.
        const marked = writing.then(async () => {
          const others = (await readSeen()).filter((each) => each !== key);
          await browser.storage.local.set({ [KEY]: [key, ...others].slice(0, MOST_SEEN) });
        });
        // One that fails must not take the next one with it.
        writing = marked.catch(() => undefined);
        await marked;
        return {};
      },
    },
  };
}

/** `indeed indeed:123`: a site has no blank in its name. */
function keyOf(id: string, { site = '' }: Sender): string {
  return `${site} ${id}`;
}

async function readSeen(): Promise<string[]> {
  const stored = v.safeParse(seenCheck, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : [];
}
