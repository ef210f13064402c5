import { readEmployer } from './fields/company.ts';
import { readLocation } from './fields/place.ts';
import type { FinePrint } from './fine-print.ts';

/** What texts of one field are read as, each text once. */
const MOST_READ = 1000;

/** A reader of short texts that remembers: cards of a list share their employers, places, dates and pay. */
function remembering<T>(read: (text: string) => T): (text: string | undefined) => T | undefined {
  const known = new Map<string, { value: T }>();
  return (text) => {
    if (text === undefined) return undefined;
    let found = known.get(text);
    if (!found) {
      found = { value: read(text) };
      if (text.length < 200 && known.size < MOST_READ) known.set(text, found);
    }
    return found.value;
  };
}

/** The readers of one page's short texts. */
export type Readings = ReturnType<typeof readingsFor>;

const unread = (_text?: string) => undefined;

/** @param fine without it, pay, dates and terms stay unread */
export function readingsFor(url: URL, today: Date, fine: FinePrint | undefined) {
  const country = fine?.countryOf(url);
  const langs = new WeakMap<Element, string | undefined>();
  return {
    employer: remembering(readEmployer),
    place: remembering(readLocation),
    workplace: fine ? remembering(fine.readWorkplace) : unread,
    date: fine ? remembering((text) => fine.readDate(text, today)) : unread,
    type: fine ? remembering((text) => fine.readEmploymentType([text])) : unread,
    pay: fine ? remembering((text) => fine.readPay(text, { country })) : unread,
    statedPay: fine ? remembering((text) => fine.readPay(text, { country, source: 'employer' })) : unread,
    requirements: fine ? fine.readRequirements : unread,
    /** The language of the advert's own element where it differs from the page's; cards of a list share theirs. */
    lang(element: Element): string | undefined {
      const own = element.getAttribute('lang');
      if (own !== null) return own;
      const parent = element.parentElement;
      if (!parent) return undefined;
      if (!langs.has(parent))
        langs.set(parent, parent.closest('[lang]:not(html, body)')?.getAttribute('lang') ?? undefined);
      return langs.get(parent);
    },
  };
}
