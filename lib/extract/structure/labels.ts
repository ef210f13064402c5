import type { Piece } from './pieces.ts';

/** What a label says of the text behind it. `other`: neither an employer nor a place. */
export type Label = 'company' | 'place' | 'closes' | 'other';

const KINDS: readonly [Label, RegExp][] = [
  [
    'closes',
    /clos(?:ing|es)|deadline|apply by|expir|bewerbungsschluss|frist|date limite|fecha l[ií]mite|scadenza|sluit|termin|ansök|締切|마감/,
  ],
  [
    'place',
    /locat|\bplace|\bcity|town|region|\barea|address|duty station|standort|\bort$|arbeitsort|einsatzort|\blieu|\bville|localis|ubicaci|ciudad|localidad|provincia|\bsede|\bluogo|citt[aà]|cidade|\blocal\b|plaats|locatie|lokalizacja|miejsce|miasto|\bplats|\bsted|arbejdssted|勤務地|근무지|地点|место|город|地址|місто|מיקום|עיר|الموقع|المدينة|محل|konum|[sş]ehir|địa điểm|lokasi|สถานที่|m[ií]sto|ora[sș]|paikka|περιοχή/,
  ],
  [
    'company',
    /company|employer|organi[sz]ation|hiring|hirer|recruiter|advertiser|agency|unternehmen|firma|arbeitgeber|entreprise|employeur|soci[eé]t[eé]|empresa|azienda|werkgever|bedrijf|pracodawca|f[oö]retag|arbetsgivare|arbejdsgiver|会社|기업|회사|компания|работодатель|公司|компанія|חברה|الشركة|شرکت|şirket|công ty|perusahaan|บริษัท|εταιρεία/,
  ],
];

/** "Place: Leeds": a short name of a field, a colon, and what it is. */
const LABELLED = /^([^:：\d]{2,28}?)\s?[:：]\s*(?=\S)/;

/** A label without a colon, in an element of its own. */
const BARE =
  /^(?:job |work )?(?:locations?|place|city|company|employer|organi[sz]ation|ort|standort|lieu|empresa|entreprise|firma)$/i;

/** Whether a text is the name of a field and nothing more. */
export const isBareLabel = (text: string): boolean => text.length < 20 && BARE.test(text);

/** What stands before a piece of a card: in its own text, in the piece before it, or at the head of its column. */
export function labelFor(piece: Piece, before: Piece | undefined): Label | undefined {
  piece.label ??= labelOf(piece, before) ?? 'none';
  return piece.label === 'none' ? undefined : piece.label;
}

function labelOf(piece: Piece, before: Piece | undefined): Label | undefined {
  const own = /[:：]/.test(piece.text) ? LABELLED.exec(piece.text)?.[1] : undefined;
  if (own) return kindOf(own);
  if (before && ((before.text.length < 30 && /[:：]$/.test(before.text)) || isBareLabel(before.text)))
    return kindOf(before.text);
  const head = headOf(piece);
  return head === undefined ? undefined : kindOf(head);
}

/** The text without its label. */
export function unlabelled(text: string): string {
  const own = /[:：]/.test(text) && LABELLED.exec(text);
  return own && kindOf(own[1] as string) !== 'other' ? text.slice(own[0].length) : text;
}

function kindOf(label: string): Label {
  const words = label.toLowerCase().trim();
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

function isCell(element: Element): boolean {
  const { localName } = element;
  if (localName === 'dd' || localName === 'td') return true;
  if (localName !== 'div' && localName !== 'span') return false;
  const role = element.getAttribute('role');
  return role === 'cell' || role === 'gridcell';
}

/** The term of a definition, the head of a table's row or column; nothing where there is none. */
function headOf({ element, text: words }: Piece): string | undefined {
  let cell: Element | null = element;
  for (let up = 0; cell && up < 3 && !isCell(cell); up++) cell = cell.parentElement;
  if (!cell || !isCell(cell)) return undefined;
  // a cell with more in it than this says of none of it what it is
  if ((cell.textContent ?? '').trim().length > words.length + 12) return undefined;
  let head: Element | null | undefined = cell.previousElementSibling;
  if (cell.localName === 'dd') while (head && head.localName !== 'dt') head = head.previousElementSibling;
  else {
    // where columns have heads, the head of a row is its title
    const above = headOfColumn(cell);
    if (above) head = above;
    else if (head?.localName !== 'th') return undefined;
  }
  const text = head?.textContent?.trim().slice(0, 60);
  return text && text.length < 40 ? text : undefined;
}

function headOfColumn(cell: Element): Element | undefined {
  let index = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) index++;
  const row = cell.closest('table,[role="grid"],[role="table"]')?.querySelector('tr,[role="row"]');
  const head = row?.children[index];
  if (head?.localName === 'th' || head?.getAttribute('role') === 'columnheader') return head;
  // a head row of plain cells is known by what it says
  const kind =
    head && head !== cell && (head.textContent ?? '').length < 40 ? kindOf(head.textContent ?? '') : 'other';
  return kind === 'other' ? undefined : head;
}
