/** Words as titles shorten them ("Asst Mgr", "Cust Svc Rep"), one short form or more for each; none is a word itself. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  manager: ['mgr', 'mngr'],
  management: ['mgmt'],
  assistant: ['asst', "ass't"],
  associate: ['assoc'],
  coordinator: ['coord'],
  supervisor: ['supv', 'supvr'],
  director: ['dir'],
  executive: ['exec'],
  representative: ['rep'],
  senior: ['sr', 'snr'],
  junior: ['jr', 'jnr'],
  customer: ['cust'],
  service: ['svc', 'serv'],
  services: ['svcs'],
  account: ['acct'],
  operations: ['ops'],
  marketing: ['mktg'],
};

let long: Map<string, string> | undefined;

/** The short forms of a word, those of its plural by an s. */
export function shortOf(word: string): readonly string[] {
  const known = SHORT[word];
  if (known) return known;
  return (word.endsWith('s') && SHORT[word.slice(0, -1)]?.map((short) => `${short}s`)) || [];
}

/** The words that a spelling is a short form of: none, nearly always. */
export function longOf(spelling: string): string[] {
  long ??= new Map(Object.entries(SHORT).flatMap(([word, shorts]) => shorts.map((short) => [short, word])));
  const one = long.get(spelling);
  if (one) return [one];
  const many = spelling.endsWith('s') ? long.get(spelling.slice(0, -1)) : undefined;
  return many ? [`${many}s`] : [];
}
