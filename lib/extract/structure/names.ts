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
  leeds, liverpool, glasgow, edinburgh, bristol, cardiff, belfast, sheffield, nottingham, leicester, coventry
  newcastle, southampton, portsmouth, brighton, oxford, cambridge, york, hull, norwich, exeter, plymouth, aberdeen
  dundee, milton keynes, northampton, derby, wolverhampton, swindon, bournemouth, peterborough, gloucester, bradford
  cheltenham, bath, worcester, lincoln, cork, galway, houston, phoenix, philadelphia, san antonio, san diego, dallas
  san jose, jacksonville, fort worth, columbus, charlotte, indianapolis, denver, washington, nashville, detroit
  oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, tucson, sacramento, kansas city
  atlanta, omaha, raleigh, miami, oakland, minneapolis, tampa, new orleans, cleveland, honolulu, orlando, cincinnati
  pittsburgh, st louis, salt lake city, california, texas, florida, ohio, georgia, illinois, pennsylvania, michigan
  arizona, colorado, oregon, virginia, montreal, vancouver, calgary, edmonton, ottawa, winnipeg, quebec, mississauga
  ontario, alberta, british columbia, brisbane, perth, adelaide, canberra, gold coast, auckland, wellington
  christchurch, victoria, queensland, new south wales, munchen, koln, frankfurt am main, stuttgart, dusseldorf
  leipzig, dortmund, essen, bremen, dresden, hannover, nurnberg, bonn, mannheim, wiesbaden, freiburg, graz, linz
  salzburg, zurich, geneve, basel, bern, bayern, lyon, marseille, toulouse, nice, nantes, montpellier, strasbourg
  bordeaux, lille, rennes, grenoble, dijon, rouen, nancy, ile de france, bruxelles, brussel, antwerpen, gent, liege
  luxembourg, valencia, sevilla, zaragoza, malaga, murcia, bilbao, cataluna, andalucia, lisboa, porto, braga
  ciudad de mexico, guadalajara, monterrey, bogota, medellin, cali, buenos aires, santiago, lima, quito, guayaquil
  montevideo, caracas, sao paulo, rio de janeiro, brasilia, salvador, fortaleza, belo horizonte, curitiba, recife
  porto alegre, napoli, torino, palermo, genova, bologna, firenze, bari, venezia, lombardia, lazio, piemonte
  rotterdam, den haag, utrecht, eindhoven, groningen, tilburg, breda, warszawa, krakow, lodz, wroclaw, poznan
  gdansk, szczecin, lublin, katowice, praha, brno, ostrava, bratislava, budapest, bucuresti, cluj, timisoara, iasi
  sofia, beograd, zagreb, ljubljana, athina, stockholm, goteborg, malmo, uppsala, oslo, bergen, trondheim, kobenhavn
  aarhus, odense, aalborg, helsinki, espoo, tampere, turku, tallinn, riga, vilnius, istanbul, ankara, izmir
  jerusalem, haifa, abu dhabi, sharjah, doha, riyadh, jeddah, kuwait, cairo, casablanca, rabat, tunis, lagos, abuja
  nairobi, accra, johannesburg, cape town, durban, pretoria, new delhi, kolkata, ahmedabad, jaipur, noida, gurgaon
  gurugram, kochi, chandigarh, karachi, lahore, islamabad, dhaka, colombo, kathmandu, kuala lumpur, penang
  petaling jaya, shah alam, johor bahru, selangor, jakarta, surabaya, bandung, manila, quezon city, makati, cebu
  taguig, bangkok, hanoi, ho chi minh city, ho chi minh, ha noi, da nang, taipei, shanghai, beijing, shenzhen
  guangzhou, osaka, kyoto, nagoya, москва, санкт, новосибирск, екатеринбург, казань, киев, киів, львів, минск
  алматы
  coimbra, faro, setubal, dayton
`);

/** Countries, regions of several and the largest cities: said among other words too, so of one word or two. */
export const COUNTRIES = new Names(`
  united states, u s, united kingdom, uk, england, scotland, wales, ireland, canada, australia, new zealand, india
  germany, deutschland, france, spain, españa, italy, italia, portugal, brazil, brasil, netherlands, nederland
  belgium, belgique, switzerland, schweiz, suisse, austria, österreich, poland, polska, sweden, sverige, norway, norge
  denmark, danmark, finland, suomi, singapore, malaysia, philippines, indonesia, thailand, vietnam, viet nam, japan
  china, hong kong, taiwan, korea, mexico, méxico, argentina, chile, colombia, peru, perú, south africa, nigeria
  kenya, egypt, israel, turkey, türkiye, uae, arab emirates, dubai, saudi arabia, pakistan, bangladesh, sri lanka
  ukraine, romania, românia, hungary, czech, greece, bulgaria, serbia, croatia, europe, emea, apac, latam, americas
  london, new york, san francisco, paris, berlin, münchen, munich, madrid, sydney, melbourne, toronto, bangalore
  bengaluru, mumbai, hyderabad, pune, delhi, chennai, tel aviv, são paulo, amsterdam, dublin, hamburg, wien, zürich
  köln, frankfurt, barcelona, milano, roma, tokyo, seoul, chicago, boston, seattle, austin, los angeles, manchester
  birmingham
`);

/** Words of an address that lead to something to read, to buy or to look at; known in the plural too. */
export const CONTENT = new Names(`
  about, account, advice, album, article, author, avis, benefits, bewertung, biz, blog, book, bootcamp, brand, cart
  catalog, certificate, certification, collection, comment, commit, conseils, contact, cookies, corso, cours, course
  culture, curso, cv, degree, dir, doctors, dp, event, faq, formation, forum, gehalt, grants, guide, help, hotels
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
