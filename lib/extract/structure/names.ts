/** Names that are asked for whole, made into a set when the first is asked for. */
class Names {
  private names: ReadonlySet<string> | undefined;

  /** @param list what stands between commas and lines */
  constructor(private readonly list: string) {}

  has(name: string): boolean {
    this.names ??= new Set(this.list.split(/,|\n/).map((one) => one.trim()));
    return name !== '' && this.names.has(name);
  }
}

/**
 * Towns, regions and countries that many postings name, so that a column of bare names is known for places when
 * some of it is. The largest of each country whose boards were seen, without accents, in lower case; names that are
 * also common words or first names of firms are left out.
 */
export const PLACES = new Names(`
  a coruna, aachen, aalborg, aarhus, aberdeen, abu dhabi, abuja, accra, adelaide, ahmedabad, al khobar, alberta
  alicante, almere, amman, andalucia, ankara, antwerpen, arequipa, arizona, asuncion, athina, atlanta, auckland
  augsburg, aveiro, bandung, bangkok, bari, barranquilla, basel, bath, bayern, beijing, beirut, belfast, bellinzona
  belo horizonte, beograd, bergen, bern, bhopal, biel, bilbao, bogota, bologna, bonn, bordeaux, bradford, braga
  brasilia, bratislava, breda, bremen, brest, brighton, brisbane, bristol, british columbia, brno, brussel
  bruxelles, bucuresti, budapest, buenos aires, busan, bydgoszcz, cairo, calgary, cali, california, cambridge
  campinas, canberra, cape town, caracas, cardiff, cartagena, casablanca, cataluna, cebu, chandigarh, charlotte
  chattogram, chemnitz, chester, chiang mai, chittagong, christchurch, chur, ciudad de mexico, cleveland, cluj
  coimbatore, coimbra, colombo, colorado, columbus, cordoba, cork, coventry, croydon, curitiba, da nang, dallas
  dammam, davao, davos, dayton, debrecen, den haag, denver, derby, dhaka, dijon, doha, dortmund, drammen, dresden
  dundee, durban, dusseldorf, edinburgh, edmonton, eindhoven, erfurt, espoo, essen, exeter, faro, firenze
  florianopolis, florida, fortaleza, frankfurt am main, freiburg, fribourg, galway, gdansk, gdynia, geneve, genf
  genova, gent, georgia, ghaziabad, glasgow, goiania, gold coast, goteborg, granada, graz, grenoble, groningen
  guadalajara, guangzhou, guayaquil, gurgaon, gurugram, ha noi, haifa, hannover, hanoi, harare, heidelberg, helsinki
  hessen, ho chi minh, ho chi minh city, houston, hull, iasi, ile de france, illinois, incheon, indore, innsbruck
  ipoh, ipswich, islamabad, istanbul, izmir, jaipur, jakarta, jeddah, jerusalem, johannesburg, johor bahru
  jyvaskyla, kampala, karachi, karlsruhe, kathmandu, katowice, kiel, kisumu, klagenfurt, kobenhavn, kochi, kolding
  kolkata, koln, kosice, krakow, kuala lumpur, kuwait, kyoto, la paz, la rochelle, lagos, lahore, lahti, lausanne
  lazio, leeds, leicester, leipzig, leuven, liege, lille, lima, limerick, lincoln, linz, lisboa, liverpool
  ljubljana, locarno, lodz, lombardia, lubeck, lucknow, lugano, lund, lusaka, luxembourg, luzern, lyon, maastricht
  magdeburg, mainz, makati, malaga, malmo, manama, manaus, manila, mannheim, marseille, medan, medellin, mendoza
  merida, miami, michigan, milton keynes, mombasa, monterrey, montevideo, montpellier, montreal, munchen, munster
  murcia, muscat, nagoya, nagpur, nairobi, nancy, nantes, napoli, nashik, navi mumbai, neuchatel, new delhi
  new south wales, newcastle, nice, niedersachsen, noida, northampton, norwich, nottingham, nurnberg, odense, ohio
  ontario, oregon, orlando, osaka, oslo, ostrava, ottawa, oulu, oxford, palermo, palma, penang, pennsylvania, perth
  petaling jaya, philadelphia, phoenix, piemonte, plymouth, port elizabeth, port harcourt, portland, porto
  porto alegre, potsdam, poznan, praha, pretoria, puebla, quebec, queensland, queretaro, quezon city, quito, rabat
  recife, reims, rennes, riga, rio de janeiro, riyadh, rosario, roskilde, rostock, rotterdam, rouen, sachsen
  salvador, salzburg, san antonio, san diego, san jose, san salvador, sandton, santiago, santo domingo, sao paulo
  schwerin, secunderabad, selangor, setubal, sevilla, shah alam, shanghai, sharjah, sheffield, shenzhen, sion
  slough, sofia, southampton, st gallen, stavanger, stockholm, strasbourg, stuttgart, surabaya, surat, swansea
  szczecin, szeged, taguig, taipei, tallinn, tampa, tampere, texas, thane, thun, tijuana, tilburg, timisoara, torino
  toulouse, trondheim, trujillo, tunis, turku, ulm, uppsala, utrecht, vadodara, valencia, vancouver, venezia
  vilnius, virginia, warszawa, washington, waterford, wiesbaden, wroclaw, yogyakarta, york, zagreb, zaragoza, zug
  zurich, zwolle, αθηνα, αττικη, ηρακλειο, θεσσαλονικη, λαρισα, πατρα, πειραιας, алматы, астана, днепр, дніпро
  екатеринбург, запоріжжя, казань, киев, киів, краснодар, красноярск, львів, минск, москва, новосибирск, одеса
  одесса, пермь, ростов, самара, санкт, ташкент, уфа, харків, харьков, челябинск
`);

/** Countries, regions of several and the largest cities: said among other words too, so of one word or two. */
export const COUNTRIES = new Names(`
  americas, amsterdam, apac, arab emirates, argentina, austin, australia, austria, bangalore, bangladesh, barcelona
  belgique, belgium, bengaluru, berlin, birmingham, boston, brasil, brazil, bulgaria, canada, chennai, chicago
  chile, china, colombia, croatia, czech, danmark, delhi, denmark, deutschland, dubai, dublin, egypt, emea, england
  españa, europe, finland, france, frankfurt, germany, greece, hamburg, hong kong, hungary, hyderabad, india
  indonesia, ireland, israel, italia, italy, japan, kenya, korea, köln, latam, latin america, london, los angeles
  madrid, malaysia, manchester, melbourne, mexico, middle east, milano, mumbai, munich, méxico, münchen, nederland
  netherlands, new york, new zealand, nigeria, norge, north america, norway, pakistan, paris, peru, perú
  philippines, poland, polska, portugal, pune, roma, romania, românia, san francisco, saudi arabia, schweiz
  scotland, seattle, seoul, serbia, singapore, south africa, south america, spain, sri lanka, suisse, suomi, sverige
  sweden, switzerland, sydney, são paulo, taiwan, tel aviv, thailand, tokyo, toronto, turkey, türkiye, u s, uae, uk
  ukraine, united kingdom, united states, viet nam, vietnam, wales, wien, zürich, österreich, украина, україна
`);

/** Words of an address that lead to something to read, to buy or to look at; known in the plural too. */
export const CONTENT = new Names(`
  about, account, advice, album, article, author, avis, benefits, bewertung, biz, blog, book, bootcamp, brand, cart
  catalog, certificate, certification, collection, comment, commit, conseils, contact, cookies, corso, cours, course
  culture, curso, cv, degree, dir, doctors, dp, event, faq, formation, freelancer, forum, gehalt, grants, guide, help, hotels
  image, in, industries, industry, interview, issues, item, kurs, kurse, learn, learning, legal, magazine, member
  movie, news, people, photo, podcast, post, privacy, product, program, programmes, pull, question, r, ratgeber
  recipe, resources, restaurant, resumes, review, salaire, salaries, salario, salary, shop, standards, stipendio
  store, stories, story, template, tenders, terms, thread, topic, training, u, user, video, volunteer, volunteering
  watch, webinar, wiki
`);

/** Words at the head of what people are called at work; matched whole, beside the stems and ends of `words.ts`. */
export const ROLES = new Names(`
  accountant, addetta, addetto, adjuster, adviser, advisor, agen, agent, agente, aide, alternant, analista, analyst
  apprentice, apprenticeship, architect, arquiteto, asesor, asesora, associate, atendente, attendant, attorney
  auditor, ausbildung, aushilfe, auszubildende, auszubildender, backend, banker, barista, bartender, bookkeeper
  broker, buchhalter, buyer, caixa, camarera, camarero, caregiver, carer, cariste, carpenter, cashier, ceo, cfo
  charge, chargee, chaufor, chef, chief, cleaner, cleaning, clerk, cmo, cna, coach, commercial, commerciale, comptable
  concierge, controller, cook, copywriter, counsellor, counselor, crew, cto, dentist, dependiente, designer, developer
  devops, dispatcher, driver, duales, editor, electrician, employe, employee, engineer, estagiario, estagio, estimator
  estoquista, executive, fellow, foreman, frontend, fullstack, gestionnaire, guard, handler, handyman, head, helper
  hgv, host, hostess, hote, hotesse, housekeeper, impiegata, impiegato, inspector, installer, instructor, intern
  internship, internships, janitor, jefa, jefe, jr, junior, kaufleute, kok, laborer, labourer, lawyer, lead, leader
  lecturer, lgv, lider, lpn, magazynier, magazziniere, mechanic, medewerkster, merchandiser, ml, mozo, nurse, officer
  operaia, operaio, owner, packer, paralegal, pharmacist, physician, picker, planner, pleno, plumber, porter, postdoc
  pracownik, practitioner, praktikant, preparateur, president, principal, producer, professor, programmer, qa
  recruiter, referent, referentin, rep, representative, researcher, responsabile, responsable, rn, saelger, sales
  salesperson, scheduler, scientist, scrum, secretaire, security, sef, segretaria, seller, senior, server, serveur
  serveuse, solicitor, sr, sre, staf, staff, stagiair, stagiaire, stagista, steward, stewardess, stocker, strategist
  superintendent, support, surveyor, teacher, tecnologo, telecaller, teller, tester, therapist, tirocinante, trainer, tutor
  udvikler, underwriter, vanzari, verkoper, verpleegkundige, vp, waiter, waitress, warehouse, welder, worker, writer
`);
