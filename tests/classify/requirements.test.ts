import { describe, expect, test } from 'vitest';
import { readRequirements } from '../../lib/classify/requirements.ts';

const read = (text: string) => readRequirements('Customer Service Representative', text);
const under = (heading: string, text: string) => read(`We sell lamps.\n\n${heading}\n\n${text}`);

describe('years: the smallest number that meets all that is required', () => {
  test.each<[string, number | null]>([
    ['2 years of experience', 2],
    ['2+ years’ experience in retail', 2],
    ['2-3 years of experience', 2],
    ['3 to 5 years of sales experience', 3],
    ['Two plus years of call-centre experience', 2],
    ['Two (2) years of experience', 2],
    ['You will need\nAt least two years in a busy contact centre', 2],
    ['Only people with a minimum of two years in a shop will be considered.', 2],
    ['Without three years in retail we cannot consider you.', 3],
    ['You will have settled claims for three years or more.', 3],
    ['You must have lived in the country for three years.', null],
    ['We have served the town for twelve years.', null],
    ['You will need\nOur managers average nine years with us, and began with no experience', null],
    ['You will need\nExperience: we have grown three years in a row', null],
    ['Minimum of eighteen months experience', 1.5],
    ['10 months of customer service experience', 0.83],
    ['At least one year of related experience/cash handling required', 1],
    ['Two and one-half years of paid experience', 2.5],
    ['5 or more years experience', 5],
    ['1 year of customer service experience and 2 years of retail experience', 2],
    ['Experience: 4 years', 4],
    ['Bachelor’s degree or 4 years of experience', null],
    ['2 years of experience preferred', null],
    ['1 year of experience required, 3 years preferred', 1],
    ['Preferably 3 years of experience', null],
    ['3 years of experience in a shop would be an advantage', null],
    ['No experience necessary, but 1-3 years of related experience is a plus', null],
    ['2 years management experience, preferably in a hotel', 2],
    ['Up to 2 years of experience', null],
    ['Experience 1 year to less than 2 years', 1],
    [
      'Schedule: Holidays Night Shift Weekends On call Every second week in the summer and around the turn of the year Monday to Friday Experience: Customer Service: 1 year (Preferred) Shifts: Evening (Required)',
      null,
    ],
    ['One year of solid experience; completed 2 years in college', 1],
    ['Higher pay if with experience of over 3 years in sales', null],
    ['**** years of experience', null],
    ['You must be 18 years of age', null],
    ['A 12 month contract', null],
    ['4-year degree', null],
    ['Degree preferred3 years of experience', 3],
    ['5+ years on an IT service desk', 5],
    ['Three years in a bookshop', 3],
    ['At least a year’s experience behind a bar', 1],
    ['A degree or equivalent and five years’ relevant experience', 5],
  ])('%s', (text, years) => {
    expect(under('Requirements', text).yearsRequired.value).toBe(years);
  });

  test.each([
    'With over 20 years of experience, we are the leader in lamps.',
    'Our company has been in business for 12 years.',
    'Pension after 2 years of service.',
    'We have grown over the past 5 years.',
    'Every lamp has a two-year warranty.',
    'We sell 40,000 lamps a year in nine countries.',
    'After three years of college you may join our academy.',
    'You will work with lamps that last five years in a damp room.',
  ])('the employer’s own years do not count: %s', (text) => {
    expect(read(text).yearsRequired.value).toBeNull();
  });

  test('the verdict names the words it was read from', () => {
    const text = 'We sell lamps.\n\nRequirements\n\nMinimum 2 years’ experience in a shop';
    const [evidence] = read(text).yearsRequired.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toBe('2 years');
  });
});

describe('education: the lowest that satisfies what is required', () => {
  test.each([
    ['High school diploma or GED', 'high-school'],
    ['HS Diploma required; Bachelor’s degree preferred', 'high-school'],
    ['GCSE Maths and English', 'high-school'],
    ['Leaving Certificate', 'high-school'],
    ['Grade 12', 'high-school'],
    ['12th pass', 'high-school'],
    ['Matric', 'high-school'],
    ['Senior high school graduate', 'high-school'],
    ['Associate’s degree', 'associate'],
    ['HND in Business', 'associate'],
    ['Bachelor’s degree or equivalent experience', 'bachelor'],
    ['BA/BS degree', 'bachelor'],
    ['Educated to degree level', 'bachelor'],
    ['Graduate of any four-year course', 'bachelor'],
    ['Master’s degree in marketing', 'postgraduate'],
    ['High school diploma, associate’s or bachelor’s degree', 'high-school'],
    ['Bachelor’s degree preferred but not required', 'none'],
    ["Bachelor's degree in business, marketing, or a related field preferred Excellent manners", 'none'],
    ['Bachelor’s degree. Preferred Knowledge of tills', 'bachelor'],
    ['A degree would be an advantage', 'none'],
    ['No degree needed', 'none'],
    ['Ideally educated to degree level', 'none'],
    ['A high degree of patience', 'none'],
    ['A high level of English', 'none'],
    ['Minimum bachelor’s degree with preferred background in nursing', 'bachelor'],
    ['Kindness', 'none'],
  ])('%s: %s', (text, education) => {
    expect(under('Qualifications', text).education.value).toBe(education);
  });

  test('a degree under a preferred heading is not required', () => {
    expect(under('Preferred qualifications', 'Bachelor’s degree').education.value).toBe('none');
  });
});

describe('stage', () => {
  test.each<[string, number]>([
    ['At least 2 years of experience in a shop', 1],
    ['Some experience is desirable. NVQ level 2 would be an advantage', 1],
    ['No experience needed: full training will be provided', 2],
    ['Must complete a paid training of six weeks', 2],
    ['Train new agents. One year of experience required', 1],
    ['Bachelor’s degree', 3],
    ['Must hold an active property and casualty license', 3],
    ['Must obtain a Series 6 license within 90 days of hire', 3],
    ['You will work towards a Level 2 Customer Service NVQ', 3],
    ['Valid driver’s license. Some retail experience', 1],
    ['Bachelor’s degree and 5 years of experience', 4],
    ['Master’s degree in finance', 4],
    // A strong background of the trade, stated as a must; ordinary knowledge is none.
    ['Strong technical background in hydraulics', 3],
    ['Extended knowledge of networking products', 3],
    ['Must have a sound technical knowledge of refrigeration', 3],
    ['Knowledge of medical terminology required', 3],
    ['In-depth understanding of pensions legislation essential', 3],
    ['Must be proficient in SQL and scripting', 3],
    ['Must be a qualified electrician', 3],
    ['Thorough and detailed knowledge of sales techniques', 1],
    ['Good knowledge of office software and of CRM systems', 1],
    ['Knowledge of customs tariffs preferred but not required', 1],
    ['Basic understanding of networking', 1],
    // What is not asked for, however the denial is put, and what somebody else holds.
    ['Experience of shops. You do not need a degree or any formal qualification', 1],
    ['Experience of shops. Neither a degree nor a certificate is asked for', 1],
    ['Experience of shops. We do not care whether you have a degree', 1],
    ['Experience of shops. Our doctors hold PhDs', 1],
    ['Experience of shops. Transfer calls to a licensed agent', 1],
    ['Experience of shops. We cannot offer training for this post', 1],
    // The employer's own training, however it is put.
    ['Experience of shops. We will teach you everything', 2],
    ['Experience of shops. Training: 4 weeks on site', 2],
    ['Experience of shops. You must be available for training from Monday to Friday', 2],
    ['Experience of shops. First class training', 2],
    ['Experience of training colleagues', 1],
  ])('%s: %i', (text, stage) => {
    expect(under('Requirements', text).stage(1).value).toBe(stage);
  });

  test('a licence to be obtained after hiring is said to be obtained in post', () => {
    const read = under('Requirements', 'Must obtain a Series 6 license within 90 days of hire');
    expect(read.stage(1).obtainedInPost).toBe(true);
    expect(read.credentials).toMatchObject([{ id: 'us-securities', need: 'obtain-in-post' }]);
  });

  test('where the text says nothing, the usual stage of the level is taken and said to be implied', () => {
    const read = under('The role', 'You greet people at the door.');
    expect([1, 2, 3, 4, 5, 6].map((level) => read.stage(level as 1).value)).toEqual([1, 2, 2, 3, 4, 4]);
    expect(read.stage(3).implied).toBe(true);
    expect(read.stage(null).value).toBeNull();
  });
});

describe('skills and warnings', () => {
  test.each([
    ['Excellent listening and communication skills', ['communication', 'listening']],
    ['You build lasting relationships with our guests', ['relationship-building']],
    ['You are a team player who can calm upset callers', ['conflict-resolution', 'teamwork']],
    ['Empathy and patience', ['empathy', 'patience']],
    ['Our patients come first', []],
  ])('%s', (text, skills) => {
    expect(
      read(text)
        .skills.map(({ skill }) => skill)
        .sort(),
    ).toEqual(skills);
  });

  test.each([
    ['This is a commission only position', ['commission-only']],
    ['This is not commission only', []],
    ['Be your own boss!', ['be-your-own-boss']],
    ['A zero hours contract', ['no-contract-hours']],
    ['An unpaid trial shift', ['unpaid-trial']],
    ['Up to 4 weeks of unpaid leave', []],
    ['You must send us $50 for your training kit', ['pay-to-work']],
    ['Transfer $50 for your starter kit first', ['pay-to-work']],
    ['We send you a welcome pack for your training', []],
    ['Please send us your CV; training is paid', []],
  ])('%s', (text, warnings) => {
    expect(
      read(text)
        .warnings(1)
        .map(({ id }) => id),
    ).toEqual(warnings);
  });
});
