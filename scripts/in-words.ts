import { readFileSync } from 'node:fs';
import type { Annotation } from '../lib/classify/annotation.ts';
import type { ClassifyInput } from '../lib/classify/index.ts';
import type { Posting } from '../lib/posting.ts';
import type { ViewContext } from '../lib/view/context.ts';
import { describeWhy, type WhyClaim } from '../lib/view/why.ts';
import { createWords } from '../lib/view/words.ts';

const CATALOGUE = new URL('../public/_locales/en/messages.json', import.meta.url);
/** The widest heading and some air. */
const COLUMN = 28;

/** Tells annotations as a badge's explanation does, on lines of plain text with the words they rest on. */
export function createTeller(): (
  id: string | number,
  input: ClassifyInput,
  annotation: Annotation,
) => string {
  const catalogue: Record<string, { message: string }> = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
  const words = createWords((key, given = []) =>
    (catalogue[key]?.message ?? '').replace(/\$([1-9])/g, (_, place) => given[Number(place) - 1] ?? ''),
  );
  const context: ViewContext = {
    words,
    locale: 'en',
    today: new Date().toISOString().slice(0, 10),
    goal: null,
  };

  return (id, input, annotation) => {
    const posting: Posting = {
      ...input,
      id: String(id),
      board: 'web',
      depth: input.description ? 'ad' : 'card',
      url: '',
      readers: {},
    };
    const why = describeWhy(posting, annotation, context);
    const { family, track } = annotation;
    const quoted = ({ shown }: WhyClaim['quotes'][number]) => line('', `“${shown}”`);
    const found = (heading: string, all: typeof why.skills) =>
      all.flatMap(({ name, quotes }, i) => [
        line(i === 0 ? heading : '', name),
        ...quotes.slice(0, 1).map(quoted),
      ]);
    return [
      `${id}  ${input.title}`,
      line(words('rejudge_family'), words(family.value ? `family_${family.value}` : 'level_unknown')),
      ...(family.value === 'outside'
        ? []
        : [
            line(words('rejudge_track'), words(track.value ? `track_${track.value}` : 'level_unknown')),
            ...why.claims.flatMap(({ heading, value, note, quotes }) => [
              line(heading, value),
              ...(note ? [line('', note)] : []),
              ...quotes.map(quoted),
            ]),
            ...found(words('why_warnings'), why.warnings),
            ...found(words('why_skills'), why.skills),
          ]),
      '',
    ].join('\n');
  };
}

const line = (heading: string, text: string) => `  ${heading.padEnd(COLUMN)}${text}`.trimEnd();
