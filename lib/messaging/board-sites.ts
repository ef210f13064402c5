/** The sites of boards that are not named as their site is, see `siteOf`. */
const SITES: Readonly<Record<string, string>> = {
  ashby: 'ashbyhq',
  'built-in':
    'builtin builtinnyc builtinchicago builtinboston builtinla builtinaustin builtincolorado builtinseattle builtinsf',
  'find-a-job': 'dwp',
  'google-jobs': 'google',
  'infojobs-br': 'infojobs',
  'job-bank': 'gc',
  'nhs-jobs': 'nhs',
  seek: 'seek jobstreet jobsdb',
  stepstone: 'stepstone totaljobs cwjobs jobsite milkround',
  ukg: 'ultipro ukg',
  'we-work-remotely': 'weworkremotely',
  'welcome-to-the-jungle': 'welcometothejungle',
  wellfound: 'wellfound angel',
  workday: 'myworkdayjobs myworkdaysite myworkdayjobs-impl',
};

/** Boards that build pages at employers' own addresses (`Board.marks`), and what is of no board. */
const ANYWHERE = ['web', 'oracle', 'phenom', 'successfactors'];

/** Whether postings of a board can stand on a page of a site: a page may bring its own board's, and no other's. */
export function canStandOn(board: string, site: string | undefined): boolean {
  if (ANYWHERE.includes(board)) return true;
  const sites = Object.hasOwn(SITES, board) ? SITES[board] : board;
  return site !== undefined && sites?.split(' ').includes(site) === true;
}
