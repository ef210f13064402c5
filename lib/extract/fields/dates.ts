const DAY = 86_400_000;

/** Days in a unit of a relative date, by the start of its word. Several languages share one. */
const UNITS: readonly [RegExp, number][] = [
  [
    /^(?:seconds?|secs?|s|minutes?|mins?|m|minuten?|minutos?|minuti|hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|uren)$/,
    0,
  ],
  [/^(?:days?|d|tag(?:e|en)?|j|jours?|d[íi]as?|giorn[oi]|dag(?:en)?|dni|dzie[ńn])$/, 1],
  [/^(?:weeks?|wks?|w|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken))$/, 7],
  [/^(?:months?|mos?|mth|monat(?:e|en)?|mois|mes(?:es)?|m[êe]s|mes[ei]|maand(?:en)?)$/, 30],
];

const TODAY = /^(?:.*\s)?(?:just (?:posted|now|listed)|today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag)\b/;
const YESTERDAY = /^(?:.*\s)?(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren)\b/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function iso(time: number): string | undefined {
  if (!Number.isFinite(time)) return undefined;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 2000 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

function calendar(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? iso(time) : undefined;
}

/**
 * A date as `YYYY-MM-DD`, from ISO 8601, seconds or milliseconds since 1970, "12 March 2026", or words
 * relative to `today` ("3 days ago", "vor 3 Tagen", "30d"). A bound ("30+ days ago") is no date, nor is
 * `03/04/2026`, whose order nobody can tell, unless one of the two is above 12.
 */
export function readDate(raw: string | number | undefined, today: Date): string | undefined {
  if (raw === undefined) return undefined;
  const text = String(raw).trim().toLowerCase().slice(0, 80);
  if (/^\d{10}$/.test(text)) return iso(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return iso(Number(text));
  const stamp =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (stamp) return calendar(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
  const dotted =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(text);
  if (dotted) {
    const [a, b, written] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
    const year = written < 100 ? 2000 + written : written;
    if (a > 12 || text.includes('.')) return calendar(year, b, a);
    return b > 12 ? calendar(year, a, b) : undefined;
  }
  const written =
    /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(text) ??
    /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (written) {
    const monthFirst = Number.isNaN(Number(written[1]));
    const month = MONTHS.indexOf((monthFirst ? written[1] : written[2]) as string) + 1;
    return month
      ? calendar(Number(written[3]), month, Number(monthFirst ? written[2] : written[1]))
      : undefined;
  }
  return relative(text, today);
}

function relative(text: string, today: Date): string | undefined {
  const now = today.getTime();
  if (/\d\s*[a-z\u00c0-\u1fff\u3040-\ud7ff]*\s*\+|more than|over \d|mehr als|plus de|m[áa]s de/.test(text))
    return undefined;
  const counted =
    /(?<![a-z\u00c0-\u1fff\u3040-\ud7ff\d.,])(\d{1,3}(?=\s*[a-z\u00c0-\u1fff\u3040-\ud7ff])|an?(?=\s))\s*([a-z\u00c0-\u1fff\u3040-\ud7ff]+)/.exec(
      text,
    );
  if (counted) {
    const days = UNITS.find(([unit]) => unit.test(counted[2] as string))?.[1];
    const count = /^an?$/.test(counted[1] as string) ? 1 : Number(counted[1]);
    if (days !== undefined) return iso(now - count * days * DAY);
  }
  if (TODAY.test(text)) return iso(now);
  return YESTERDAY.test(text) ? iso(now - DAY) : undefined;
}
