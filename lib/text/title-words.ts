import type { Groups } from './compile.ts';

/** What the names of the groups of these words begin with; their languages follow. */
export const TITLE_LANGUAGE = 'title-lang-';

/**
 * Words of titles of other languages than English, without accents, of the work that the family is about and of what
 * stands beside it: by these a title of three words is told, which has too few small words. None is also English.
 */
const TITLE_WORDS: Readonly<Record<string, string>> = {
  es: 'vendedor vendedora dependiente dependienta cajero cajera gerente tienda tiendas ventas cliente clientes atencion asesor asesora comercial teleoperador teleoperadora recepcionista encargado encargada jefe jefa ejecutivo ejecutiva auxiliar administrativo administrativa promotor promotora coordinador coordinadora camarero camarera mesero mesera mozo empleado empleada ayudante agente operador operadora reponedor azafata azafato mostrador servicio cuentas aprendiz practicas becario sucursal',
  pt: 'atendente vendedor vendedora gerente loja lojas vendas recepcionista operador operadora caixa auxiliar assistente consultor consultora atendimento cliente clientes balconista promotor promotora repositor encarregado encarregada estagiario aprendiz comercial garcom agente servico',
  fr: 'vendeur vendeuse vendeurs conseiller conseillere caissier caissiere hote hotesse caisse accueil responsable magasin clientele directeur directrice teleconseiller teleconseillere serveur serveuse gestionnaire adjoint adjointe commerciale commerciaux vente ventes securite stagiaire alternance alternant apprenti receptionniste assistante technicien technicienne equipier equipiere polyvalent polyvalente agence agente magasinier employe libre',
  de: 'mitarbeiter mitarbeiterin verkaufer verkauferin kundenberater kundenberaterin kundenservice kundendienst kundenbetreuer kundenbetreuung verkauf vertrieb filialleiter filialleiterin filialleitung marktleiter teamleiter teamleitung leiter leiterin leitung kassierer kassiererin kasse aushilfe teilzeit vollzeit minijob werkstudent werkstudentin ausbildung kaufmann kauffrau sachbearbeiter sachbearbeiterin aussendienst innendienst empfang rezeptionist rezeptionistin hotelfachmann servicekraft kellner kellnerin bedienung stellvertretender stellvertretende berater beraterin fachkraft quereinsteiger',
  nl: 'medewerker medewerkster verkoper verkoopster klantenservice winkelmanager filiaalmanager caissiere bedrijfsleider teamleider receptioniste gastvrouw gastheer bijbaan vakkenvuller klantadviseur adviseur horeca bediening winkel verkoop klanten',
  it: 'addetto addetta addetti commesso commessa cassiere cassiera cassa impiegato impiegata responsabile vendite vendita negozio clienti servizio cameriere cameriera operatore operatrice consulente venditore venditrice magazziniere direttore apprendista assistenza ufficio agente',
  pl: 'sprzedawca sprzedawczyni kasjer kasjerka doradca klienta kierownik sklepu specjalista specjalistka obslugi konsultant konsultantka pracownik zastepca recepcjonista recepcjonistka kelner kelnerka przedstawiciel handlowy biura',
  sv: 'saljare butikssaljare butikschef kundtjanst kundtjanstmedarbetare medarbetare butiksmedarbetare kundradgivare teamledare butiksbitrade',
  da: 'butiksassistent salgsassistent kundeservice medarbejder kundeservicemedarbejder butikkmedarbeider kundeservicemedarbeider medarbeider salgskonsulent butikschef selger butikksjef kundekonsulent',
  fi: 'myyja asiakaspalvelija asiakaspalvelu myyntiedustaja tarjoilija vastaanottovirkailija myymala',
  cs: 'prodavac prodavacka prodejce pokladni obchodni zastupce asistent recepcni vedouci prodejny predajca',
  ro: 'vanzator casier consilier vanzari reprezentant lucrator ospatar',
  hu: 'elado penztaros ertekesito ugyfelszolgalatos ugyfelszolgalat boltvezeto munkatars',
  tr: 'satis danismani musteri temsilcisi kasiyer magaza muduru elemani garson',
  id: 'penjualan pelanggan kasir layanan karyawan pramuniaga pramusaji',
  vi: 'nhan vien khach',
};

/** Groups to give a lexicon so that `createTitleLanguage` can count with what has been read already. */
export function titleLanguageGroups(): Groups {
  return Object.fromEntries(
    Object.entries(TITLE_WORDS).map(([language, words]) => [
      TITLE_LANGUAGE + language,
      words
        .split(' ')
        .map((word) => `=${word}`)
        .join('|'),
    ]),
  );
}
