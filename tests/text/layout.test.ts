import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../lib/text/compile.ts';
import { FLAG, type Tokens } from '../../lib/text/tokens.ts';

const lexicon = createLexicon([]);

/** The sentences of a text, as it is read. */
function sentences(text: string): string[] {
  const { count, flags, start, end, source }: Tokens = lexicon.read(text);
  const found: string[] = [];
  for (let at = 0; at < count; at++) {
    const word = source.slice(start[at], end[at]);
    if ((flags[at] as number) & FLAG.sentence) found.push(word);
    else found.push(`${found.pop()} ${word}`);
  }
  return found;
}

describe('the sentences of a text', () => {
  it('go on over lines that were broken because they were full, whatever the next begins with', () => {
    const mail = `We are looking for somebody who has worked with the customers of
Harbour and Finch for two years and who can tell a story well to
Bob, to Ann and to all the others who come in from the street by
Northgate each day of the week and who ask for something that is
Ours alone to give
Apply today`;
    expect(sentences(mail)).toHaveLength(2);
    expect(sentences(mail)[1]).toBe('Apply today');
  });

  it('end with lines that had room left', () => {
    expect(
      sentences('Answer calls\nMake tea\nOpen the shop\nClose the shop\nCount the till\nGo home'),
    ).toHaveLength(6);
  });

  it('begin with small letters where a text has no other', () => {
    const text = 'answer calls from customers of the shop. write letters to them. '.repeat(4);
    expect(sentences(text)).toHaveLength(8);
    expect(sentences(text.replace('shop', 'Shop'))).toHaveLength(1);
  });

  it.each([
    ['a) ', 'letters'],
    ['(b) ', 'letters in brackets'],
    ['o ', 'a letter for a dot'],
    ['ü ', 'a letter for a tick'],
  ])('begin behind %s', (mark) => {
    expect(sentences(`Duties\n${mark}answer calls\n${mark}make tea`)).toEqual([
      'Duties',
      'answer calls',
      'make tea',
    ]);
  });

  it.each(['Lead the **shift** team', 'Lead the *shift* team'])(
    'are not parted by stars around a word: %s',
    (text) => {
      expect(sentences(text)).toEqual(['Lead the shift team']);
    },
  );

  it('are parted by stars between them', () => {
    expect(sentences('Lead the team * Make tea* Go home')).toEqual(['Lead the team', 'Make tea', 'Go home']);
  });
});

describe('capitals', () => {
  const capitals = (text: string) => lexicon.read(text).flags.filter((flag) => flag & FLAG.capital).length;
  const words = 'answer the calls of guests in the hotel and write to them when they have left '.repeat(4);

  it('tell nothing where every word has one', () => {
    expect(capitals(words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))).toBe(0);
    expect(capitals(words.toUpperCase())).toBe(0);
  });

  it('tell something elsewhere', () => {
    expect(capitals(`Duties ${words}`)).toBe(1);
    expect(capitals('Store Manager')).toBe(2);
  });
});
