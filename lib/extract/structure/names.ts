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
  plymouth, swansea, dundee, ipswich, philadelphia, san jose, columbus, charlotte, cleveland, edmonton, palma, kochi
  leeds, liverpool, glasgow, edinburgh, bristol, cardiff, belfast, sheffield, nottingham, leicester, coventry
  newcastle, southampton, brighton, oxford, cambridge, york, hull, norwich, exeter, aberdeen, milton keynes
  northampton, derby, croydon, slough, bradford, chester, bath, lincoln, cork, galway, limerick, waterford, houston
  phoenix, san antonio, san diego, dallas, denver, washington, portland, atlanta, miami, tampa, orlando, california
  texas, florida, ohio, georgia, illinois, pennsylvania, michigan, arizona, colorado, oregon, virginia, montreal
  vancouver, calgary, ottawa, quebec, ontario, alberta, british columbia, brisbane, perth, adelaide, canberra
  gold coast, auckland, christchurch, queensland, new south wales, munchen, koln, frankfurt am main, stuttgart
  dusseldorf, leipzig, dortmund, essen, bremen, dresden, hannover, nurnberg, bonn, munster, mannheim, karlsruhe
  augsburg, wiesbaden, kiel, lubeck, rostock, schwerin, erfurt, mainz, freiburg, potsdam, magdeburg, chemnitz, aachen
  ulm, heidelberg, graz, linz, salzburg, innsbruck, zurich, genf, geneve, basel, bern, lausanne, luzern, st gallen
  chur, thun, biel, lugano, locarno, bellinzona, sion, fribourg, neuchatel, zug, davos, klagenfurt, bayern, hessen
  sachsen, niedersachsen, lyon, marseille, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes
  reims, grenoble, dijon, brest, rouen, nancy, la rochelle, ile de france, bruxelles, brussel, antwerpen, gent, liege
  leuven, luxembourg, valencia, sevilla, zaragoza, malaga, murcia, bilbao, alicante, cordoba, granada, a coruna
  cataluna, andalucia, lisboa, porto, coimbra, braga, aveiro, setubal, faro, dayton, ciudad de mexico, guadalajara
  monterrey, puebla, tijuana, bogota, medellin, cali, barranquilla, buenos aires, rosario, santiago, lima, quito
  guayaquil, montevideo, caracas, sao paulo, rio de janeiro, brasilia, salvador, fortaleza, belo horizonte, manaus
  curitiba, recife, porto alegre, goiania, campinas, florianopolis, napoli, torino, palermo, genova, bologna, firenze
  bari, venezia, lombardia, lazio, piemonte, rotterdam, den haag, utrecht, eindhoven, groningen, tilburg, almere
  breda, zwolle, maastricht, warszawa, krakow, lodz, wroclaw, poznan, gdansk, szczecin, bydgoszcz, katowice, gdynia
  praha, brno, ostrava, bratislava, kosice, budapest, debrecen, bucuresti, cluj, timisoara, iasi, sofia, beograd
  zagreb, ljubljana, athina, stockholm, goteborg, malmo, uppsala, oslo, bergen, trondheim, stavanger, kobenhavn
  aarhus, odense, aalborg, helsinki, espoo, tampere, turku, oulu, tallinn, riga, vilnius, istanbul, ankara, izmir
  jerusalem, haifa, abu dhabi, sharjah, doha, riyadh, jeddah, kuwait, cairo, casablanca, rabat, tunis, lagos, abuja
  nairobi, mombasa, kampala, accra, johannesburg, cape town, durban, pretoria, new delhi, kolkata, ahmedabad, jaipur
  noida, gurgaon, gurugram, surat, lucknow, indore, chandigarh, nagpur, thane, coimbatore, navi mumbai, karachi
  lahore, islamabad, dhaka, colombo, kathmandu, kuala lumpur, penang, petaling jaya, shah alam, johor bahru, selangor
  jakarta, surabaya, bandung, medan, manila, quezon city, makati, cebu, taguig, bangkok, hanoi, ho chi minh city
  ho chi minh, ha noi, da nang, taipei, shanghai, beijing, shenzhen, guangzhou, osaka, kyoto, nagoya, busan, incheon
  москва, санкт, новосибирск, екатеринбург, казань, киев, киів, львів, минск, алматы, roskilde, kolding, drammen
  lahti, jyvaskyla, lund, szeged, kisumu, port harcourt, lusaka, harare, port elizabeth, sandton, muscat, manama
  amman, beirut, al khobar, dammam, chittagong, chattogram, vadodara, nashik, bhopal, ghaziabad, secunderabad, davao
  ipoh, yogyakarta, chiang mai, arequipa, trujillo, mendoza, cartagena, queretaro, merida, santo domingo, san salvador
  asuncion, la paz, харьков, харків, одеса, одесса, дніпро, днепр, запоріжжя, самара, уфа, пермь, красноярск
  краснодар, ростов, челябинск, астана, ташкент, αθηνα, θεσσαλονικη, πατρα, ηρακλειο, λαρισα, πειραιας, αττικη
`);

/** Countries, regions of several and the largest cities: said among other words too, so of one word or two. */
export const COUNTRIES = new Names(`
  united states, u s, united kingdom, uk, england, scotland, wales, ireland, canada, australia, new zealand, india
  germany, deutschland, france, spain, españa, italy, italia, portugal, brazil, brasil, netherlands, nederland
  belgium, belgique, switzerland, schweiz, suisse, austria, österreich, poland, polska, sweden, sverige, norway, norge
  denmark, danmark, finland, suomi, singapore, malaysia, philippines, indonesia, thailand, vietnam, viet nam, japan
  china, hong kong, taiwan, korea, mexico, méxico, argentina, chile, colombia, peru, perú, south africa, nigeria
  kenya, egypt, israel, turkey, türkiye, uae, arab emirates, dubai, saudi arabia, pakistan, bangladesh, sri lanka
  ukraine, україна, украина, romania, românia, hungary, czech, greece, bulgaria, serbia, croatia, europe, emea, apac, latam, americas
  north america, south america, latin america, middle east
  london, new york, san francisco, paris, berlin, münchen, munich, madrid, sydney, melbourne, toronto, bangalore
  bengaluru, mumbai, hyderabad, pune, delhi, chennai, tel aviv, são paulo, amsterdam, dublin, hamburg, wien, zürich
  köln, frankfurt, barcelona, milano, roma, tokyo, seoul, chicago, boston, seattle, austin, los angeles, manchester
  birmingham
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
