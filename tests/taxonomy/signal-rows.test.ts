import { describe, expect, it } from 'vitest';
import { BODY_ROWS } from '../../lib/classify/features.ts';
import { SIGNAL_GROUPS } from '../../lib/taxonomy/en/duty-rows.ts';
import { createLexicon } from '../../lib/text/lexicon.ts';

/** For every row words of an advert in which it must be found and words in which it must not. */
const EXAMPLES: Record<string, readonly [yes: string, no: string]> = {
  'duty.client-word': ['Our customers come first.', 'Custom parts are milled.'],
  'duty.sales-word': ['You enjoy selling.', 'You enjoy sailing.'],
  'duty.first-contact': ['You are the first point of contact.', 'Contact us.'],
  'duty.reception': ['Cover the reception.', 'Good radio receivers.'],
  'duty.relationship': ['Build a relationship of trust.', 'Relate the story.'],
  'duty.answer': ['Answer incoming calls.', 'Call the answer good.'],
  'duty.assist': ['Help our customers choose.', 'Help the kitchen.'],
  'duty.greet': ['Greet every visitor.', 'Great visibility.'],
  'duty.resolve': ['Resolve billing issues.', 'A resolute person.'],
  'duty.care-words': ['Excellent customer service.', 'Excellent field service.'],
  'duty.ticket': ['Work on the help desk.', 'Work at a tidy desk.'],
  'duty.sell': ['Meet your sales targets.', 'Meet the team.'],
  'duty.territory': ['Cover a territory in the north.', 'Cover the shift.'],
  'duty.account': ['Manage a portfolio of clients.', 'Manage your time.'],
  'duty.key-account': ['Look after key accounts.', 'Look after the keys.'],
  'duty.success': ['Drive customer success.', 'Successful candidates.'],
  'duty.till': ['Work on the sales floor.', 'Until further notice.'],
  'duty.hospitality': ['Take food orders at the table of a restaurant.', 'Take notes.'],
  'duty.bank': ['Open a deposit for the branch.', 'Trim every tree.'],
  'duty.health-desk': ['Book appointments by telephone.', 'Read a book.'],
  'duty.patient': ['Work in a hospital.', 'Work in a hostel.'],
  'duty.complaints': ['Handle complaints.', 'Compliant with the law.'],
  'duty.community': ['Serve the community.', 'Commute daily.'],
  'duty.property': ['Lease apartments.', 'Please apply.'],
  'duty.advice': ['Strong product knowledge.', 'Strong arms.'],
  'duty.agency': ['Write a creative brief for the agency.', 'Write code.'],
  'duty.saas': ['Sell SaaS.', 'Sell sausages.'],
  'need.people-skill': ['A friendly telephone manner.', 'A driving licence.'],
  'work.clinical': ['Give medication.', 'Give advice.'],
  'work.code': ['Write Python.', 'Write letters.'],
  'work.engineer': ['Read a schematic for the hydraulic unit.', 'Read mail.'],
  'work.accounts': ['Keep the ledger.', 'Keep the account happy.'],
  'work.legal': ['Support litigation.', 'Support customers.'],
  'work.teaching': ['Plan a lesson.', 'Plan a visit.'],
  'work.kitchen': ['Cook meals.', 'Serve guests.'],
  'work.cleaning': ['Cleaning of rooms.', 'Clear speech.'],
  'work.driving': ['Hold a CDL.', 'Hold the line.'],
  'work.warehouse': ['Pick and load pallets in the warehouse.', 'Where to find us.'],
  'work.production': ['Run a machining cell in a factory.', 'Run reports.'],
  'work.security': ['Patrol the site.', 'Patient callers.'],
  'work.science': ['Design an experiment.', 'Experience counts.'],
  'work.marketing': ['Own our SEO.', 'See our shop.'],
  'work.design': ['Draw in Figma.', 'Draw a salary.'],
  'work.hr': ['Recruitment of talent.', 'Talented callers.'],
  'work.project': ['Lead a scrum.', 'Lead a shift.'],
  'work.data': ['Build a dashboard.', 'Build trust.'],
  'work.admin': ['Typing and filing.', 'Trying hard.'],
  'work.procurement': ['Issue a purchase order.', 'Help a shopper.'],
  'work.social': ['Safeguarding of children.', 'Safe hands.'],
  'work.compliance': ['Clinical governance.', 'Govern yourself.'],
  'work.systems': ['Configure a firewall.', 'Walk the floor.'],
  'work.care': ['You visit service users at home.', 'You take care of our guests.'],
  'work.lead-craft': ['Supervise a team of drivers.', 'Supervise a team of tellers.'],
  'work.back-office': ['Process claims received by post.', 'Help customers with a claim.'],
  'work.build': ['Design new systems.', 'Design is our passion.'],
  'work.install': ['Installation of cabling in homes.', 'Installed base of happy customers.'],
  'work.public-policy': ['Brief ministers on public affairs.', 'Serve the public at the counter.'],
  'duty.lead-front': ['Coach our agents every week.', 'Coach our nurses every week.'],
  'work.service-delivery': ['Own service delivery.', 'Own a car.'],
  'people.supervise': ['Supervise a team.', 'Work in a team.'],
  'people.leads': ['You lead a team.', 'You join a team.'],
  'people.reports': ['You have five direct reports.', 'Write reports.'],
  'people.experience': ['Supervisory experience is needed.', 'Sales experience is needed.'],
  'people.leadership': ['Strong leadership.', 'A leading brand.'],
  'people.hire': ['Hiring of staff.', 'Higher pay.'],
  'people.coach': ['Coach and train agents.', 'Take a coach to work.'],
  'people.rota': ['Plan the rota.', 'Plan the route.'],
  'people.junior': ['Help junior staff.', 'Help senior citizens.'],
  'people.reports-to': ['You report to the branch manager.', 'You report faults.'],
  'people.counted': ['Lead five trainers and eight analysts.', 'Lead the conversation.'],
  'reports.to-lead': ['Reporting to the team leader.', 'Reporting to the director.'],
  'reports.to-manager': ['You report to the branch manager.', 'You report faults.'],
  'reports.to-director': ['Reports to the sales director.', 'Reports are sent daily.'],
  'reports.to-top': ['Reporting to the board.', 'Reporting on board ships.'],
  'accounts.owned': ['Grow your portfolio in the assigned territory.', 'Grow with us.'],
  'scope.accounts-counted': ['Look after 120 schools on your patch.', 'Look after shoppers.'],
  'scope.accounts-none': ['Nobody has their own accounts.', 'Own your accounts.'],
  'industry.financial': ['Sell loans and mortgages.', 'Bank staff are paid weekly.'],
  'industry.hospitality': ['A hotel by the sea.', 'A hospital by the sea.'],
  'industry.health': ['Patients come first.', 'Be patient.'],
  'industry.retail': ['A busy shop floor.', 'A busy road.'],
  'industry.property': ['Show apartments to tenants.', 'Show films to guests.'],
  'industry.community': ['A charity with many volunteers.', 'A company with many vans.'],
  'people.none': ['This is an individual contributor role.', 'Individual pay.'],
  'people.member': ['Join our growing team.', 'Build a team.'],
  'scope.managers': ['Coach the store managers.', 'Call the manager.'],
  'scope.sites': ['Across multiple stores.', 'In one store.'],
  'scope.budget': ['Own the budget.', 'Own the conversation.'],
  'scope.strategy': ['Set the strategy.', 'Set the table.'],
  'scope.executive': ['Report to the vice president.', 'Report to the supervisor.'],
  'scope.entry': ['This is an entry level job.', 'Level access.'],
  'scope.taught': ['Full training is given.', 'Full responsibility.'],
  'scope.procedure': ['Follow the script on every shift.', 'Lead the board.'],
  'scope.escalations': ['Resolve escalations.', 'Escalators need care.'],
  'scope.second-line': ['Second line support.', 'A second language.'],
  'scope.expert': ['Complex cases.', 'Compact cars.'],
  'scope.process': ['Coordinate deliveries.', 'Cook deliveries.'],
  'scope.proven': ['A proven track record.', 'A record player.'],
  'scope.some-experience': ['Previous experience.', 'A new experience.'],
  'scope.key-holder': ['Act as key holder.', 'A key role.'],
  'scope.degree': ["A bachelor's degree.", 'A driving licence.'],
  'scope.travel': ['Willing to travel.', 'Sell holidays.'],
  'scope.book': ['Grow your own territory.', 'Book a table.'],
  'scope.own': ['Take ownership.', 'Take calls.'],
};

const lexicon = createLexicon(BODY_ROWS, SIGNAL_GROUPS);
const found = (text: string) => lexicon.match(lexicon.read(text)).map(({ row }) => row.id);

describe('rows of adverts', () => {
  it('have ids of their own, and an example each', () => {
    expect(Object.keys(EXAMPLES).sort(), 'add or remove an example in this file').toEqual(
      BODY_ROWS.map(({ id }) => id).sort(),
    );
    expect(new Set(BODY_ROWS.map(({ id }) => id)).size).toBe(BODY_ROWS.length);
  });

  for (const [id, [yes, no]] of Object.entries(EXAMPLES)) {
    it(`${id}: found in "${yes}", not in "${no}"`, () => {
      expect(found(yes), `no phrase of ${id} reads "${yes}"`).toContain(id);
      expect(found(no), `a phrase of ${id} reads "${no}": make it narrower`).not.toContain(id);
    });
  }
});
