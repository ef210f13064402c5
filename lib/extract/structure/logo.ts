import { fold } from '../fields/letters.ts';

/** Whether an address is the first page of a site that is called as a name begins: "www.acme.example" of "Acme Ltd". */
function isHomeOf(href: string | null | undefined, name: string): boolean {
  const site = /^https?:\/\/(?:www\.)?([\w-]{3,})[^/?#]*\/?$/i.exec(href ?? '')?.[1];
  const [word = ''] = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');
  return site !== undefined && word.length > 2 && fold(site).startsWith(fold(word));
}

/**
 * "Acme logo", "Logo for Acme": the name on the picture where no text names the employer.
 * @param host of the page: a picture that leads to its first page names a board as often as an employer
 */
export function companyFromLogo(card: Element, host = ''): string | undefined {
  const image = card.querySelector('img[alt]');
  const alt = image?.getAttribute('alt')?.trim() ?? '';
  if (alt.length < 3 || alt.length > 80) return undefined;
  const home = image?.closest('a[href]')?.getAttribute('href');
  if (isHomeOf(home, alt) && !(host && home?.includes(host))) return alt;
  const named = /^(?:logo (?:for|of|de|di|da|von|van) )(.+)$|^(.+?)(?:['’]s)?,? (?:company )?logo$/i.exec(
    alt,
  );
  const name = (named?.[1] ?? named?.[2])?.trim();
  return name && !/^(?:the |our |la |da )?(?:company|empresa|entreprise|employer|azienda|firma)$/i.test(name)
    ? name
    : undefined;
}
