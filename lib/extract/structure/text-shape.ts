import { isCourseLevel } from '../fields/company.ts';
import { hasLetter } from '../fields/letters.ts';
import { isFunding } from '../fields/pay.ts';
import type { Piece } from './pieces.ts';
import { isKnownPlace, namesCountry } from './places.ts';

/** What a short piece of a card's text is, told from its own shape. */
export type Shape =
  | 'pay'
  | 'price'
  | 'age'
  | 'employment'
  | 'workplace'
  | 'place'
  | 'count'
  | 'mark'
  | 'words';

const CURRENCY =
  /[$£€₹₱₩₫₪₦฿₺₴₽₸]|грн|руб|บาท|triệu|[万円元]|تومان|ريال|kč|\b(?:usd|eur|gbp|inr|cad|aud|chf|sek|nok|dkk|pln|zł|brl|rs\.?|kr|ksh|kes|ngn|zar|php|rm|aed|sar|qar|huf|ft|lei|tl|rp|lpa|lakhs?|k\/yr)(?![a-z])|(?:^|\s)r\s?\d[\d,. ]{3}/;
const PERIOD =
  /(?:\bper\b|\ban?\b|\/|\bpro\b|\bpar\b|\bpor\b|\bal\b|\bà l['’])\s?(?:hour|hr|h\b|day|week|wk|month|mo\b|year|yr|y\b|annum|stunde|monat|jahr|heure|jour|mois|an\b|hora|d[ií]a|mes|m[eê]s|año|ano|mese|anno|uur|maand|jaar|m[åa]ned)|\b(?:p\.?\s?a|pcm|hourly|yearly|annual(?:ly)?|monthly|lpa|lacs?)\b|(?:시급|월급|일급|연봉|時給|月給|年収)/;
const RANGE = /\d[\d.,\s]*k?\s?(?:-|–|—|to|bis|à|a)\s?\D{0,3}\d/;
const AGE =
  /(?<![a-z\u00c0-\u1fff])(?:\d+\+?\s?|(?:an?|one|few|einem?|un[ae]?|il y a|vor|hace|há|fa)\s)(?:\w+\s)?(?:d|h|m|w|mo|min|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|tag(?:e|en)?|stunden?|wochen?|monat(?:e|en)?|j|jours?|heures?|semaines?|mois|d[ií]as?|horas?|semanas?|mes(?:es)?|giorn[oi]|ore|settiman[ae]|mesi|dag(?:en|ar)?|uur|timer|uger|dni|godzin)\+?\b(?!\s*(?:experience|contract))|^(?:posted:? |published:? |listed |publicad[ao]:? |publiée? |veröffentlicht |publicerad |(?:last )?updated:? |actualis|mise? à jour |aktualis|atualiz|aggiorn)|\d\+?\s?(?:gün|saat|hafta|dager|uker|napja|zile|hari|jam|ngày|giờ|tuần|дн|час|тиж|нед|روز|ساع|أيام|ימים|שעות|天前|日前|วัน|ημέρ|dn[iíůy]|pv)|\b(?:today|yesterday|just (?:now|posted)|heute|gestern|aujourd.hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren)\b|^\d{1,2}[/-]\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{1,2}\.\d{1,2}\.(?:\d{4})?$|^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}\.? (?:[ij]an|feb|fev|fév|m[aä]r|apr|avr|abr|ma[iy]|[ij]un|juin|[ij]ul|juil|noi|aug|ago|ao[uû]|sep|set|o[ck]t|out|nov|de[cz]|d[eé]c|dic)[a-zéû]*\.?(?: \d{4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?$/;
const EMPLOYMENT =
  /(?:^|[^a-z\u00c0-\u1fff\u3040-\ud7ff])(?:full[\s_-]?time|part[\s_-]?time|permanent|temporary|temp(?:-to-perm)?|contract(?:or)?|freelance|internship|apprenticeship|casual|seasonal|per diem|zero hours|voll(?:zeit)|teilzeit|minijob|festanstellung|unbefristet|befristet|cdi|cdd|intérim|alternance|temps (?:plein|partiel)|stage|jornada (?:completa|parcial)|indefinido|temporal|tempo (?:integral|pieno|determinato|indeterminato)|efetivo|clt|estágio|full ?time job|tirocinio|voltijds?|deeltijds?|fulltime|parttime|pełny etat|umowa|heltid|deltid|tam zamanlı|yarı zamanlı|plný úvazek|penuh waktu|toàn thời gian|정규직|계약직|正社員|アルバイト|パート|全职|兼职|实习)(?![a-z\u00c0-\u1fff\u3040-\ud7ff])/;
const WORKPLACE =
  /(?:^|[^a-z\u00c0-\u1fff\u3040-\ud7ff])(?:anywhere|da remoto|distans|home ?office|hybrid|hybride|hybrydowa|híbrido|ibrido|in sede|in-?office|on-?site|presencial|remote(?:ly)?|remoto|sur site|teletrabajo|thuiswerk|télétravail|work from home|worldwide|zdalna|дистанционно|удал[её]нно)(?![a-z\u00c0-\u1fff\u3040-\ud7ff])/;
const EXPERIENCE =
  /^\D{0,3}\d+\+?\s?(?:(?:-|–|to|bis|à|a)\s?\d+\+?)?\s?(?:yrs?|years?|ans|jahre?|años|anos|anni|jaar|lat)\b|^\D{0,12}\d+(?:[-–]\d+)?\s?(?:年|년|лет|года?)/;
/** "3 open positions", "Same job in 2 locations": how many there are of something, which is nobody's name. */
const HOW_MANY =
  /(?:^|\bin )\d[\d.,]*\+? (?:openings?|(?:open )?(?:position|job|role)s?|vacanc(?:y|ies)|applicants?|views?|(?:other )?locations)$/i;

/** Whether a text says how many there are of something. */
export function saysHowMany(text: string): boolean {
  return HOW_MANY.test(text);
}
/** "80-100%": how much of a week's hours, as Swiss postings say it. */
const WORKLOAD = /^(?:pensum:? )?\d{2,3}\s?%?\s?(?:-|–|bis|à)\s?\d{2,3}\s?%$/;
/** "2-6 years", "Experience: 5+ Jahre": asked for, where "12 years" alone is what somebody has done, and "Ages 3-5 years" who a thing is for. */
const YEARS_ASKED =
  /^(?!ag(?:es?|ed)\b|duration|study)\D{0,24}\d+\s?(?:\+|(?:-|–|to|bis|à|a)\s?\d+\+?)\s?(?:yrs?|years?|ans|jahre?|años|anos|anni|jaar|lat)\b/;
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|ACT|TAS|SP|RJ|MG|PR|RS|BA|PE|CE|GO|DF|ES';
const CITY_STATE = new RegExp(
  String.raw`^[A-Za-z\u00c0-\u1fff\u3040-\ud7ff][A-Za-z\u00c0-\u1fff\u3040-\ud7ff .'’-]{1,40}(?:,|\s[-–/|])\s?(?:${STATES})\b(?:[ ,]+[A-Z]?\d{3,5})?`,
);
/** A name of up to five words, as towns, counties and countries have. */
const NAME = /^[A-Za-z\u00c0-\u1fff][A-Za-z\u00c0-\u1fff.'’-]+(?: [A-Za-z\u00c0-\u1fff.'’()-]+){0,4}$/;
const POSTCODE =
  /^(?:[A-Za-z\u00c0-\u1fff\u3040-\ud7ff][A-Za-z\u00c0-\u1fff\u3040-\ud7ff .'’-]+[ ,(-]+)?(?:\d{5}\b|\d{2}\)?$|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d?[A-Z]{0,2}$)|^\d{5} [A-ZÀ-Þ](?!eview|atings|obs)/;
const LEGAL =
  /(?:^|[\s,.(])(?:a\/s|ab|ag|as|b\.v|bank|bv|co|college|college|company|consulting|corp|corporation|council|gmbh|group|gruppe|holdings?|hospital|hotel|inc|industries|kg|klinikum|l\.l\.c|labs?|lda|limited|llc|llp|ltd|ltda|nhs|nv|oy|partners|plc|pty|pvt|recruitment|restaurant|s\.a|s\.l|s\.p\.a|s\.r\.l|sa|sarl|sas|school|se|services|solutions|spa|srl|staffing|stiftung|systems|technologies|trust|university)\.?(?:$|[\s,.)])/;

/** Words beside goods, posts and films, never beside postings. */
const SOCIAL =
  /\b(?:comments?|replies|reply|votes?|upvotes?|points|likes?|followers?|following|views|subscribers?|min(?:ute)?s? read|episodes?|add to (?:cart|bag|basket)|in stock|out of stock|free shipping|buy now|% off|wishlist|ratings?|answers?|retweets?|playlist|downloads?|stars?|enroll?|lessons?|lectures?|modules|credits|beginner|syllabus)\b|^(?:pros|cons)\b/;

/** Words that stand beside contracts, franchises and events alone. */
const TRADE =
  /\b(?:procurement stage|contract value|tenders?|minimum investment|(?:request|download) (?:a )?brochure|rsvp|buy tickets|seats left|hire me)\b|^(?:register(?: now)?|hire \w+)$/;

/** What stands beside one's own adverts, in the tool they are written with, and beside what machines are told to do. */
const OWN =
  /^(?:edit(?: (?:job|ad))?|drafts?|duplicate|unpublish|manage|bearbeiten|entwurf|modifier|brouillon|editar|borrador|rascunho|queued|running|succe(?:ss|eded)|failed|passed|cancell?ed|re-?run|shortlisted|not selected|under review|withdrawn|application (?:sent|viewed))$/;

/** Titles of what gives money rather than work; a role that has such a word in it is asked for first. */
const FUNDS =
  /\b(?:fund(?:s|ing)?|grants?|awards?|prizes?|bursar(?:y|ies)|scholarships?|subvention|stipendium|zuschuss)\b/;

/** Whether a title names money that is given away. */
export function namesFunds(title: string): boolean {
  return FUNDS.test(title.toLowerCase());
}

/** Whether a name has the form of a firm's: "Acme Ltd", "Bramble Group". */
export function namesFirm(name: string): boolean {
  return isFirm(name.toLowerCase());
}

/** Forms of firms in other languages, at the end of a name or before it. */
const LEGAL_ABROAD =
  /株式会社|有限公司|有限会社|合同会社|주식회사|จำกัด|บริษัท|^(?:công ty|pt|شركة|شرکت|тов|ооо) |[ ,](?:s\.\s?r\.\s?o|a\.\s?[sş]|sp\. z o\.\s?o|zrt|kft|oyj|aps|şti)\.?$/;

const isFirm = (words: string) => LEGAL.test(words) || LEGAL_ABROAD.test(words);

/** The shape of a piece, worked out once. */
export function shapeOfPiece(piece: Piece): Shape {
  piece.shape ??= shapeOf(piece.text);
  return piece.shape;
}

/** "View job details", "Ver vaga": the text of a link that leads to one posting, and says so. */
const VIEW_ONE =
  /^(?:(?:view|see|show|open|read) )?(?:the |this |full )?(?:job|role|position|vacancy|opening)(?: (?:details?|description|offer))?\W*$|^ver (?:la )?(?:vaga|oferta|empleo)|^voir l.offre|^zu[mr] (?:job|stelle)|^bekijk vacature|^zobacz ofertę/;

/** Names of fields that only postings have, before what they say or in an element of their own. */
const TERM =
  /^(?:designation|(?:job|employment|contract|position) (?:type|id|code|category|function|level)|(?:work |required )experience(?: required)?|no\.? of (?:positions|vacancies|openings)|notice period|ctc|reports? to|required skills?(?: set)?|modalidade|tipo de contrato|jornada|pensum|(?:anstellungs|vertrags)art|arbeitszeit|type de contrat|rodzaj umowy|опыт работы|汇报对象|岗位职责|勤務時間)\s*(?:[:：-]|$)/;

/** What a text's words say besides their shape. */
export interface Signs {
  company: boolean;
  /** As the text of a link or a control: to apply, or to see the one posting. */
  apply: boolean;
  /** A name of a field that only postings have, or how many years are asked for. */
  terms: boolean;
  workplace: boolean;
  social: boolean;
  trade: boolean;
  own: boolean;
}

const MOST_KNOWN = 3000;
/** In UTF-16 units: longer texts say nothing but words, which is told at a glance. */
const LONGEST = 120;

/** Cards share employers, places, ages and buttons: each text is looked at once. */
function once<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return tell(text);
    let told = known.get(text);
    if (told === undefined) {
      told = tell(text);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, told);
    }
    return told;
  };
}

/** The shape of one piece of text. */
export const shapeOf = once((text): Shape => (text.length > LONGEST ? 'words' : tellShape(text)));

export const signsOf = once((text): Signs => {
  const { length } = text;
  const words = length <= 90 ? text.toLowerCase() : '';
  return {
    company: isFirm(words),
    apply: looksLikeApply(words) || (length < 40 && VIEW_ONE.test(words)),
    terms: saysTerm(text.length <= 60 ? words : text.slice(0, 60).toLowerCase()),
    workplace: length <= 60 && WORKPLACE.test(words),
    social: length < 60 && (SOCIAL.test(words) || isCourseLevel(text)),
    trade: length < 60 && (TRADE.test(words) || isFunding(text)),
    own: length < 24 && OWN.test(words),
  };
});

const saysTerm = (start: string) => TERM.test(start) || (/\d/.test(start) && YEARS_ASKED.test(start));

/** Cheap tests first: most pieces of a card are plain words. */
function tellShape(text: string): Shape {
  const { length } = text;
  const digits = /\d/.test(text);
  const words = text.toLowerCase();
  if (/^(?:시급|월급|일급|연봉|時給|月給|年収)/.test(words)) return 'pay';
  if (!digits && !hasLetter(words)) return 'mark';
  if (digits && isFunding(text)) return 'price';
  if (digits && /\d[-~–]\d[\d.]*k(?![a-z])/.test(words)) return 'pay';
  if (digits && CURRENCY.test(words))
    return PERIOD.test(words) || RANGE.test(words) || /\d{2}[.,\s]?\d{3}|\dk\b/.test(words) ? 'pay' : 'price';
  if (length <= 60 && AGE.test(words)) return 'age';
  if (text.startsWith('(') && text.endsWith(')') && looksLikePlace(text.slice(1, -1))) return 'place';
  if (digits && EXPERIENCE.test(words)) return 'count';
  if (digits && WORKLOAD.test(words)) return 'employment';
  if (digits && /^[\s(+]*[\d.,]+\+?[km]?[\s)%★]*$/.test(words)) return 'count';
  if (length <= 60 && EMPLOYMENT.test(words)) return 'employment';
  if (looksLikePlace(text)) return 'place';
  if (length <= 60 && WORKPLACE.test(words)) return 'workplace';
  return 'words';
}

/** "City, ST", a country, a postcode with a town, two or three names set off by commas. */
export function looksLikePlace(text: string): boolean {
  const { length } = text;
  if (length > 90 || length < 2 || /[!?:;]$|\w{4}\.$/.test(text)) return false;
  if (/[\u3040-\ud7ff]/.test(text) && EASTERN.test(text)) return true;
  if (CITY_STATE.test(text) || (/\d/.test(text) && (POSTCODE.test(text) || DEPARTMENT_TOWN.test(text))))
    return true;
  const words = text.toLowerCase();
  if (isFirm(words)) return false;
  // "us" is a word of sentences too
  if (length <= 70 && (namesCountry(words) || AMERICA.test(text))) return true;
  return areNames(text) || isKnownPlace(text);
}

const AMERICA = /(?:^|[\s,(/-])USA?(?:$|\s?[,()/|–-]| [Oo]nly)/;

/** "59 - LILLE", "2A - AJACCIO": a French department and a town of it. */
const DEPARTMENT_TOWN = /^(?:\d{2,3}|2[AB]) [-–] [A-ZÀ-Þ][^\d]{1,40}(?: \d{1,2})?$/;

/** Korean and Japanese units of administration; Chinese and Japanese cities that are written without one. */
const EASTERN =
  /^(?:北京|上海|广州|深圳|杭州|南京|成都|東京|大阪)(?:$|[市\s（(·・/、,，-])|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?: [\uac00-\ud7a3]+(?:시|구|군|동|읍|면))*$|^[\uac00-\ud7a3]+(?:시|구|도|군|동|읍|면)(?: [\uac00-\ud7a3]+(?:시|구|군|동|읍|면|가|로))*$|^[\u4e00-\u9fff]+[都道府県市区町]|^[\u4e00-\u9fff]{2,4}[·・-][\u4e00-\u9fff]{2,8}$/;

/** Two or three names set off by commas, each with a capital where the script has any. */
function areNames(text: string): boolean {
  const comma = text.search(/[,،]/);
  if (comma < 2 || / and /.test(text)) return false;
  const parts = text.split(/[,،] ?/);
  // scripts without capitals: a sentence has commas too
  if (text.length > 40 && text === text.toUpperCase()) return false;
  return parts.length <= 3 && parts.every((part) => isCapital(part[0] ?? '') && NAME.test(part));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter.toUpperCase() === letter;
}

/** A link to a search, a category or a page about work, not to one posting. */
const SEARCH =
  /\b(?:jobs?|vacancies|careers?|salar(?:y|ies)|openings|internships|opportunities|positions|vagas|empregos?|empleos?|trabajos?|emplois|stellenangebote|stellen|offerte|lavoro|vacatures|reviews|interviews?|courses?|certification|certificate|tutorial|bootcamp|resumes?|templates?|examples?|samples?|(?<!(?:in|of|and|&) )training|questions|answers|duties|tips|guide|degrees?|programs?)\s*(?:\([\d.,k+]+\))?$|^(?:jobs?|vacancies|careers?|vagas (?:de|para|em)|empleos? (?:de|en)|trabajos? (?:de|en)|emplois? (?:à|en)|jobs als|stellenangebote|offerte di lavoro|all|see|view|browse|more|explore|search|find|show|how|what|why|top \d|best|\d+ (?:best|top|tips|ways|things|questions)|interview questions|salaries for)\b|\b(?:a day in|interview questions|cover letter|job description|resume (?:example|sample|template)|salar(?:y|ies) (?:in|for|at))\b|\bjobs? (?:in|at|near|for|by|as)\b|\b(?:internships?|vacancies) by\b|\(\d[\d.,]*\)$/;

/** Words of buttons and of helps to the eye, which are no field of a posting. */
const CONTROL =
  /^(?:hiring for|ansök|apply|bewaren|bewerben|candidatar(?:-se)?|candidati|dismiss|easy apply|follow|guardar|hide|inscribirse|jetzt bewerben|learn more|localiser|merken|posted|postuler|quick apply|read more|remove|report|salva|sauvegarder|save|saved|see|share|show|solliciteer|speichern|ver (?:vaga|oferta|mais|más)|view|voir)\b.{0,24}$|^(?:(?:actively|now|urgently) hiring|(?:be an )?early applicant|(?:top|great|good) match|close|company|competitive(?: salary| pay| rate)?|department|details|directions|dringend gesucht|e-?mail|eas(?:y|ily) apply|featured|home ?page|hot|immediate (?:start|hire|joiner)s?|job id|job title|job type|less|location|logo|mehrere standorte|more|multiple (?:locations?|openings|positions|vacancies)|neu|new!?|nieuw|nou|nouveau|novità|novo|now[ey]|nuevo|nyt?t?|pinned|plusieurs lieux|position|print|promoted|req(?:uisition)? id|responsive employer|salary|several locations|sponsored|title|type|urgent|urgently needed|uusi|varias ubicaciones|various locations|view (?:on )?map|visit (?:web)?site|website|yeni|új|募集中|在招|急募|急招|招聘中|新着|热招|置顶|모집\s?중|신규|채용\s?중)\s*[:.!]?$/;

/** "(m/w/d)", "80-100%", "Part-time" in a title: of what is offered, not of what there is. */
const OFFERED =
  /(?:^|[\s([])(?:[mwfhdxni] ?[/|*] ?[mwfhdxni](?: ?[/|*] ?[mwfhdxna]){1,3}|[hf] ?\/ ?[fh]|all genders|\d{2,3} ?%?(?: ?(?:-|–|bis|à) ?\d{2,3})? ?%)(?=[\s)\],.|–-]|$)/;

/** Whether a title says, set off behind its words, how much of a week, where or for whom, as those of postings do. */
export function saysTerms(title: string): boolean {
  const words = title.toLowerCase();
  if (OFFERED.test(words)) return true;
  const behind = words.search(/[([]| [–|-] /);
  return behind > 0 && (EMPLOYMENT.test(words.slice(behind)) || WORKPLACE.test(words.slice(behind)));
}

/** Whether a title is worded like a link to more postings rather than like one. */
export function looksLikeSearch(title: string): boolean {
  return SEARCH.test(title.toLowerCase());
}

/** Whether a piece of text is a button's or a badge's. */
export const looksLikeControl = once((text) => text.length <= 40 && CONTROL.test(text.toLowerCase()));

/** Words of the control by which one applies, at the start of its text. */
const APPLY =
  /^(?:apply|easy apply|quick apply|i.?m interested|continue to apply|start application|submit application|bewerben|jetzt bewerben|online bewerben|postuler|je postule|candidature|candidater|candidatar|quero me candidatar|inscri[bv]|solicitar|postular|aplicar|candidati|invia candidatura|sollicite|ans[öo]k|s[øo]k (?:p|st)|hae |aplikuj|odpowiedz|지원|応募|申请|立即)/;

/** Whether a control's text offers to apply. */
export function looksLikeApply(text: string): boolean {
  return text.length < 50 && APPLY.test(text.toLowerCase());
}
