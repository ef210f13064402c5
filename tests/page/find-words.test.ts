// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findWords } from '../../lib/page/find-words.ts';

function page(...paragraphs: string[][]): Element {
  const body = document.createElement('div');
  for (const pieces of paragraphs) {
    const p = document.createElement('p');
    for (const [i, piece] of pieces.entries()) {
      const part = document.createElement(i % 2 ? 'b' : 'span');
      part.textContent = piece;
      p.append(part);
    }
    body.append(p);
  }
  document.body.append(body);
  return body;
}

describe('finding a posting’s words on the page', () => {
  beforeEach(() => document.body.replaceChildren());

  it('finds them across elements and whatever the white space', () => {
    const body = page(['Coach  advi', 'sors', ' and run the\n weekly meeting']);
    const range = findWords(body, { words: 'advisors and run', prefix: 'Coach ', suffix: ' the' });
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('advisors and run');
  });

  it('takes the place whose surroundings fit', () => {
    const body = page(['two years abroad'], ['at least two years in a shop']);
    const range = findWords(body, { words: 'two years', prefix: 'at least ', suffix: ' in a shop' });
    expect(range?.startContainer.textContent).toContain('at least');
  });

  it('finds nothing where the words are gone', () => {
    expect(findWords(page(['Nothing here']), { words: 'diploma', prefix: '', suffix: '' })).toBeUndefined();
  });

  it('leaves the page as it was', () => {
    const body = page(['one', 'two', 'three']);
    const before = body.innerHTML;
    findWords(body, { words: 'onetwo', prefix: '', suffix: '' });
    expect(body.innerHTML).toBe(before);
  });
});
