import { isPlain } from '../fields/letters.ts';

/**
 * Towns, regions and countries that many postings name, so that a column of bare names is known for places when
 * some of it is. The largest of each country whose boards were seen, without accents, in lower case; names that are
 * also common words or first names of firms are left out.
 */
const NAMES = `london|manchester|birmingham|leeds|liverpool|glasgow|edinburgh|bristol|cardiff|belfast|sheffield|nottingham|leicester|coventry
  |newcastle|southampton|portsmouth|brighton|oxford|cambridge|york|hull|norwich|exeter|plymouth|swansea|aberdeen|dundee|milton keynes
  |northampton|derby|stoke-on-trent|wolverhampton|preston|bolton|swindon|bournemouth|peterborough|luton|blackpool|ipswich|gloucester
  |croydon|slough|warrington|huddersfield|bradford|wakefield|doncaster|middlesbrough|sunderland|cheltenham|chester|bath|worcester|lincoln
  |dublin|cork|galway|limerick|waterford|new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose
  |austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|boston|el paso|nashville|detroit
  |oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|atlanta|omaha
  |colorado springs|raleigh|miami|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|cleveland|honolulu|orlando|cincinnati
  |pittsburgh|st louis|salt lake city|richmond|buffalo|rochester|boise|dayton|akron|salem|mesa|california|texas|florida|ohio|georgia
  |illinois|pennsylvania|michigan|arizona|colorado|oregon|virginia|toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|hamilton
  |halifax|mississauga|brampton|surrey|ontario|alberta|british columbia|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart
  |darwin|geelong|newcastle|auckland|wellington|christchurch|tauranga|dunedin|victoria|queensland|new south wales
  |berlin|hamburg|munchen|koln|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg
  |duisburg|bochum|wuppertal|bielefeld|bonn|munster|mannheim|karlsruhe|augsburg|wiesbaden|kiel|lubeck|rostock|schwerin|erfurt|mainz|kassel
  |freiburg|potsdam|magdeburg|braunschweig|chemnitz|aachen|saarbrucken|ulm|heidelberg|wurzburg|regensburg|wien|graz|linz|salzburg|innsbruck
  |zurich|genf|geneve|basel|bern|lausanne|luzern|winterthur|st gallen|bayern|hessen|sachsen|nordrhein-westfalen|niedersachsen
  |paris|lyon|marseille|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nimes|brest
  |le mans|amiens|tours|limoges|metz|perpignan|besancon|orleans|rouen|mulhouse|caen|nancy|avignon|roubaix|dunkerque|poitiers|la rochelle
  |ile-de-france|bruxelles|brussel|antwerpen|gent|liege|charleroi|namur|leuven|brugge|luxembourg
  |madrid|barcelona|valencia|sevilla|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|vitoria|a coruna
  |elche|oviedo|santander|pamplona|castellon|almeria|cadiz|salamanca|cataluna|andalucia|lisboa|porto|braga|coimbra|faro|aveiro|setubal
  |ciudad de mexico|guadalajara|monterrey|puebla|tijuana|bogota|medellin|cali|barranquilla|buenos aires|rosario|santiago|lima|quito
  |guayaquil|montevideo|caracas|sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre
  |goiania|campinas|guarulhos|florianopolis|joinville|santos|roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia
  |verona|padova|trieste|brescia|parma|modena|bergamo|lombardia|lazio|piemonte|amsterdam|rotterdam|den haag|utrecht|eindhoven|groningen
  |tilburg|almere|breda|nijmegen|arnhem|haarlem|enschede|apeldoorn|zwolle|maastricht|leiden|deventer|leeuwarden|den bosch|amersfoort|assen
  |warszawa|krakow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|bialystok|katowice|gdynia|czestochowa|radom|torun|rzeszow|kielce
  |praha|brno|ostrava|bratislava|kosice|budapest|debrecen|bucuresti|cluj-napoca|timisoara|iasi|sofia|beograd|zagreb|ljubljana|athina
  |stockholm|goteborg|malmo|uppsala|linkoping|orebro|vasteras|helsingborg|gavle|boras|umea|oslo|bergen|trondheim|stavanger|kobenhavn|aarhus
  |odense|aalborg|helsinki|espoo|tampere|turku|oulu|tallinn|riga|vilnius|istanbul|ankara|izmir|tel aviv|jerusalem|haifa|dubai|abu dhabi
  |sharjah|doha|riyadh|jeddah|kuwait|cairo|casablanca|rabat|tunis|lagos|abuja|nairobi|mombasa|kampala|accra|johannesburg|cape town|durban
  |pretoria|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|noida|gurgaon|gurugram|surat|lucknow
  |indore|kochi|chandigarh|nagpur|thane|coimbatore|navi mumbai|karachi|lahore|islamabad|dhaka|colombo|kathmandu|singapore|kuala lumpur
  |penang|petaling jaya|shah alam|johor bahru|selangor|jakarta|surabaya|bandung|medan|manila|quezon city|makati|cebu|taguig|bangkok|hanoi
  |ho chi minh city|ho chi minh|ha noi|da nang|hong kong|taipei|shanghai|beijing|shenzhen|guangzhou|tokyo|osaka|kyoto|nagoya|fukuoka|sapporo|seoul|busan|incheon
  |москва|санкт-петербург|новосибирск|екатеринбург|казань|киев|київ|львів|минск|алматы`;

let known: Set<string> | undefined;

/** Whether a short text is, or begins with, the name of a place that many postings name. */
export function isKnownPlace(text: string): boolean {
  if (text.length > 60) return false;
  const lower = isPlain(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o');
  const plain = lower
    .replace(/\s*(?:[,(/–-]| - ).*$|\s+\d.*$|^(?:greater|central|east|west|north|south) /g, '')
    .trim();
  known ??= new Set(NAMES.split('|').map((name) => name.trim()));
  return known.has(plain);
}
