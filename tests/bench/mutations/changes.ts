import { anew } from './anew.ts';
import { fields } from './fields.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import type { Change } from './made.ts';
import { tags } from './tags.ts';

/** Every change by what it does. */
export const changes: Record<string, Change> = {
  none: () => {},
  ...tags,
  ...links,
  ...fields,
  ...lists,
  ...anew,
};
