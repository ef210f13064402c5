import type { Level } from '../taxonomy/scales.ts';
import type { WarningFound } from './annotation.ts';
import { evidenceAt, findAll, type Reading } from './reading.ts';

/** Titles that promise people or accounts to lead. */
const GRAND_TITLE = /\b(?:manager|director|executive|head of|president|ceo)\b/i;

/** What a careful friend would point out in this advert, each warning once. */
export function classifyWarnings(reading: Reading, title: string, level: Level | null): WarningFound[] {
  const not = findAll(reading, 'not-warning');
  const found = new Map<string, WarningFound>();
  for (const hit of findAll(reading, 'warning')) {
    const { id } = hit.row;
    if (found.has(id)) continue;
    const excused = not.some((other) => other.row.id === id && other.from <= hit.to && hit.from <= other.to);
    if (excused) continue;
    found.set(id, { id, evidence: evidenceAt(reading, hit.from, hit.to, `warning.${id}`) });
  }
  const grand = level === 1 ? GRAND_TITLE.exec(title) : null;
  if (grand && /manage|market/i.test(title)) {
    const id = 'title-above-duties';
    found.set(id, {
      id,
      evidence: {
        field: 'title',
        start: grand.index,
        end: grand.index + grand[0].length,
        rule: `warning.${id}`,
        section: 'title',
      },
    });
  }
  return [...found.values()];
}
