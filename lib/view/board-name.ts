/** Names that are not simply their id with capitals. */
const SPELLED: Record<string, string> = {
  bamboohr: 'BambooHR',
  careerbuilder: 'CareerBuilder',
  'cv-library': 'CV-Library',
  'find-a-job': 'Find a job',
  'google-jobs': 'Google Jobs',
  icims: 'iCIMS',
  linkedin: 'LinkedIn',
  'nhs-jobs': 'NHS Jobs',
  simplyhired: 'SimplyHired',
  smartrecruiters: 'SmartRecruiters',
  stepstone: 'StepStone',
  successfactors: 'SuccessFactors',
  ukg: 'UKG',
  usajobs: 'USAJOBS',
  'welcome-to-the-jungle': 'Welcome to the Jungle',
  ziprecruiter: 'ZipRecruiter',
};

/** What people call a board, from its id: `job-bank` → "Job Bank". */
export function boardName(id: string): string {
  return (
    SPELLED[id] ?? id.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
  );
}
