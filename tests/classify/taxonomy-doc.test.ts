import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderTaxonomy } from '../../scripts/taxonomy-text.ts';

test('docs/TAXONOMY.md says what the data says', () => {
  expect(readFileSync('docs/TAXONOMY.md', 'utf8'), 'run npm run taxonomy-doc and commit the file').toBe(
    renderTaxonomy(),
  );
});
