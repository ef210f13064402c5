/** Elements that stand on lines of their own; between paragraphs, an empty line. */
const PARAGRAPHS = new Set(
  'p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure fieldset'.split(
    ' ',
  ),
);
const LINES = new Set('li dt dd tr caption'.split(' '));
/** Elements whose content is no text for a reader. */
const SILENT = new Set(
  'script style noscript template svg button select textarea iframe object head'.split(' '),
);

export type Flow = 'paragraph' | 'line' | 'break' | 'cell' | 'silent' | 'inline';

/** How an element with this lower-case name stands in running text. */
export function flowOf(tag: string): Flow {
  if (PARAGRAPHS.has(tag)) return 'paragraph';
  if (LINES.has(tag)) return 'line';
  if (SILENT.has(tag)) return 'silent';
  if (tag === 'br') return 'break';
  return tag === 'td' || tag === 'th' ? 'cell' : 'inline';
}

/**
 * Puts pieces of text together as a reader sees them: white space collapsed, paragraphs separated by an
 * empty line, list items on lines of their own behind "• ".
 */
export class TextFlow {
  private done = '';
  private line = '';
  private gap = 0;
  private bullet = false;

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.done.length + this.line.length > this.limit;
  }

  text(piece: string): void {
    this.line += piece;
  }

  /** Ends the line; `empty` says how many empty lines follow at least. */
  end(empty: 0 | 1): void {
    const line = this.line.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    this.line = '';
    if (line) {
      const bullet = this.bullet && !/^[•·▪‣*–-]\s/.test(line) ? '• ' : '';
      this.done += (this.done ? '\n'.repeat(1 + this.gap) : '') + bullet + line.replace(/^[·▪‣]\s+/, '• ');
      this.gap = 0;
      this.bullet = false;
    }
    this.gap = Math.max(this.gap, empty);
  }

  open(tag: string): void {
    const flow = flowOf(tag);
    if (flow === 'paragraph') this.end(this.bullet ? 0 : 1);
    else if (flow === 'line' || flow === 'break') this.end(0);
    else if (flow === 'cell') this.text(' ');
    if (tag === 'li') this.bullet = true;
  }

  close(tag: string): void {
    const flow = flowOf(tag);
    if (flow === 'paragraph') this.end(1);
    else if (flow === 'line') this.end(0);
    if (tag === 'li') {
      // What a paragraph inside the item asked for ends with the item: items stand on adjoining lines.
      this.gap = 0;
      this.bullet = false;
    }
  }

  toString(): string {
    this.end(0);
    return this.done.slice(0, this.limit);
  }
}
