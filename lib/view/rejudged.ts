import type { VerdictChange } from '../shortlist/rejudge.ts';
import type { ViewContext } from './context.ts';
import { credentialName, warningName } from './names.ts';
import { plural, type Words } from './words.ts';

type Value = VerdictChange['from'];

/** What a newer judgement says differently, a line for each claim: "Level: Entry → Experienced". */
export function describeVerdictChanges(changes: readonly VerdictChange[], context: ViewContext): string[] {
  return changes.map(({ field, from, to }) =>
    context.words(
      'role_change',
      context.words(`rejudge_${field}`),
      describeValue(field, from, context),
      describeValue(field, to, context),
    ),
  );
}

function describeValue(field: VerdictChange['field'], value: Value, { words, locale }: ViewContext): string {
  if (Array.isArray(value)) {
    const names = value.map((id) => listed(field, id, words));
    return names.length > 0 ? new Intl.ListFormat(locale).format(names) : words('compare_none');
  }
  if (value === null) return words(field === 'yearsRequired' ? 'compare_noneAsked' : 'level_unknown');
  if (typeof value === 'boolean') return words(value ? 'people_yes' : 'people_no');
  if (field === 'level') return words(`level_${value as 1}`);
  if (field === 'stage') return words(`stage_${value as 1}`);
  if (field === 'track') return words(`track_${value as 'retail'}`);
  if (field === 'education') return words(`education_${value as 'none'}`);
  if (field === 'family') return words(`family_${value as 'core'}`);
  return typeof value === 'number' ? plural(words, 'years', value, locale) : value;
}

function listed(field: VerdictChange['field'], id: string, words: Words): string {
  if (field === 'warnings') return warningName(id, words);
  return field === 'skills' ? words(`skill_${id as 'empathy'}`) : credentialName(id);
}
