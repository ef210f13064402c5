import type { Annotation, Evidence, Verdict } from '../../lib/classify/annotation.ts';
import { type Posting, postingId } from '../../lib/posting.ts';

/** A made-up posting; parts given take the place of the usual ones. */
export function samplePosting(parts: Partial<Posting> = {}): Posting {
  const posting: Posting = {
    id: '',
    board: 'indeed',
    boardId: 'a1b2c3',
    depth: 'ad',
    title: 'Customer Service Team Leader',
    company: 'Brightwater Utilities',
    location: 'Leeds',
    pay: {
      min: 28000,
      max: 32000,
      currency: 'GBP',
      period: 'year',
      source: 'employer',
      text: '£28,000–£32,000 a year',
    },
    closesOn: '2026-12-24',
    description: 'You will lead eight advisers.\n\n• Two years of experience in a contact centre',
    url: 'https://uk.indeed.com/viewjob?jk=a1b2c3',
    readers: { title: 'indeed', company: 'indeed', pay: 'json-ld' },
    ...parts,
  };
  return { ...posting, id: parts.id ?? postingId(posting) };
}

/** What a classifier might say of the sample posting. */
export function sampleAnnotation(parts: Partial<Annotation> = {}): Annotation {
  const lead: Evidence = {
    field: 'title',
    start: 17,
    end: 28,
    rule: 'level.team-lead-in-title',
    section: 'title',
  };
  const two: Evidence = {
    field: 'description',
    start: 33,
    end: 56,
    rule: 'years.stated',
    section: 'requirements',
  };
  const nothing: Verdict<never> = { value: null, rule: 'none', confidence: 0, evidence: [] };
  return {
    classifier: 1,
    basis: 'ad',
    language: 'en',
    family: { value: 'core', rule: 'family.title', confidence: 0.95, evidence: [lead] },
    level: { value: 3, rule: 'level.team-lead-in-title', confidence: 0.9, evidence: [lead] },
    stage: { value: 1, rule: 'stage.experience-only', confidence: 0.8, evidence: [two], implied: false },
    track: { value: 'customer-care', rule: 'track.title', confidence: 0.8, evidence: [lead] },
    yearsRequired: { value: 2, rule: 'years.stated', confidence: 0.9, evidence: [two] },
    education: nothing,
    managesPeople: { value: true, rule: 'manages.lead', confidence: 0.7, evidence: [] },
    credentials: [],
    skills: [{ skill: 'teamwork', evidence: lead }],
    warnings: [{ id: 'commission-only', evidence: two }],
    ...parts,
  };
}
