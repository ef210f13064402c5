import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { createTitleLanguage } from '../../lib/text/title-language.ts';
import { readWrittenPostings } from '../../scripts/lessons.ts';

/** 7,660 real titles in English, where they are at hand. */
const ONET = '../shared/taxonomy/onet-titles.tsv';

describe('a title in another language', () => {
  it.each([
    ['Kundenberater (m/w/d)', 'de'],
    ['Verkäuferin in Teilzeit', 'de'],
    ['Vertriebsmitarbeiter Innendienst', 'de'],
    ['Stellvertretende Filialleitung', 'de'],
    ['Conseillère de vente H/F', 'fr'],
    ['Conseiller clientèle', 'fr'],
    ['Chargé de clientèle', 'fr'],
    ['Responsable de magasin', 'fr'],
    ['Assistant de vente', 'fr'],
    ['Dependienta', 'es'],
    ['Supervisor de tienda', 'es'],
    ['Director de ventas', 'es'],
    ['Addetto vendite', 'it'],
    ['Atendente de loja', 'pt'],
    ['Verkoopmedewerker', 'nl'],
    ['Kasjer-sprzedawca', 'pl'],
    ['Specjalista ds. obsługi klienta', 'pl'],
    ['Kundtjänstmedarbetare', 'sv'],
    ['Müşteri temsilcisi', 'tr'],
    ['Nhân viên bán hàng', 'vi'],
    ['Nhân viên thu ngân', 'vi'],
    ['Assistant/e de vente', 'fr'],
    ['Supervisor/a de tienda', 'es'],
    ['Verkäufer/in', 'de'],
    ['Supervisor/Supervisora de tienda', 'es'],
  ])('%s is recognised as %s, and never judged by English rules', (title, language) => {
    const said = classifyPosting({ title });
    expect(said.language, 'add its words to lib/text/title-words.ts').toBe(language);
    expect([said.family.value, said.level.value, said.track.value, said.managesPeople.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['Customer Service Agent (m/w/d)', 'core'],
    ['Sales Manager (m/w/d) Außendienst', 'adjacent'],
    ['Store Manager, Filiale Stuttgart', 'adjacent'],
    ['Customer Care Specialist met Nederlands', 'core'],
    ['Bilingual Customer Service Representative - Atención', 'core'],
    ['Receptionist at Café Libre', 'adjacent'],
    ['Teller, Banco Ejemplo', 'adjacent'],
    ['Cashier / Cajero', 'adjacent'],
    ['Clientele Manager', 'adjacent'],
    ['Cajera/Cashier', 'adjacent'],
    ['Server / Mesero', 'adjacent'],
    ['Customer Service Agent / Agente de Servicio al Cliente', 'core'],
  ])('%s is read as the English it mostly is', (title, family) => {
    expect(classifyPosting({ title }).family.value).toBe(family);
  });

  it.each([
    'Fur Storage Clerk',
    'Rayon Coner',
    'Loan Officer',
    'Barista',
    'Agent',
    'Concierge',
    'Maître d’',
    'Stage Manager',
    'Stage Hand',
    'Hang Gliding Instructor',
  ])('%s is English', (title) => {
    expect(['en', 'und']).toContain(classifyPosting({ title }).language);
  });

  it('is none of the English ones that were written for the classifier, or stand in a census', () => {
    const titles = readWrittenPostings().map(({ title }) => title);
    if (existsSync(ONET))
      for (const line of readFileSync(ONET, 'utf8').trim().split('\n').slice(2))
        titles.push(line.split('\t')[2] ?? '');
    else console.log(`${ONET} is absent: only titles of made-up postings are tried`);
    expect(titles.length).toBeGreaterThan(1000);
    const taken = titles.filter((title) => !['en', 'und'].includes(classifyPosting({ title }).language));
    expect(taken, 'an English word stands in lib/text/title-words.ts').toEqual([]);
  });

  it('is not told by a word that nobody knows', () => {
    const languageOf = createTitleLanguage({ groups: new Map(), classesOf: () => [] }, () => true);
    const tokens = { source: 'Zorblat', count: 1, word: [0], start: [0], end: [7], flags: [0] };
    expect(languageOf(tokens)).toBe('und');
  });
});

describe('an advert in another language', () => {
  it.each([
    [
      'a list of points, under an English title',
      'Customer Service Agent (m/w/d)',
      'Aufgaben: Bearbeitung von Kundenanfragen per Telefon und E-Mail, Reklamationen, Beratung. Profil: abgeschlossene Ausbildung, Deutsch C1, Englisch B2.',
      'de',
    ],
    ['a few words, told by its title', 'Kundenberater', 'Kundenkontakt, Telefon.', 'de'],
    ['a few words that tell nothing', 'Doradca klienta', 'Sprzedaż produktów, kasa, szkolenia.', 'pl'],
    [
      'sentences, under an English title',
      'Store Manager',
      'Vous accueillez les clients et vous dirigez une équipe de six vendeurs. Expérience de deux ans dans le commerce.',
      'fr',
    ],
  ])('is told by %s', (_, title, description, language) => {
    for (const said of [
      classifyPosting({ title, description }),
      classifyPosting({ title, snippet: description }),
    ])
      expect([said.language, said.family.value, said.level.value, said.stage.value]).toEqual([
        language,
        null,
        null,
        null,
      ]);
  });

  it('is not made of names in an English list', () => {
    const description =
      'Duties: greeting guests, taking orders, serving drinks. Sites: Playa de Oro, La Jolla, Santa Clara. Shifts: evenings, weekends.';
    expect(classifyPosting({ title: 'Server', description }).family.value).toBe('adjacent');
  });
});
