/**
 * Ways in which boards, e-mails and programs write down one and the same advert. None changes what it says. A form is
 * given a text with one thing a line, as boards of our time have it.
 */
export type Form = (text: string) => string;

const eachLine = (text: string, change: (line: string) => string) =>
  text
    .split('\n')
    .map((line) => (line.trim() ? change(line) : line))
    .join('\n');

const isHeading = (line: string) => line.length < 40 && !/[.;,?!]\s*$/.test(line) && !/^[-•*]/.test(line);
const eachHeading = (text: string, change: (line: string) => string) =>
  eachLine(text, (line) => (isHeading(line) ? change(line.trim().replace(/:$/, '')) : line));
const eachPoint = (text: string, mark: string) => eachLine(text, (line) => line.replace(/^[-•*] /, mark));

/** Every seventh word, so that the same text always gets the same form. */
function someWords(text: string, change: (word: string) => string): string {
  let n = 0;
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (++n % 7 === 0 ? change(word) : word));
}

const wrapped = (text: string, width: number, indent = '') =>
  eachLine(text, (line) => line.replace(new RegExp(`(.{20,${width}})\\s`, 'g'), `$1\n${indent}`));

const EMPLOYER = `Founded in 1987, our company is one of the fastest growing names in its field, with offices on three continents and more than 4,000 people. We believe in integrity, and we are proud of what our people have achieved in 35 years of business. Our mission is to enrich the places where we live. We have been named a great place to work five years in a row and we invest in technology and growth. `;
const EQUAL = `We are an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, disability or protected veteran status.`;
const LANGUAGES = {
  French: `Nous recherchons une personne dynamique pour rejoindre notre équipe. Vous travaillerez avec une équipe qui aime ce qu'elle fait et votre sens du service est un atout pour ce poste. Nous offrons une formation et un environnement de travail agréable. Pour postuler, envoyez votre CV par courriel à nos bureaux.`,
  Spanish: `Buscamos una persona con ganas de trabajar y de aprender en nuestro equipo. Ofrecemos un buen ambiente, formación y un sueldo acorde con tu experiencia. Si te gusta el trato con la gente y quieres crecer con nosotros, envíanos tu currículum por correo.`,
  Tagalog: `Ang aming kumpanya ay naghahanap ng mga taong masipag at handang matuto. Ikaw ay makakasama sa aming masayang grupo na nagbibigay ng serbisyo sa mga tao. Dapat ay marunong kang makipag-usap at may tiyaga sa araw-araw. Mag-apply na at ipadala ang iyong resume sa amin.`,
  Welsh: `Mae'r swydd hon yn gyfle gwych i ymuno â'n tîm. Byddwch yn gweithio gyda phobl o bob rhan o'r gymuned ac yn rhoi gwasanaeth o'r radd flaenaf. Rydym yn croesawu ceisiadau yn Gymraeg. Am ragor o wybodaeth cysylltwch â ni.`,
};

/** Forms by their name. */
export const ADVERT_FORMS: Readonly<Record<string, Form>> = {
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'two spaces for one': (text) => text.replaceAll(' ', '  '),
  'tabs for spaces': (text) => text.replaceAll(' ', '\t'),
  'spaces of no width': (text) => someWords(text, (word) => `\u200b${word}`),
  'hyphens that are not shown': (text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2'),
  'lines of another system': (text) => text.replaceAll('\n', '\r\n'),
  'an empty line after each': (text) => text.replaceAll('\n', '\n\n'),
  'lines broken at 72': (text) => wrapped(text, 72),
  'lines broken at 60 and indented': (text) => wrapped(text, 60, '    '),
  'sentences run together': (text) => text.replace(/([.!?:])\s+(?=[A-Z])/g, '$1'),
  'lines run together': (text) => text.replace(/\s*\n\s*/g, ''),
  'lines between bars': (text) => text.replace(/\s*\n\s*/g, ' | '),
  'lines between dots': (text) => text.replace(/\s*\n\s*/g, ' • '),
  'lines between stars': (text) => text.replace(/\s*\n\s*/g, ' * '),
  'small letters throughout': (text) => text.toLowerCase(),
  'capitals throughout': (text) => text.toUpperCase(),
  'a capital on every word': (text) => text.replace(/(?<=\s|^)[a-z]/g, (letter) => letter.toUpperCase()),
  'paragraphs and points of a page': (text) =>
    eachLine(text, (line) =>
      /^[-•*] /.test(line) ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`,
    ).replaceAll('\n', ''),
  'breaks of a page': (text) => text.replaceAll('\n', '<br />'),
  'tags around words': (text) => someWords(text, (word) => `<span style="font-weight:bold">${word}</span>`),
  'tags that were escaped': (text) =>
    eachLine(text, (line) => `&lt;p&gt;${line}&lt;/p&gt;`).replaceAll('\n', ''),
  entities: (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll("'", '&#39;')
      .replaceAll('–', '&ndash;')
      .replaceAll('•', '&bull;'),
  'entities escaped twice': (text) => text.replaceAll('&', '&amp;amp;').replaceAll("'", '&amp;rsquo;'),
  'spaces as entities': (text) => someWords(text, (word) => `${word}&nbsp;`).replaceAll('&nbsp; ', '&nbsp;'),
  'letters of another table': (text) =>
    text
      .replaceAll("'", 'â€™')
      .replaceAll('–', 'â€“')
      .replaceAll('•', 'â€¢')
      .replace(/ (?=[A-Z])/g, 'Â '),
  'escapes of JSON': (text) => JSON.stringify(text).slice(1, -1).replaceAll("'", '\\u2019'),
  'escapes of Python': (text) =>
    text.replaceAll('\n', '\\n').replaceAll("'", '\\xe2\\x80\\x99').replaceAll('•', '\\xe2\\x80\\xa2'),
  'escapes of Markdown': (text) => text.replace(/([-.&+!()])/g, '\\$1'),
  'words set off by stars': (text) => someWords(text, (word) => `**${word}**`),
  'words set off by one star': (text) => someWords(text, (word) => `*${word}*`),
  'headings with stars': (text) => eachHeading(text, (line) => `**${line}**`),
  'headings with hashes': (text) => eachHeading(text, (line) => `## ${line}`),
  'headings in capitals': (text) => eachHeading(text, (line) => line.toUpperCase()),
  'headings with a colon': (text) => eachHeading(text, (line) => `${line}:`),
  'headings in brackets': (text) => eachHeading(text, (line) => `[${line}]`),
  'headings underlined': (text) => eachHeading(text, (line) => `${line}\n-----------`),
  'headings with pictures': (text) => eachHeading(text, (line) => `📌 ${line} ✨`),
  'curly quotes': (text) => text.replaceAll("'", '’').replaceAll(' - ', ' – '),
  'no apostrophes': (text) => text.replaceAll("'", ''),
  'a sign for "and"': (text) => text.replace(/\band\b/g, '&'),
  'no space after commas': (text) => text.replaceAll(', ', ','),
  'a space before stops': (text) => text.replace(/([,.;:!?])(?=\s|$)/g, ' $1'),
  'a stop after each line': (text) => eachLine(text, (line) => line.replace(/[.;:]?\s*$/, '.')),
  ...Object.fromEntries(
    [
      '* ',
      '• ',
      '– ',
      '+ ',
      '· ',
      'o ',
      '✔ ',
      '➤ ',
      '▪️ ',
      '> ',
      '\uf0b7 ',
      '-',
      '•',
      '(a) ',
      'a) ',
      '1. ',
      '1) ',
      '🔹 ',
      'ü ',
      '[ ] ',
    ].map((mark) => [`points with "${mark}"`, (text: string) => eachPoint(text, mark)]),
  ),
  'the employer before': (text) => `${EMPLOYER.repeat(4)}\n\n${text}`,
  'the employer after': (text) => `${text}\n\nAbout the company\n${EMPLOYER.repeat(4)}`,
  "a board's words before": (text) =>
    `Posted 3 days ago | Save | Share | Report this job\nApply on company site\nFull-time\nPermanent\n\nFull Job Description\n${text}`,
  "a board's words after": (text) =>
    `${text}\n\nJob function\nOther\nReferrals increase your chances of interviewing by 2x\nGet notified about new jobs like this. Sign in to create job alert\nSimilar jobs\nShow more\nShow less\nReport job`,
  'equal chances after': (text) => `${text}\n\n${EQUAL}`,
  'the advert twice': (text) => `${text}\n\n${text}`,
  ...Object.fromEntries(
    Object.entries(LANGUAGES).flatMap(([language, words]) => [
      [`${language} before`, (text: string) => `${words}\n\n${text}`],
      [`${language} after`, (text: string) => `${text}\n\n${words}`],
    ]),
  ),
};
