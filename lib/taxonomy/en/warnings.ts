/** What a careful friend would point out in an advert. Phrase notation: lib/text/lexicon.ts. */
export interface WarningEntry {
  id: string;
  phrases: readonly string[];
  /** Phrases that look like it and are not. */
  unless?: readonly string[];
}

export const WARNINGS: readonly WarningEntry[] = [
  {
    id: 'commission-only',
    phrases: [
      'commission only',
      '100 commission',
      'commission based pay|position|role|opportunity|compensation|job',
      'straight|pure|purely commission',
      'no base|basic salary|pay',
      'paid on commission',
      '1099 commission',
      'commission 1099',
      'earn|earnings purely on',
      'performance based pay|compensation only',
    ],
    unless: [
      'not commission only',
      'no commission only',
      'plus commission',
      'base plus commission',
      'never commission only',
    ],
  },
  {
    id: 'pay-to-work',
    phrases: [
      'registration|training|starter|joining|application|enrolment|admin fee|kit|cost .. paid|required|payable|refundable|applies',
      'pay|paying for your? own? training|starter|uniform|kit',
      'refundable deposit',
      'purchase|buy .. starter kit',
      'initial|small|upfront investment required|of',
      'candidates|applicants pay',
      'fee for training',
      'send|transfer|wire us .. training|starter|registration|uniform|welcome kit|fee|pack|deposit',
      'send|transfer|wire|pay # for your? own? training|starter|registration|uniform|welcome kit|fee|pack|deposit',
    ],
    unless: [
      'no registration|training|joining|application fee',
      'we pay',
      'never pay',
      'no fee',
      'no investment',
    ],
  },
  {
    id: 'unpaid-trial',
    phrases: [
      'unpaid trial|training|internship|shift|work|probation|position|role|intern|period',
      'voluntary|trial unpaid',
      'trial shift|day unpaid',
      'not paid during training',
      'training is unpaid',
      'no pay during',
      '=unpaid =internship|=intern|=trial|=trainee',
    ],
    unless: [
      'unpaid leave|time|lunch|break|meal|bill|invoice|debt|account|balance|overtime|carer|volunteer|parental|holiday',
    ],
  },
  {
    id: 'multi-level-marketing',
    phrases: [
      'multi level marketing',
      'mlm',
      'network marketing',
      'recruit others|friends|your own? team',
      'downline',
      'build your own team',
      'residual|passive income',
      'direct selling opportunity',
      'financial freedom|independence',
      'ground floor opportunity',
    ],
    unless: ['no mlm', 'not mlm', 'not a multi level'],
  },
  {
    id: 'be-your-own-boss',
    phrases: [
      'be your own boss',
      'own your own business',
      'your own boss',
      'run your own business',
      'self employed',
      'independent contractor|agent|distributor|representative',
      'freelance basis',
      'business owner opportunity',
      'work for yourself',
    ],
    unless: ['not self employed', 'like|as if|though you own', 'or self employed customers'],
  },
  {
    id: 'no-contract-hours',
    phrases: [
      'zero hour|hours contract?',
      'zero hours',
      '0 hours|hour contract',
      'no guaranteed hours',
      'hours .. not guaranteed',
      'no fixed hours',
      'casual basis|contract',
      'on call basis',
      'bank contract',
    ],
    unless: ['no zero hour'],
  },
  {
    id: 'evergreen-advert',
    phrases: [
      'always hiring|recruiting',
      'always looking for|to people|talented|talent|great|good|add|hire|recruit',
      'join our talent pool|pipeline|community|network',
      'placed on .. talent pool',
      'for|current|and future opening|vacancy|position',
      'continuously|constantly|ongoing ~recruit|hiring|recruitment',
      'evergreen requisition|posting|role',
      'pipeline requisition|position',
      'this is not an? active',
      'applications .. accepted .. ongoing|rolling',
      'keep your resume|cv|details on file',
    ],
    unless: ['sales|customer|build|manage|your pipeline', 'talent community page'],
  },
];
