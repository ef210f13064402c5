import type { Board } from '../board.ts';
import { adzuna } from './adzuna.ts';
import { alba } from './alba.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { builtIn } from './built-in.ts';
import { careerbuilder } from './careerbuilder.ts';
import { caterer } from './caterer.ts';
import { craigslist } from './craigslist.ts';
import { cvLibrary } from './cv-library.ts';
import { dice } from './dice.ts';
import { empregos } from './empregos.ts';
import { findAJob } from './find-a-job.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { gupy } from './gupy.ts';
import { hellowork } from './hellowork.ts';
import { himalayas } from './himalayas.ts';
import { hosco } from './hosco.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { infojobsBr } from './infojobs-br.ts';
import { internshala } from './internshala.ts';
import { itviec } from './itviec.ts';
import { jobBank } from './job-bank.ts';
import { jobgether } from './jobgether.ts';
import { jobvite } from './jobvite.ts';
import { jora } from './jora.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { oracle } from './oracle.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { seek } from './seek.ts';
import { shine } from './shine.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { snagajob } from './snagajob.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { topjobs } from './topjobs.ts';
import { ukg } from './ukg.ts';
import { upwork } from './upwork.ts';
import { usajobs } from './usajobs.ts';
import { vagas } from './vagas.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every described board. Adding one is one file and one line here. */
export const boards: readonly Board[] = [
  adzuna,
  alba,
  ashby,
  bamboohr,
  builtIn,
  careerbuilder,
  caterer,
  craigslist,
  cvLibrary,
  dice,
  empregos,
  findAJob,
  glassdoor,
  googleJobs,
  greenhouse,
  gupy,
  hellowork,
  himalayas,
  hosco,
  icims,
  indeed,
  infojobsBr,
  internshala,
  itviec,
  jobBank,
  jobgether,
  jobvite,
  jora,
  lever,
  linkedin,
  monster,
  naukri,
  nhsJobs,
  oracle,
  paylocity,
  personio,
  phenom,
  recruitee,
  reed,
  seek,
  shine,
  simplyhired,
  smartrecruiters,
  snagajob,
  stepstone,
  successfactors,
  taleo,
  teamtailor,
  topjobs,
  ukg,
  upwork,
  usajobs,
  vagas,
  weWorkRemotely,
  welcomeToTheJungle,
  wellfound,
  workable,
  workday,
  ziprecruiter,
];
