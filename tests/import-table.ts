/**
 * Who may import whom: the table of docs/DESIGN.md as data. Change it when the code has a better idea, and
 * say why in the commit.
 */
export interface ModuleRules {
  /** Modules whose code may be used. A module may always use itself. */
  code: readonly string[];
  /** Further modules of which only types may be used. */
  types: readonly string[];
  /** What may come from npm. */
  packages: readonly string[];
}

function may(
  code: readonly string[],
  types: readonly string[] = [],
  packages: readonly string[] = [],
): ModuleRules {
  return { code, types, packages };
}

const LEAVES = ['lib/posting', 'lib/text', 'lib/taxonomy'];
const POLYFILL = 'webextension-polyfill';

/** The extension's own pages: they show what the background holds, and never open the database. */
const panel = may(
  // classify: roles are judged again, and imported ones for the first time, where there is time for it.
  [
    ...LEAVES,
    'lib/career',
    'lib/classify',
    'lib/view',
    'lib/messaging',
    'lib/settings',
    'lib/transfer',
    'lib/panel',
    'components',
  ],
  ['lib/shortlist'],
  ['preact', POLYFILL, 'wxt'],
);

export const IMPORT_TABLE: Record<string, ModuleRules> = {
  'lib/posting': may([]),
  'lib/text': may([]),
  'lib/taxonomy': may([]),
  'lib/extract': may(LEAVES),
  'lib/classify': may(LEAVES),
  'lib/career': may(['lib/posting', 'lib/taxonomy'], ['lib/classify', 'lib/shortlist']),
  'lib/view': may(
    [...LEAVES, 'lib/career'],
    ['lib/classify', 'lib/shortlist', 'lib/messaging', 'lib/transfer', 'public'],
  ),
  // Import and merging judge goals and rungs by the rules of career, which is pure.
  'lib/shortlist': may(['lib/posting', 'lib/taxonomy', 'lib/career'], ['lib/classify'], ['idb', 'valibot']),
  // Files are read and written where the person picked them: their bytes cannot cross a message, records can.
  // Evidence of imported postings is quoted by the same pure function that saves it.
  'lib/transfer': may(
    ['lib/posting', 'lib/taxonomy', 'lib/shortlist'],
    ['lib/classify', 'lib/messaging'],
    ['papaparse'],
  ),
  'lib/settings': may(['lib/taxonomy', 'lib/career'], ['lib/messaging'], [POLYFILL, 'valibot']),
  'lib/messaging': may(
    ['lib/posting', 'lib/taxonomy'],
    ['lib/shortlist', 'lib/settings', 'lib/classify', 'lib/career'],
    [POLYFILL, 'valibot'],
  ),
  'lib/page': may([], ['lib/posting']),
  // What the extension's pages share beside their looks: asking the background, keeping a choice, paging.
  'lib/panel': may(
    [...LEAVES, 'lib/career', 'lib/view', 'lib/messaging', 'lib/settings'],
    ['lib/shortlist', 'lib/classify'],
    ['preact', POLYFILL],
  ),
  // The mark is drawn from view's geometry, lists count rungs from taxonomy, rhythms are career's; all are pure.
  components: may(
    ['lib/view', 'lib/taxonomy', 'lib/career'],
    ['lib/posting', 'lib/messaging', 'lib/panel', 'lib/page', 'lib/shortlist'],
    ['preact', '@tanstack/virtual-core'],
  ),
  'entrypoints/board.content': may(
    [
      ...LEAVES,
      'lib/extract',
      'lib/classify',
      'lib/career',
      'lib/view',
      'lib/page',
      'lib/messaging',
      'components',
    ],
    ['lib/shortlist', 'lib/settings'],
    [POLYFILL, 'wxt'],
  ),
  'entrypoints/guard.content': may(['lib/page'], [], ['wxt']),
  // The same script with every board's reader, and the parts that come when they are needed.
  'entrypoints/every-board': may(['lib/extract', 'entrypoints/board.content'], [], ['wxt']),
  'entrypoints/structure': may(['lib/extract', 'entrypoints/board.content'], [], ['wxt']),
  'entrypoints/details': may(['entrypoints/board.content'], [], ['wxt']),
  // Cards and adverts are judged here, so that pages load nothing of what that takes.
  'entrypoints/background': may(
    [...LEAVES, 'lib/classify', 'lib/shortlist', 'lib/settings', 'lib/messaging'],
    ['lib/career'],
    [POLYFILL, 'valibot', 'wxt'],
  ),
  // The sample board is a page of the extension that does what the content script does on others.
  'entrypoints/sample': may(
    ['lib/panel', 'lib/extract', 'components', 'entrypoints/board.content'],
    [],
    [POLYFILL],
  ),
  'entrypoints/popup': panel,
  'entrypoints/options': panel,
  'entrypoints/shortlist': panel,
};

/** `lib/view/words.ts` is of `lib/view`, `components/x/Y.tsx` of `components`. */
export function moduleOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'components' || top === 'public' || top === 'assets') return top;
  return `${top}/${second.replace(/\.(ts|tsx|html)$/, '')}`;
}

export interface Import {
  from: string;
  /** True where nothing of it is left at run time. */
  typesOnly: boolean;
}

/** The imports and re-exports of a source file, dynamic ones too. */
export function readImports(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s+)?(?:([^'"`;]*?)\s*from\s*)?['"]([^'"]+)['"]/gm;
  for (const [, type, names = '', from = ''] of code.matchAll(statement)) {
    const listed = /^\{([\s\S]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(',')
      .filter((name) => name.trim());
    const eachIsType =
      listed !== undefined && listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name));
    found.push({ from, typesOnly: type !== undefined || eachIsType });
  }
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from, typesOnly: false });
  }
  return found;
}
