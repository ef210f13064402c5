import { describe, expect, it } from 'vitest';
import { mended } from '../../lib/text/mend.ts';

/** What fills the room of what was mended is no word and is not seen. */
const seen = (text: string) => mended(text).replace(/\u200b/g, '');

describe('a text that was damaged on its way', () => {
  it.each([
    ['a bachelor&#39;s degree', "a bachelor's degree"],
    ['a bachelor&amp;rsquo;s degree', 'a bachelor’s degree'],
    ['2&ndash;3 years', '2–3 years'],
    ['&lt;p&gt;Be kind&lt;/p&gt;', '<p>Be kind</p>'],
    ['you&#x2019;ll', 'you’ll'],
    ['we donâ€™t', 'we don’t'],
    ['2â€“3 years', '2–3 years'],
    ['Be kind.Â Be patient', 'Be kind.  Be patient'],
    ['a cafÃ© nearby', 'a café nearby'],
    ['don\\u2019t', 'don’t'],
    ["don\\'t", "don't"],
    ['don\\xe2\\x80\\x99t', 'don’t'],
    ['years\ufffd experience', 'years’ experience'],
    ['don\ufffdt', 'don’t'],
    ['2\ufffd3 years', '2–3 years'],
    ['2?3 years', '2–3 years'],
    ['C\\+\\+', 'C++'],
    ['bachelor\\x27s', "bachelor's"],
    ['a caf\\xe9', 'a café'],
    ['well done \\xf0\\x9f\\x98\\x80', 'well done 😀'],
  ])('%s is read as %s', (damaged, meant) => {
    expect(seen(damaged)).toBe(meant);
  });

  it('has its lines again', () => {
    expect(
      mended('Be kind\\nBe patient')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['Be kind', 'Be patient']);
  });

  it('keeps every word where it stood', () => {
    const text =
      'Râ€™s &amp;nbsp; \\n Duties&nbsp;&bull; a\\u00a0team &#128512; \\xc3\\xa9 \\xef\\xbb\\xbf \\xf0\\x9f\\x98\\x80 \ufffd\ufffd of &unknown; twelve';
    expect(mended(text)).toHaveLength(text.length);
    for (const word of ['Duties', 'team', 'twelve'])
      expect(mended(text).indexOf(word)).toBe(text.indexOf(word));
  });

  it.each(['Fish & chips; tea', 'R&D', 'Café São', 'Pâté', 'nothing to mend'])(
    '%s stays as it is',
    (text) => {
      expect(mended(text)).toBe(text);
    },
  );
});
