import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../lib/extract/fields/element-text.ts';
import { readTitle, titleFromPieces } from '../../../lib/extract/fields/title.ts';

function shown(html: string): string {
  return titleFromPieces(textPieces(new JSDOM(`<h2>${html}</h2>`).window.document.querySelector('h2')));
}

describe('the title of an element', () => {
  it.each([
    [
      'a copy for screen readers',
      '<span aria-hidden="true">Store Manager</span><span class="visually-hidden">Store Manager with verification</span>',
    ],
    ['a copy in the same words', '<span>Store Manager</span><span>Store Manager</span>'],
    ['a label for screen readers', '<span class="sr-only">Title</span>Store Manager'],
    ['a badge behind it', 'Store Manager <span>New</span>'],
    ['a badge before it', '<b>Urgent</b> Store Manager'],
    ['the suffix of a pane', 'Store Manager<span> - job post</span>'],
    ['white space and invisible characters', '\n  Store\u200b \n Manager \ufeff'],
    ['a button beside it', 'Store Manager<button>Save</button><svg><title>Save</title></svg>'],
  ])('is freed of %s', (_what, html) => {
    expect(shown(html)).toBe('Store Manager');
  });

  it('keeps text for screen readers where there is no other', () => {
    expect(shown('<span class="sr-only">Store Manager</span>')).toBe('Store Manager');
  });

  it.each([
    'New Business Associate',
    'Urgent Care Receptionist',
    'Hot Food Counter Assistant',
    'Featured Collections Assistant',
  ])('keeps "%s", whose first word only looks like a badge', (title) => {
    expect(shown(title)).toBe(title);
    expect(readTitle(title)).toBe(title);
  });

  it('keeps a title written in pieces', () => {
    expect(shown('Customer <b>Service</b> Agent')).toBe('Customer Service Agent');
  });
});

describe('a title is accepted', () => {
  it.each([
    ['R&amp;D Lab Assistant', 'R&D Lab Assistant'],
    ['Cashier &amp;amp; Stock', 'Cashier & Stock'],
    ['Cashier - Leeds', 'Cashier - Leeds'],
    ['Cashier (m/w/d)', 'Cashier (m/w/d)'],
    ['판매 사원', '판매 사원'],
    ['Cashier | Weekends | Leeds', 'Cashier | Weekends | Leeds'],
  ])('%s', (raw, title) => {
    expect(readTitle(raw)).toBe(title);
  });
});

describe('a title is refused rather than cut to fit', () => {
  it.each([
    'Cashier in Leeds | LinkedIn',
    'Cashier - Leeds - Indeed.com',
    'Cashier jobs | Glassdoor',
    '**** *****',
    'https://jobs.example/1',
    'www.example.com',
    '4.5',
    '',
    ' ',
    'x',
    Array.from({ length: 80 }, (_, nth) => `word${nth}`).join(' '),
  ])('%s', (raw) => {
    expect(readTitle(raw)).toBeUndefined();
  });
});
