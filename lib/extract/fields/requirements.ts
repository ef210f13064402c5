/**
 * Heads under which adverts say what they ask of people, as a whole line. English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Swedish, Danish, Norwegian, Korean, Japanese.
 */
const ASKS =
  /^(?:(?:(?:key|main|your|the|our|job|role|minimum|basic|essential|required|preferred|desired|desirable|additional) ){0,2}(?:requirements?|qualifications?|skills?(?: (?:and|&) (?:experience|qualifications|abilities|knowledge))?|criteria|experience(?: (?:and|&) skills)?|competenc(?:y|ies)|knowledge,? skills.{0,20})(?: (?:required|needed|for (?:this|the) (?:role|job|position)|you.ll (?:need|bring)))?|person specification|essential|desirable|what (?:you.ll need|you need|you will need|you bring|you.ll bring|we.re looking for|we are looking for|we look for|we ask|we need|we expect)(?: .{0,25})?|who (?:you are|we.re looking for|we are looking for)|about you|you (?:have|are|bring|will have|should have)|your (?:profile|background|skills and experience)|do you have what it takes|must.haves?|nice to haves?|to be successful.{0,30}|(?:(?:dein|ihr|euer|das) )?profil|(?:(?:deine|ihre|unsere) )?(?:anforderungen|qualifikation(?:en)?|voraussetzungen)(?: an (?:dich|sie))?|das (?:bringst du|bringen sie|solltest du|sollten sie) mit(?:bringen)?|was (?:du|sie) mitbring(?:st|en)|(?:votre |le )?profil(?: recherch[eé])?|comp[eé]tences(?: requises)?|requisitos(?: .{0,20})?|qualifica[cç][oõ]es|perfil(?: .{0,20})?|requisiti(?: .{0,20})?|profilo(?: .{0,20})?|functie-?eisen|wat (?:wij|we) vragen|wij vragen|jouw profiel|dit ben jij|wat breng je mee|wymagania(?: .{0,20})?|oczekujemy|nasze oczekiwania|kvalifikationer|kvalifikasjoner|vi s[oö]ker dig.{0,30}|krav(?:profil)?|dina kvalifikationer|자격 ?요건|지원 ?자격|자격|応募資格|必須.{0,12}|求める人物像|歓迎.{0,12})$/;

const LONGEST_HEAD = 70;
/** Longer than any section that says what is asked, in UTF-16 units. */
const LONGEST = 20_000;

/**
 * What an advert asks for, where it has a section of its own: the lines below its head, up to the next head.
 * Several such sections ("Essential", "Desirable") stand one after the other.
 * @param description paragraphs separated by an empty line, list items on lines of their own with "• "
 */
export function readRequirements(description: string): string | undefined {
  const kept: string[] = [];
  let inside = false;
  for (const paragraph of description.split('\n\n')) {
    const [first = '', ...more] = paragraph.split('\n');
    if (isHead(first)) {
      inside = ASKS.test(plain(first));
      if (inside && more.length) kept.push(more.join('\n'));
    } else if (inside) kept.push(paragraph);
  }
  const text = kept.join('\n\n').trim().slice(0, LONGEST);
  return text.length > 20 ? text : undefined;
}

/** A short line that is no list item and no sentence. */
function isHead(line: string): boolean {
  return (
    line.length > 2 && line.length <= LONGEST_HEAD && !line.startsWith('•') && !/[.!?;,。]$/.test(line.trim())
  );
}

function plain(head: string): string {
  return head
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s:：*_–—-]+$/, '')
    .replace(/^[^a-z\u00c0-\u1fff\u3040-\ud7ff]+/, '')
    .trim();
}
