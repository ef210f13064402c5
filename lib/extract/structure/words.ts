/**
 * Words by which structure is told from structure. They are looked for in addresses and in short texts
 * of a card, in the languages job boards are most used in; no single word decides anything.
 */
import { isPlain } from '../fields/letters.ts';

/** Words of an address that say "a job", whatever the board. */
const JOB_IN_ADDRESS = words(`
  job jobs jobb jobs2 jobid jobdetail jobdetails joblisting joblistings jobposting jobpostings jobad jobads
  jobview viewjob showjob jobreq jobsearch jobopening career careers vacancy vacancies vacature vacatures
  vacante vacantes vacancydetails opening openings position positions opportunity opportunities requisition
  requisitions recruit recruiting recruitment hiring employment internship internships apprenticeship
  stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen karriere ausbildung
  emploi emplois recrutement recrute alternance vaga vagas emprego empregos empleo empleos trabajo trabajos
  lavoro lavori praca oferta-pracy arbete ledigajobb stilling stillinger tyopaikka tyopaikat prace nabidka
  allas munka rabota vakansii vacancies-list kariera kariyer ilani loker lowongan trabalho
  recruitments jobsuche offerte-di-lavoro offres-demploi annonce-emploi shigoto kyujin zhaopin jobposts
`);

/** Words that say so only beside others: they stand in the addresses of shops and news too. */
const PERHAPS_IN_ADDRESS = words(`
  offer offers offre offres oferta ofertas offerta offerte role roles work listing listings annonce annonces
  annons annonser
  apply posting postings ad ads stage angebot angebote projects project remote viewdetails detail details
`);

/** Words of an address that lead to a choice of postings, or to one who posts them. */
const FACET_IN_ADDRESS = words(`
  company companies cmp employer employers entreprise entreprises empresa empresas unternehmen azienda aziende
  location locations place places city cities region category categories categoria type types tag tags
  skill skills keyword keywords search q s alert alerts similar share saved login signin signup register
  profile profiles classification teams departments
`);

/** Words of an address that lead to something to read, to buy or to look at. */
const CONTENT_IN_ADDRESS = words(`
  people in user users author authors u member members topic topics r
  blog blogs news article articles story stories post posts thread threads forum forums question questions
  course courses kurs kurse cours curso cursos corso certification certificate degree degrees bootcamp learn learning
  salary salaries gehalt salaire salaires salario salarios stipendio review reviews bewertung avis interview
  interviews product products dp item items shop store catalog collection collections brand brands cart
  account help faq about contact privacy terms legal cookies wiki watch video videos photo photos image images
  album event events recipe book books movie movies advice guide guides resources industry industries
  comment comments issues pull commit hotels restaurant templates template benefits culture biz dir doctors
  conseils ratgeber magazine podcast webinar training formation resumes programmes tenders grants standards
`);

/** Words at the head of what people are called at work; matched whole. */
const ROLE = words(`
  engineer developer manager analyst assistant associate specialist representative rep coordinator director
  administrator consultant technician officer executive supervisor lead leader head president intern trainee
  apprentice clerk cashier agent advisor adviser scientist designer architect nurse teacher driver chef cook
  server waiter waitress barista host hostess receptionist accountant bookkeeper auditor buyer planner
  operator mechanic electrician plumber carpenter welder installer cleaner cleaning housekeeper janitor guard
  security warehouse picker packer stocker merchandiser sales salesperson seller recruiter writer editor
  copywriter producer strategist researcher therapist physician pharmacist dentist caregiver carer tutor
  instructor professor lecturer trainer coach counsellor counselor paralegal lawyer attorney solicitor
  secretary handyman labourer laborer foreman inspector controller underwriter adjuster broker banker teller
  fellow postdoc internship internships apprenticeship vp cto cfo ceo cmo chief principal senior
  junior sr jr staff support worker helper attendant concierge porter bartender dispatcher scheduler buyer
  tester programmer sre devops fullstack frontend backend scrum owner superintendent estimator surveyor
  practitioner assistants crew rn lpn cna hgv lgv qa ml steward stewardess
  ingenieur ingenieure technicien technicienne responsable charge chargee conseiller conseillere vendeur
  vendeuse assistante gestionnaire directeur directrice chef comptable employe employee agente developpeur
  developpeuse stagiaire alternant commercial commerciale serveur serveuse cuisinier preparateur infirmier
  infirmiere aide secretaire hote hotesse cariste operateur operatrice conducteur chauffeur consultante
  mitarbeiter mitarbeiterin leiter leiterin entwickler entwicklerin berater beraterin verkaufer kaufmann
  kauffrau kaufleute fachkraft sachbearbeiter techniker ingenieurin werkstudent praktikant praktikum
  auszubildende auszubildender ausbildung aushilfe referent referentin fahrer pfleger pflegefachkraft
  betreuer assistenz teamleiter bereichsleiter filialleiter buchhalter verkauferin duales
  gerente analista asistente vendedor vendedora ingeniero ingeniera tecnico tecnica encargado encargada
  ejecutivo ejecutiva asesor asesora auxiliar desarrollador desarrolladora jefe jefa coordinador coordinadora
  cajero cajera camarero camarera cocinero dependiente operario operaria mozo conductor enfermero enfermera
  programador programadora engenheiro engenheira assistente atendente desenvolvedor desenvolvedora estagio
  estagiario tecnologo consultor consultora operador operadora supervisor supervisora coordenador coordenadora
  recepcionista auxiliares motorista especialista arquiteto pleno caixa estoquista
  impiegato impiegata addetto addetta operaio operaia tecnico commessa commesso cameriere cameriera cuoco
  cuoca infermiere contabile sviluppatore programmatore programmatrice stagista tirocinante magazziniere
  ingegnere responsabile consulente autista segretaria venditore
  medewerker medewerkster verkoper adviseur ontwikkelaar monteur verpleegkundige kok stagiair beheerder
  specjalista inzynier kierownik doradca sprzedawca programista pracownik asystent ksiegowy kierowca
  magazynier medarbejder medarbetare saljare utvecklare konsult chaufor saelger udvikler ingenjor
`);

/** Ends of compound words for the same (German, Dutch, Nordic). */
const ROLE_ENDS =
  /(?:mitarbeiter|leiter|entwickler|berater|verkaufer|kraft|helfer|arbeiter|techniker|ingenieur|manager|kaufmann|kauffrau|betreuer|meister|mechaniker|elektriker|elektroniker|pfleger|fahrer|schlosser|assistent|assistenz|administrator|student|trainee|praktikum|architekt|spezialist|leitung|medewerker|adviseur|ontwikkelaar|beheerder|monteur|chauffeur|konsulent|utvikler|utvecklare|radgiver|saljare|medarbejder|medarbetare|personal|chef|ledare|bitrade|selger)(?:in|innen|en|n|e|s)?$/;

/** "(m/w/d)", "H/F", "f/m/x", "(all genders)": written behind titles of jobs and of nothing else. */
const GENDERS =
  /(?:^|[\s([/-])(?:[mwfhdxnki] ?[/|*] ?[mwfhdxnki](?: ?[/|*] ?[mwfhdxna]){0,3}|all genders|gn|mwd)(?=[\s)\],.|–-]|$)|(?:er|ter|eur|ier|or)[(*:/_]-?(?:in|ne|euse|rice|ière|a)\b/;

export type AddressWord = 'job' | 'perhaps' | 'facet' | 'content';

/** What a word of an address (lower case, no separators) tells. */
export function addressWord(word: string): AddressWord | undefined {
  if (JOB_IN_ADDRESS.has(word)) return 'job';
  if (FACET_IN_ADDRESS.has(word)) return 'facet';
  if (CONTENT_IN_ADDRESS.has(word)) return 'content';
  return PERHAPS_IN_ADDRESS.has(word) ? 'perhaps' : undefined;
}

/** The same in scripts that do not set words apart, or that the lists above do not cover. */
const OTHER_SCRIPTS =
  /모집|채용|직원|사원|매니저|알바|아르바이트|스태프|담당|엔지니어|개발자|상담|募集|求人|スタッフ|正社員|エンジニア|営業|販売|店員|担当|工程师|经理|招聘|专员|主管|客服|顾问|менеджер|инженер|специалист|оператор|продавец|кассир|водитель|разработчик|администратор|консультант|مهندس|مدير|محاسب|موظف|מהנדס|מנהל|נציג|מפתח|υπάλληλος|σύμβουλος|พนักงาน|nhân viên|kỹ sư|karyawan/;

/** Whether a text is worded as the title of a job. */
export function namesRole(text: string): boolean {
  const lower = text.toLowerCase();
  if (GENDERS.test(lower) || (!isPlain(text) && OTHER_SCRIPTS.test(lower))) return true;
  return plainWords(text).some(isRoleWord);
}

/** Whether a word (lower case, no accents) stands at the head of what people are called at work. */
export function isRoleWord(word: string): boolean {
  return ROLE.has(word) || (word.length > 5 && ROLE_ENDS.test(word));
}

/** Lower-case words without accents. */
export function plainWords(text: string): string[] {
  if (isPlain(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().match(/[a-z0-9\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? [];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
