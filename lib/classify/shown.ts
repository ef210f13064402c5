import type { Level } from '../taxonomy/scales.ts';
import type { Evidence, SectionKind } from './annotation.ts';

/**
 * Which words of an advert show a rung to who reads them. Others weigh as well and are not quoted: "travel" is
 * said of many leads, and tells nobody that the job is one.
 */
const SHOWS_RUNG: Readonly<Record<Level, RegExp>> = {
  1: /^(?:years|text\.(?:scope\.(?:entry|taught|passes-up)|duty\.(?:assist|answer|greet|till|first-contact|health-desk|reception|resolve|advice)))/,
  2: /^(?:years|level|text\.(?:scope\.(?:escalations|second|second-line|seasoned|expert|process|proven|some-experience|experience-must|key-holder)|duty\.complaints))/,
  3: /^text\.(?:people\.(?:leads|counted|supervise|reports|coach|rota|hire|junior)|accounts|scope\.(?:accounts-counted|book)|duty\.account)/,
  4: /^text\.(?:people\.(?:leads|counted|supervise|reports|hire|rota|experience)|scope\.budget|duty\.key-account|accounts)/,
  5: /^text\.(?:people\.(?:leads|counted|supervise|reports|hire)|scope\.(?:managers|sites|strategy|budget)|reports\.to-top)/,
  6: /^text\.(?:people\.(?:leads|counted|hire)|scope\.(?:managers|sites|strategy|budget|executive)|reports\.to-top)/,
};

/** Which words show that people report to the job. */
const SHOWS_PEOPLE =
  /^(?:title\.(?:rank\.|[a-z.-]{0,40}(?:manager|director))|text\.(?:people\.(?!leadership)|scope\.managers))/;

/** Sections in which an employer speaks of itself, and of what it gives. */
const OF_THE_EMPLOYER: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>(['about', 'benefits']);

/** What of an advert may be quoted for a rung, and for people; the title always may. */
export const SHOWN = {
  level: ({ rule, field, section }: Evidence, level: Level) =>
    field === 'title' || (SHOWS_RUNG[level].test(rule) && !OF_THE_EMPLOYER.has(section)),
  people: ({ rule, section }: Evidence) => SHOWS_PEOPLE.test(rule) && !OF_THE_EMPLOYER.has(section),
};

/** Evidence without what an earlier piece or the title says already: "Account Manager" in title and text. The first always stays. */
export function eachOnce(
  evidence: readonly Evidence[],
  fields: Readonly<Partial<Record<Evidence['field'], string>>>,
): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const kept: string[] = [];
  const title = (fields.title ?? '').toLowerCase();
  return evidence.filter(({ field, start, end }, at) => {
    const words = (fields[field] ?? '').slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    const isSaid = kept.some((one) => one.includes(words)) || (field !== 'title' && title.includes(words));
    if (at === 0 || !isSaid) kept.push(words);
    return at === 0 || !isSaid;
  });
}
