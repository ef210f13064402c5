import { readEmploymentType } from './fields/employment.ts';
import { htmlToText } from './fields/html-text.ts';
import { countryOf } from './fields/pay.ts';
import { type JsonObject, postingsInPage, property } from './json-ld/parse.ts';
import { rolesOnPage } from './json-ld/roles.ts';
import { readPlaces, readSalary, text, texts } from './json-ld/values.ts';
import type { Sighting } from './sighting.ts';

/** What an employer asks for may stand beside the description; it belongs to the advert all the same. */
const ASKED = [
  'responsibilities',
  'qualifications',
  'educationRequirements',
  'experienceRequirements',
  'skills',
  'jobBenefits',
];

function description(posting: JsonObject): string | undefined {
  const whole = property(posting, 'description');
  let advert = typeof whole === 'string' ? htmlToText(whole) : '';
  for (const key of ASKED) {
    const value = property(posting, key);
    const parts = Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [value];
    const more = htmlToText(parts.filter((part) => typeof part === 'string').join('\n'));
    // Most boards repeat the description's own words here.
    if (more.length > 15 && !advert.includes(more.slice(0, 60).split('\n')[0] as string))
      advert += `\n\n${more}`;
  }
  return advert.trim() || undefined;
}

/** What one `JobPosting` says, in JSON-LD or in another notation of the same words. */
export function sightingOf(posting: JsonObject, url: URL): Omit<Sighting, 'role'> {
  const country = countryOf(url);
  const remote = texts(property(posting, 'jobLocationType')).some((type) => /telecommute|remote/i.test(type));
  const address =
    text(property(posting, 'url')) ??
    text(property(posting, '@id')) ??
    text(property(posting, 'mainEntityOfPage'));
  const sighting: Omit<Sighting, 'role'> = {
    reader: 'json-ld',
    url: address && /^(?:https?:\/\/|\/)/.test(address) ? address : undefined,
    title: text(property(posting, 'title')) ?? text(property(posting, 'name')),
    company: text(property(posting, 'hiringOrganization')),
    location: readPlaces(posting),
    workplace: remote ? 'remote' : undefined,
    employmentType: readEmploymentType(texts(property(posting, 'employmentType'))),
    pay: readSalary(posting, country),
    postedOn: text(property(posting, 'datePosted')),
    closesOn: text(property(posting, 'validThrough')),
    description: description(posting),
    language: text(property(posting, 'inLanguage')),
  };
  return sighting;
}

/**
 * The postings that JSON-LD names (`JobPosting`, alone, in a graph or in a list), each with what it is to
 * this page: the open posting, one of a list, or another job that the page mentions.
 */
export function readJsonLd(page: Document, url: URL): Sighting[] {
  const seen = postingsInPage(page)
    .map((posting) => sightingOf(posting, url))
    .filter((sighting) => sighting.title);
  const roles = rolesOnPage(seen, page, url);
  return seen.flatMap((sighting, place) => {
    const role = roles[place];
    if (!role) return [];
    // The open posting stands at the page's own address, whatever employer's site the data points to.
    return [{ ...sighting, role, ...(role === 'main' && { url: url.href }) }];
  });
}
