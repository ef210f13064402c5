/** One claim that a new judgement changed. Values as in the annotation; null = not enough to tell. */
export interface VerdictChange {
  field:
    | 'family'
    | 'level'
    | 'stage'
    | 'track'
    | 'yearsRequired'
    | 'education'
    | 'managesPeople'
    | 'skills'
    | 'warnings'
    | 'credentials';
  from: string | number | boolean | null | string[];
  to: string | number | boolean | null | string[];
}
