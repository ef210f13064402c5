import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';
import { ADVERT_FORMS } from './forms/of-adverts.ts';

/** Made-up adverts that between them ask for years, schooling, a licence and training, and lead nobody or somebody. */
const ADVERTS = [
  {
    title: 'Customer Service Representative',
    description: `Harbour & Finch answers for twelve brands and is looking for a friendly person in our contact centre.

Responsibilities
- Answer inbound calls and e-mails from customers
- Resolve complaints at the first contact
- Process refunds, exchanges and orders in the system
- Escalate difficult cases to your team leader

Requirements
- At least 2 years' experience in customer service
- High school diploma or equivalent; a degree is preferred but not required
- Excellent listening and communication skills

Benefits
- Paid training for four weeks
- 25 days of holiday and a staff discount`,
  },
  {
    title: 'Store Manager',
    description: `Made-up Lamps sells lamps in forty shops, and the one in Northgate needs somebody to run it.

Duties
- Lead a team of 14 sales assistants, plan the rota and hire new people
- Own the sales target and the budget of the shop
- Serve customers on the floor when it is busy
- Report to the area manager

What you'll bring
- A minimum of 5 years' experience in retail, 3 of them managing people
- Bachelor's degree in business or a related field
- A calm voice and a sense of humour

What we offer
- A bonus and a company car`,
  },
  {
    title: 'Key Account Manager',
    description: `Tideway Paper makes paper for printers and looks after them for years.

Your role
- Manage a portfolio of 35 key accounts in the north
- Negotiate contracts and renewals with the buyers of each account
- Agree a yearly plan with every client and present the results

Your profile
- 3-5 years of experience in account management
- Bachelor's degree required; a master's degree would be a plus
- A driving licence`,
  },
  {
    title: 'Staff Nurse',
    description: `The hospital of Wexbridge is looking for nurses for its wards.

Main duties
- Assess patients, give medication and dress wounds
- Keep care plans and records up to date
- Work with doctors and therapists on the ward

Requirements
- Registered nurse with a current licence
- Two years of experience on a surgical ward
- Compassion, and care for every patient`,
  },
];

function said(title: string, description: string) {
  const { family, level, track, stage, managesPeople, yearsRequired, education } = classifyPosting({
    title,
    description,
  });
  return {
    family: family.value,
    level: level.value,
    track: track.value,
    stage: stage.value,
    managesPeople: managesPeople.value,
    years: yearsRequired.value,
    education: education.value,
  };
}

describe('how an advert is written down changes nothing that is said of the job', () => {
  it.each(Object.entries(ADVERT_FORMS))('%s', (_, form) => {
    for (const { title, description } of ADVERTS)
      expect(said(title, form(description)), title).toEqual(said(title, description));
  });

  it('the plain form is read as it was meant, so that the others say something', () => {
    expect(ADVERTS.map(({ title, description }) => said(title, description))).toMatchObject([
      { family: 'core', level: 2, years: 2, education: 'high-school', managesPeople: false },
      { family: 'adjacent', level: 4, years: 5, education: 'bachelor', managesPeople: true, stage: 4 },
      { family: 'adjacent', track: 'client-relations', years: 3, education: 'bachelor', stage: 3 },
      { family: 'outside' },
    ]);
  });

  it('an advert in another language with a line of English in it is not judged by English rules', () => {
    const french = `${'Nous recherchons une personne pour notre équipe, avec qui vous travaillerez dans la joie et la bonne humeur. '.repeat(8)}We are an equal opportunity employer.`;
    const { language, family } = classifyPosting({ title: 'Vendeuse', description: french });
    expect([language, family.value]).toEqual(['fr', null]);
  });
});
