import { type CredentialEntry, credentials } from '../taxonomy/en/credentials.ts';
import { SIGNAL_GROUPS } from '../taxonomy/en/duty-rows.ts';
import { EDUCATION, type EducationEntry, NOT_EDUCATION } from '../taxonomy/en/education.ts';
import { HEADINGS, type HeadingEntry } from '../taxonomy/en/headings.ts';
import { SCOPE, type ScopeEntry } from '../taxonomy/en/scope.ts';
import { SCOPE_TRAPS, type TrapEntry } from '../taxonomy/en/scope-traps.ts';
import { SKILL_PHRASES, type SkillEntry } from '../taxonomy/en/skills.ts';
import { STAGE_CUES, type StageCue } from '../taxonomy/en/stages.ts';
import { WARNINGS, type WarningEntry } from '../taxonomy/en/warnings.ts';
import type { Groups, Row } from '../text/compile.ts';
import { languageGroups } from '../text/small-words.ts';
import { BODY_ROWS } from './body-rows.ts';

/** A row of the lexicon of adverts, with the kind of thing it tells. */
export type AdRow =
  | ({ kind: 'heading' } & HeadingEntry)
  | ({ kind: 'scope' } & ScopeEntry)
  | ({ kind: 'education' } & (EducationEntry | (Row & { education: null })))
  | ({ kind: 'credential' } & CredentialEntry)
  | ({ kind: 'skill' } & SkillEntry)
  | ({ kind: 'stage' } & StageCue)
  | ({ kind: 'warning' } & WarningEntry)
  | ({ kind: 'not-warning' } & Row)
  | ({ kind: 'trap' } & TrapEntry)
  | ({ kind: 'signal'; index: number } & Row)
  | ({ kind: 'unit'; perYear: number } & Row);

/** Single words that rules look at by group. */
export const GROUPS = {
  experience: 'experience|=exp|experienced|background|history|record|expertise|tenure',
  'after-preference': '=but|=for|=over|=and|=or|=not|=if|=is|=are|=to|=by|=as|=although|=though|=however',
  joining:
    '=of|=in|=and|=or|=the|=a|=an|=for|=to|=with|=at|=by|=as|=on|=from|=our|=your|=our|=is|=are|=any|=within|=through',
  linking: '=and|=or|=but|=as|=while|=including',
  negating:
    "=no|=not|=never|=without|=don't|=doesn't|=won't|=isn't|=aren't|=nobody|=none|=nor|=neither|=zero|=cannot|=can't|=unless",
  asked:
    '~hold|~possess|=have|=having|=need|=obtain|=holder|=qualified|=desire|=become|=undertake|=apprentice|=apprenticeship',
  trained: '=you|=your|=we|=our|=candidate|=candidates|=successful|=hires|=starters|=everyone|=applicants',
  employer:
    '=we|=our|=company|=founded|=established|=firm|=us|=its|=consultant|=combined|=collective|=organisation|=organization',
  applicant:
    '=you|candidate|applicant|=must|=minimum|=least|=your|=required|=requires|=seeking|=hire|=someone',
  strong:
    'strong|solid|proven|extensive|extended|deep|expert|excellent|thorough|detailed|sound|comprehensive|advanced|profound',
  grasp: 'knowledge|understanding|background|expertise|experience|grounding|grasp|command',
  'trade-matter':
    'networking|network|=tcp|=ip|=bgp|=dns|=dhcp|=lan|=wan|=vpn|=voip|cisco|=linux|=unix|server|=sql|database|=java|=python|scripting|=api|=aws|=azure|vmware|virtualisation|virtualization|kubernetes|docker|firewall|router|hardware|=plc|automation|hydraulic|=hydraulics|pneumatic|=pneumatics|=hvac|refrigeration|plumbing|electrical|electronic|=electronics|mechanical|=mechanics|engineering|metallurgy|metal|steel|polymer|chemical|chemistry|pharmaceutical|laboratory|agronomy|construction|building|=fire|alarm|=cctv|telecom|=telecoms|telecommunication|=icd|=cpt|coding|=hipaa|terminology|anatomy|underwriting|reinsurance|pension|mortgage|derivative|=fca|legislation|law|regulation|=gaap|taxation|=amadeus|=sabre|=galileo|=worldspan|=gds|ticketing|customs|tariff|=incoterms|=cad|=autocad|=erp|=sap|=oracle|machinery|=hazardous|semiconductor|optics|aviation',
  substituting: '=substitute|=substituted|=substitutes|=replace|=replaced',
  'list-end': '=or|=and|=related|=relevant|=equivalent|=similar|=other|=any',
} as const;

/** Units in which experience is counted. */
const UNITS = [
  { id: 'unit.year', perYear: 1, phrases: ['year|=yr|=yrs'] },
  { id: 'unit.month', perYear: 12, phrases: ['=month|=months|=mos|=mths|=mth'] },
];

/** The rows of the lexicon of adverts. */
export function adRows(): AdRow[] {
  return [
    ...HEADINGS.map((row) => ({ kind: 'heading' as const, ...row })),
    ...SCOPE.map((row) => ({ kind: 'scope' as const, ...row })),
    ...EDUCATION.map((row) => ({ kind: 'education' as const, ...row })),
    { kind: 'education', id: 'education.not', education: null, phrases: NOT_EDUCATION },
    ...credentials().map((row) => ({ kind: 'credential' as const, ...row })),
    ...SKILL_PHRASES.map((row) => ({ kind: 'skill' as const, ...row })),
    ...STAGE_CUES.map((row) => ({ kind: 'stage' as const, ...row })),
    ...WARNINGS.map((row) => ({ kind: 'warning' as const, ...row })),
    ...SCOPE_TRAPS.map((row) => ({ kind: 'trap' as const, ...row })),
    ...BODY_ROWS.map(({ id, phrases }, index) => ({ kind: 'signal' as const, id, phrases, index })),
    ...WARNINGS.map((row) => ({ kind: 'not-warning' as const, id: row.id, phrases: row.unless ?? [] })),
    ...UNITS.map((row) => ({ kind: 'unit' as const, ...row })),
  ];
}

/** Its named groups of words. */
export const adGroups = (): Groups => ({ ...GROUPS, ...SIGNAL_GROUPS, ...languageGroups() });
