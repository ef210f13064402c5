/**
 * Words by which structure is told from structure. They are looked for in addresses and in short texts
 * of a card, in the languages job boards are most used in; no single word decides anything.
 */
import { isPlain } from '../fields/letters.ts';
import { CONTENT, ROLES } from './names.ts';

/** Words of an address that say "a job", whatever the board: whole words, and the beginnings of others. */
const JOB_IN_ADDRESS = words(`
  allas alternance annonce-emploi apprenticeship ausbildung career empleo emploi hiring ilani ilanlari
  internship kerja kyujin lavori ledigajobb loker lowongan munca oferta-pracy offerte-di-lavoro
  offres-demploi opening opportunities opportunity position recrute requisition shigoto showjob theseis
  thesi thesis-ergasias tyo viec viewjob work-offers zhaopin
`);
const JOB_STEM =
  /^(?:jobb?(?:s|$|id|det|list|post|ad|view|req|search|such|open|an|t)|vacan(?:cy|cies|t)|vacatur|recruit(?!er)|recrutement|employment|stelle(?:n|$)|karri|kari(?:er|yer)|vagas?$|emprego|trabajos?$|trabalho|lavoro$|pr[aá]c[ae]$|arbete|stilling|tyopai|nabidk|allas|munka|rabota|robota|vakan)/;

/** Words that say so only beside others: they stand in the addresses of shops and news too. */
const PERHAPS_IN_ADDRESS = words(`
  ad angebot angebote annonce annons annonser apply detail listing oferta offer offerta offerte offre
  posting project remote role stage viewdetails work
`);

/** Words of an address that lead to a choice of postings, or to one who posts them. */
const FACET_IN_ADDRESS = words(`
  alert azienda aziende categoria categories category cities city classification cmp companies company
  departments employer empresa entreprise keyword location login place profile q region register s saved
  search share signin signup similar skill tag teams type unternehmen
`);

/** Beginnings of such words, alike in several languages or bent by case and gender. */
const ROLE_STEM =
  /^(?:konsult|consul(?:ent|tan|tor)|conseill|consilier|[ck]oord[ei]na[dt]o|assist(?:en|ant)|as[iy]st[ae]n|supervis(?:or|eu)|opera(?:tor|tric|teur|dor|ri[oa])|vende(?:u|dor)|vendit|vanzat|sprzedaw|prodavac|predavac|kas(?:ir|jer|iyer)|cassier|cajer|caissi|re[csz]ep[cst]{0,2}[ij]y?oni|rececioni|receptioner|recepcni|secretar|techni(?:ci|ke)|te[ck]ni[ck][oea]|teknisi|especialist|spec[ji]alist|uzman|temsilci|danisman|mudur|personel|eleman|sorumlu|gorevli|yonetici|memur|sofor|sofer|garson|muhendis|pracovni[ck]|vedouc|veduc|pokladn|poradc|ridic|kuchar|cisni|ucetni|delnik|zast[eu]pc|munkatars|elado|vezeto|penztar|ertekesit|ugyintez|felszolgal|szakacs|mernok|raktaros|gyakornok|casier|lucrator|ospatar|bucatar|contabil|inginer|coordonator|kierow|kelner|ekspedient|przedstaw|opiekun|doradc|ksiegow|inzyn|program(?:ador|matore|matric|ist)|empregad|gestor|chefe|commess|kepala|pramuniaga|karyawan|sopir|mana[jz]|menedz|pelayan|perawat|akuntan|infirmier|enferm|infermier|camerier|cuoc[oa]|cocin|cuisini|cozinh|engenh|ingeni(?:eu|er)|ingegn|ingenj|desenvolv|desarroll|sviluppat|developp|direct(?:or|eur|ric)|gerent|encargad|ejecutiv|auxiliar|motorist|conduc(?:tor|teur)|chauff|autist)/;

/** Ends of compound words for the same (German, Dutch, Nordic, Finnish). */
const ROLE_ENDS =
  /(?:mitarbeiter|leiter|entwickler|berater|verkaufer|kraft|helfer|arbeiter|techniker|ingenieur|manager|kaufmann|kauffrau|betreuer|meister|mechaniker|elektriker|elektroniker|pfleger|fahrer|schlosser|assistent|assistenz|administrator|student|trainee|praktikum|architekt|spezialist|leitung|medewerker|adviseur|ontwikkelaar|beheerder|monteur|konsulent|utvikler|utvecklare|radgiver|saljare|medarbejder|medarbetare|personal|[cs]?[hj]ef|leder|ledare|bitrade|selger|medarbeider|palvelija|myyja|paallikko|virkailija|hoitaja|tyontekija|avustaja|esimies|tarjoilija|kuljettaja|asentaja|insinoori|kehittaja|neuvoja|edustaja|elev|vikar)(?:in|innen|en|n|e|s)?$/;

/** "(m/w/d)", "H/F", "f/m/x", "(all genders)": written behind titles of jobs and of nothing else. */
const GENDERS =
  /(?:^|[\s([/-])(?:[mwfhdxnki] ?[/|*] ?[mwfhdxnki](?: ?[/|*] ?[mwfhdxna]){0,3}|all genders|gn|mwd)(?=[\s)\],.|–-]|$)|(?:er|ter|eur|ier|or)[(*:/_]-?(?:in|ne|euse|rice|ière|a)\b/;

export type AddressWord = 'job' | 'perhaps' | 'facet' | 'content';

/** What a word of an address (lower case, no separators) tells. */
export function addressWord(word: string): AddressWord | undefined {
  if (JOB_IN_ADDRESS.has(word)) return 'job';
  if (FACET_IN_ADDRESS.has(word)) return 'facet';
  if (CONTENT.has(word) || (word.endsWith('s') && CONTENT.has(word.slice(0, -1)))) return 'content';
  if (PERHAPS_IN_ADDRESS.has(word)) return 'perhaps';
  return JOB_STEM.test(word) ? 'job' : undefined;
}

/** The same in scripts that do not set words apart, or that the lists above do not cover. */
const OTHER_SCRIPTS =
  /모집|채용|직원|사원|점장|팀장|매니저|알바|아르바이트|스태프|담당|엔지니어|개발자|상담|募集|求人|スタッフ|正社員|エンジニア|営業|販売|店員|担当|工程师|经理|招聘|专员|主管|客服|顾问|менеджер|инженер|специалист|оператор|продавец|кассир|водитель|разработчик|администратор|консультант|مهندس|مدير|محاسب|موظف|מהנדס|מנהל|נציג|מפתח|υπάλληλος|σύμβουλος|พนักงาน|nhân viên|kỹ sư|karyawan|店長|店长|受付|[員员师](?:$|[（(])|助理|导购|接客|事務|調理|介護|مدیر|کارشناس/;

/** Whether a text is worded as the title of a job. */
export function namesRole(text: string): boolean {
  const lower = text.toLowerCase();
  if (GENDERS.test(lower) || (!isPlain(text) && OTHER_SCRIPTS.test(lower))) return true;
  return plainWords(text).some(isRoleWord);
}

/** Whether a word (lower case, no accents) stands at the head of what people are called at work. */
export function isRoleWord(word: string): boolean {
  return (
    ROLES.has(word) ||
    (word.length > 3 && (ROLE_STEM.test(word) || (word.length > 5 && ROLE_ENDS.test(word))))
  );
}

/** Lower-case words without accents. */
export function plainWords(text: string): string[] {
  if (isPlain(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().match(/[a-z0-9\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? [];
}

/** Each word, and its plural. */
function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, `${word}s`]),
  );
}
