import type { DetailPage } from './detail-pages.ts';
import { asks, duties, foot, head } from './detail-site.ts';

/** Pages of one posting as boards of other countries and open-source suites build them; postings made up. */
export const detailPagesAbroad: readonly DetailPage[] = [
  {
    name: 'Latin American board: employer and town in one line set off by a dash, facts as tags',
    at: 'https://co.trabajando.example/ofertas-de-trabajo/oferta-de-trabajo-de-cajera-en-medellin-9F2A0C3D4E5F6710',
    title: 'Oferta de trabajo Cajera medio tiempo - Medellín',
    lang: 'es',
    body: `${head}<main><div><h1>Cajera medio tiempo</h1><p>Supermercados La Ceiba S.A.S. - Medellín, Antioquia</p></div><div><div><span>$ 1.500.000,00 (Mensual)</span><span>Contrato a término fijo</span><span>Tiempo parcial</span></div><p>Atiendes a las personas que llegan a la caja, cobras, empacas y respondes preguntas sobre los productos. También recibes devoluciones y mantienes en orden la zona de cajas durante tu turno.</p><p>Te formamos dos semanas y siempre trabajas con una compañera que conoce la tienda. Los turnos se entregan con un mes de anticipación.</p><h3>Requerimientos</h3><ul><li>Educación mínima: Bachillerato</li><li>1 año de experiencia en atención al cliente</li></ul><a href="/postularme?oi=9F2A">Postularme</a></div></main>${foot}`,
    expected: {
      title: 'Cajera medio tiempo',
      company: 'Supermercados La Ceiba S.A.S.',
      location: 'Medellín, Antioquia',
      says: 'Atiendes a las personas',
    },
  },
  {
    name: 'African board: heading with title and employer’s link below it, facts as labelled list items',
    at: 'https://www.brightday.example/listings/front-desk-officer-g4q2zx',
    title: 'Front Desk Officer at Harmattan Suites | Brightday',
    body: `${head}<main><article><div><h1>Front Desk Officer</h1><h2><a href="/company/harmattan-suites">Harmattan Suites</a></h2><div><a href="/jobs/hospitality">Hotels &amp; Hospitality</a></div><div><span>Abuja</span><span>Full Time</span><span>NGN 150,000 - 200,000</span></div></div><div><h3>Job Summary</h3><p>We look for someone who welcomes guests as if they came home.</p><ul><li>Minimum Qualification: OND</li><li>Experience Level: Entry level</li></ul><h3>Job Description/Requirements</h3>${duties}${asks}</div><a href="/apply/g4q2zx">Apply now</a></article></main>${foot}`,
    expected: {
      title: 'Front Desk Officer',
      company: 'Harmattan Suites',
      location: 'Abuja',
      says: 'greet everyone',
    },
  },
  {
    name: 'open-source suite: title and town in a head of their own, sections below as free blocks',
    at: 'https://www.northwind.example/jobs/shop-floor-supervisor-8',
    title: 'Shop Floor Supervisor | Northwind Outdoors',
    body: `${head}<div><nav><a href="/jobs">All Jobs</a></nav><div><section><div><div><div><h1>Shop Floor Supervisor</h1><h5>Exeter</h5></div><div><a role="button" href="/jobs/apply/shop-floor-supervisor-8">Apply Now!</a></div></div></div></section><div><section><div>${duties}</div></section><section><h2>Requirements</h2>${asks}</section></div></div></div>${foot}`,
    expected: {
      title: 'Shop Floor Supervisor',
      location: 'Exeter',
      says: 'greet everyone',
    },
  },
  {
    name: 'French public service: title, reference, employer in a side box, town with its department',
    at: 'https://candidat.emploi-public.example/offres/recherche/detail/198ABC1',
    title: 'Offre d’emploi Vendeur / Vendeuse en boulangerie (H/F) - 69 - LYON 03 - 198ABC1',
    lang: 'fr',
    body: `${head}<main><div><p>Offre n° 198ABC1</p><h1>Vendeur / Vendeuse en boulangerie (H/F)</h1><p><span>69 - LYON 03</span> <a href="/carte?cp=69003">Localiser avec Mappy</a></p><p>Actualisé le 20 novembre 2026</p></div><div><p>Vous accueillez les clients, les conseillez sur les pains et les gâteaux, encaissez et gardez la boutique propre et bien garnie tout au long de la journée.</p><p>Vous travaillez en équipe de trois, un week-end sur deux, avec deux jours de repos consécutifs. Une formation de deux semaines est prévue avant de tenir la caisse.</p><dl><dt>Type de contrat</dt><dd>CDI</dd><dt>Durée du travail</dt><dd>35H/semaine</dd></dl><h2>Profil souhaité</h2><ul><li>Vente additionnelle : première expérience appréciée</li></ul></div><aside><h2>Entreprise</h2><h3>MAISON PERRIN</h3><p>3 à 5 salariés</p></aside><button>Postuler à cette offre</button></main>${foot}`,
    expected: {
      title: 'Vendeur / Vendeuse en boulangerie (H/F)',
      company: 'MAISON PERRIN',
      location: '69 - LYON 03',
      says: 'Vous accueillez les clients',
    },
  },
  {
    name: 'Gulf board: facts as definition list behind the text, employer and town below the title',
    at: 'https://www.gulfwork.example/en/uae/jobs/guest-relations-agent-5071232/',
    title: 'Guest Relations Agent in Abu Dhabi - Gulfwork',
    body: `${head}<main><div><div><h1>Guest Relations Agent</h1><ul><li><a href="/en/company/corniche-hotels-group-1822/">Corniche Hotels Group</a></li><li>Abu Dhabi, UAE</li><li>Posted 3 days ago</li></ul><a href="/apply/5071232">Apply on company site</a></div><div><h2>Job description</h2>${duties}<h2>Skills</h2>${asks}</div><dl><dt>Employment type</dt><dd>Full time employee</dd><dt>Monthly salary range</dt><dd>$1,500 - $2,000</dd></dl></div></main>${foot}`,
    expected: {
      title: 'Guest Relations Agent',
      company: 'Corniche Hotels Group',
      location: 'Abu Dhabi, UAE',
      says: 'greet everyone',
    },
  },
  {
    name: 'no posting: a grant with what it pays for and who may apply',
    at: 'https://www.givinghub.example/opportunities/fund-community-kitchens',
    title: 'Community Kitchens Fund',
    body: `${head}<main><h1>Community Kitchens Fund</h1><p>Larkfield Foundation</p><p>Up to £50,000</p><p>Deadline: 12 December 2026</p><h2>About this opportunity</h2><p>The fund pays for ovens, rent and wages in kitchens that cook for their neighbourhood. It is open to charities and companies without profit that have worked in the place for two years or more.</p><h2>Requirements</h2><p>Your group needs a bank account and two trustees who are not related. You tell us what you want to buy, what it costs, and how many meals you plan to serve in the first year of the grant.</p><a href="/opportunities/fund-community-kitchens/apply">Apply now</a></main>${foot}`,
  },
];
