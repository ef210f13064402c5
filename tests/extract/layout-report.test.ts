import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPostings } from '../../lib/extract/index.ts';
import { layoutReport } from '../../lib/extract/layout-report.ts';

const ADDRESS = 'https://jobs.example/list';

function report(html: string): string {
  const { document } = new JSDOM(html, { url: ADDRESS }).window;
  return layoutReport(document, extractPostings(document, ADDRESS));
}

const CARD = (nth: number) =>
  `<li class="job-card x3Fz_ab" id="job-${nth}" data-job-id="90${nth}"><h3><a href="/job/90${nth}?who=ann">Cashier ${nth}</a></h3><p class="company">Brightwater</p></li>`;

describe('a layout report', () => {
  it('shows elements, names of attributes, shapes of classes and how often each repeats', () => {
    const lines = report(`<ul class="results-list">${CARD(1)}${CARD(2)}${CARD(3)}</ul>`).split('\n');
    expect(lines[0]).toMatch(/^board web, ok; found: result \d, main 0, related 0$/);
    expect(lines).toContain('  ul.results-list');
    expect(lines).toContain('    li.job-card[data-job-id] ×3');
    expect(lines).toContain('        a[href] "…"');
  });

  it('has no text, no address, no id and no value of the page', () => {
    const text = report(
      `<title>Private</title><main data-user="ann@example.com" title="Hello Ann">${CARD(1)}<p>Dear Ann</p></main>`,
    );
    for (const word of [
      'Ann',
      'ann',
      'Private',
      'Cashier',
      'Brightwater',
      '901',
      'job-1',
      '/job',
      'example',
      'x3Fz',
    ])
      expect(text).not.toContain(word);
  });

  it('leaks nothing of what a page says, wherever it says it', () => {
    // Marks that no part of the report can be made of: what a page may hide a name in.
    const secret = fc.stringMatching(/^[qxz][a-z]{3,12}$/);
    const place = fc.constantFrom<(word: string) => string>(
      (word) => `<p>${word}</p>`,
      (word) => `<a href="/${word}?${word}=${word}">x</a>`,
      (word) => `<div id="${word}" class="${word} job-${word} ${word}Card" title="${word}"></div>`,
      (word) => `<div data-${word}="1" data-user-${word}="2" ${word}="3" aria-label="${word}"></div>`,
      (word) => `<${word}-element>text</${word}-element>`,
      (word) => `<!-- ${word} --><script>${word}</script><style>.${word}{}</style>`,
      (word) => `<input value="${word}" placeholder="${word}"><svg><text>${word}</text></svg>`,
      (word) => `<script type="application/ld+json">{"@type":"JobPosting","title":"${word}"}</script>`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(secret, place), { maxLength: 12 }), (parts) => {
        const text = report(`<body>${parts.map(([word, at]) => at(word)).join('')}</body>`);
        for (const [word] of parts) expect(text.toLowerCase()).not.toContain(word);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is bounded on a page of 20,000 elements and 3,000 levels', () => {
    const wide = Array.from(
      { length: 20_000 },
      (_, nth) => `<div class="card-${nth % 7} row">${nth}</div>`,
    ).join('');
    for (const html of [`<main>${wide}</main>`, '<section><p></p>'.repeat(3000)]) {
      const { document } = new JSDOM(html, { url: ADDRESS }).window;
      const text = layoutReport(document, { board: 'web', state: 'ok', postings: [] });
      expect(text.split('\n').length).toBeLessThanOrEqual(402);
    }
  }, 60_000);

  it('leaves the page as it is', () => {
    const { document } = new JSDOM(`<ul>${CARD(1)}</ul>`, { url: ADDRESS }).window;
    const before = document.documentElement.outerHTML;
    layoutReport(document, { board: 'web', state: 'ok', postings: [] });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
