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
  /^(?:[ck]oord[ei]na[dt]o|akuntan|as[iy]st[ae]n|assist(?:en|ant)|autist|auxiliar|bucatar|caissi|cajer|camerier|casier|cassier|chauff|chefe|cisni|cocin|commess|conduc(?:tor|teur)|conseill|consilier|consul(?:ent|tan|tor)|contabil|coordonator|cozinh|cuisini|cuoc[oa]|danisman|delnik|desarroll|desenvolv|developp|direct(?:or|eur|ric)|doradc|ejecutiv|ekspedient|elado|eleman|empregad|encargad|enferm|engenh|ertekesit|especialist|felszolgal|garson|gerent|gestor|gorevli|gyakornok|infermier|infirmier|ingegn|ingeni(?:eu|er)|ingenj|inginer|inzyn|karyawan|kas(?:ir|jer|iyer)|kelner|kepala|kierow|konsult|ksiegow|kuchar|lucrator|mana[jz]|memur|menedz|mernok|motorist|mudur|muhendis|munkatars|opera(?:tor|tric|teur|dor|ri[oa])|opiekun|ospatar|pelayan|penztar|perawat|personel|pokladn|poradc|pracovni[ck]|pramuniaga|predavac|prodavac|program(?:ador|matore|matric|ist)|przedstaw|raktaros|re[csz]ep[cst]{0,2}[ij]y?oni|rececioni|recepcni|receptioner|ridic|secretar|sofer|sofor|sopir|sorumlu|spec[ji]alist|sprzedaw|supervis(?:or|eu)|sviluppat|szakacs|te[ck]ni[ck][oea]|techni(?:ci|ke)|teknisi|temsilci|ucetni|ugyintez|uzman|vanzat|vedouc|veduc|vende(?:u|dor)|vendit|vezeto|yonetici|zast[eu]pc)/;

/** Ends of compound words for the same (German, Dutch, Nordic, Finnish). */
const ROLE_ENDS =
  /(?:[cs]?[hj]ef|administrator|adviseur|arbeiter|architekt|asentaja|assistent|assistenz|avustaja|beheerder|berater|betreuer|bitrade|edustaja|elektriker|elektroniker|elev|entwickler|esimies|fahrer|helfer|hoitaja|ingenieur|insinoori|kauffrau|kaufmann|kehittaja|konsulent|kraft|kuljettaja|ledare|leder|leiter|leitung|manager|mechaniker|medarbeider|medarbejder|medarbetare|medewerker|meister|mitarbeiter|monteur|myyja|neuvoja|ontwikkelaar|paallikko|palvelija|personal|pfleger|praktikum|radgiver|saljare|schlosser|selger|spezialist|student|tarjoilija|techniker|trainee|tyontekija|utvecklare|utvikler|verkaufer|vikar|virkailija)(?:in|innen|en|n|e|s)?$/;

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
