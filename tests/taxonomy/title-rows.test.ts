import { describe, expect, it } from 'vitest';
import { readTitle, SAYS_NOTHING } from '../../lib/classify/title.ts';
import { TITLE_ROWS } from '../../lib/taxonomy/title-rows.ts';
import { createLexicon } from '../../lib/text/compile.ts';

/**
 * For every row a title in which it must be found and one in which it must not: the likeliest mistake. They
 * stand here and not in the rows, because the rows travel to every page and the examples need not.
 */
const EXAMPLES: Record<string, readonly [yes: string, no: string]> = {
  'care.service': ['Head of Customer Care', 'Care Assistant'],
  'care.experience': ['CX Lead', 'Customer Accounts Clerk'],
  'care.relations': ['Customer Relations Manager', 'Public Relations Manager'],
  'care.contact-centre': ['Contact Centre Planner', 'Community Centre Manager'],
  'care.csr': ['CSR (Nights)', 'CSS Developer'],
  'care.complaints': ['Complaints Handler', 'Baggage Handler'],
  'care.switchboard': ['Switchboard Operator', 'Crane Operator'],
  'care.quality': ['Call Quality Coach', 'Quality Inspector'],
  'care.orders': ['Order Taker', 'Court Clerk'],
  'care.operations': ['Head of Customer Operations', 'Head of Operations'],
  'care.support': ['Global Support', 'Supply Lead'],
  'care.customer': ['Customer Hero', 'Custom Tailor'],
  'rank.chief-customer': ['Chief Customer Officer', 'Chief Medical Officer'],
  'client.service': ['Client Services Coordinator', 'Shared Services Coordinator'],
  'client.account-manager': ['Account Manager', 'Accounts Payable Manager'],
  'client.account-assistant': ['Assistant Account Manager', 'Assistant Store Manager'],
  'client.account-director': ['Account Director', 'Art Director'],
  'client.key-account': ['Key Account Manager', 'Account Manager'],
  'client.key-account-junior': ['Key Account Executive', 'Key Account Manager'],
  'client.account-support': ['Account Coordinator', 'Account Manager'],
  'client.success': ['Customer Success Partner', 'Customer Service Partner'],
  'client.partner': ['Partnerships Lead', 'HR Business Partner'],
  'client.relationship': ['Relationship Manager', 'Relations Manager'],
  'client.onboarding': ['Onboarding Specialist', 'Outreach Specialist'],
  'client.success-junior': ['Customer Success Associate', 'Customer Success Manager'],
  'client.partnerships': ['Franchise Business Consultant', 'Tax Consultant'],
  'sales.any': ['Head of Selling', 'Head of Sailing'],
  'sales.rep': ['Sales Representative', 'Patient Representative'],
  'sales.executive': ['Sales Executive', 'Executive Chef'],
  'sales.account-executive': ['Account Executive', 'Accounts Assistant'],
  'sales.field': ['Outside Sales Representative', 'Inside Sales Representative'],
  'sales.inside': ['Telesales Executive', 'Field Sales Executive'],
  'sales.development': ['Business Development Officer', 'Software Development Officer'],
  'sales.development-manager': ['Business Development Manager', 'Product Development Manager'],
  'sales.manager': ['Sales Manager', 'Store Manager'],
  'sales.field-manager': ['Territory Manager', 'Warehouse Manager'],
  'sales.area-manager': ['National Sales Manager', 'Sales Manager'],
  'sales.regional-manager': ['Regional Sales Manager', 'Regional Manager'],
  'sales.director': ['Sales Director', 'Funeral Director'],
  'sales.deal-director': ['Head of Partnerships', 'Head of Sales'],
  'sales.engineer': ['Sales Engineer', 'Software Engineer'],
  'sales.promoter': ['Brand Ambassador', 'Brand Manager'],
  'rank.chief-sales': ['Chief Revenue Officer', 'Chief Risk Officer'],
  'sales.territory': ['Territory Lead', 'Terrace Gardener'],
  'retail.any': ['Supermarket Guide', 'Retained Firefighter'],
  'retail.clerk': ['Cashier', 'Cash Flow Analyst'],
  'retail.key-holder': ['Key Holder', 'Key Account Holder'],
  'retail.manager': ['Store Manager', 'Storage Manager'],
  'retail.section': ['Department Supervisor', 'Ward Supervisor'],
  'hospitality.any': ['Hotel Guide', 'Hostile Takeover Lawyer'],
  'hospitality.server': ['Waitress', 'Serving Police Officer'],
  'hospitality.guest': ['Guest Services Agent', 'Guest Lecturer'],
  'hospitality.travel': ['Travel Consultant', 'Travelling Nurse'],
  'hospitality.events': ['Wedding Coordinator', 'Project Coordinator'],
  'hospitality.manager': ['Restaurant Manager', 'Restaurant Cook'],
  'support.desk': ['Service Desk Lead', 'Desk Researcher'],
  'support.desk-analyst': ['Service Desk Analyst', 'Data Analyst'],
  'support.technical': ['Technical Support Representative', 'Technical Writer'],
  'support.it': ['Desktop Technician', 'Dental Technician'],
  'support.tier': ['Tier 2 Agent', 'Tier 1 Agent'],
  'finance.account-officer': ['Account Officer', 'Accounts Payable Officer'],
  'finance.any': ['Insurance Trainer', 'Assurance Trainer'],
  'finance.word': ['Finance Executive', 'Fine Dining Host'],
  'finance.teller': ['Bank Teller', 'Storyboard Artist'],
  'finance.lender': ['Mortgage Adviser', 'Career Adviser'],
  'finance.insurance': ['Claims Handler', 'Food Handler'],
  'finance.collections': ['Collections Agent', 'Library Curator'],
  'finance.manager': ['Branch Manager', 'Ranch Manager'],
  'health.any': ['Clinic Supervisor', 'Clinical Supervisor'],
  'health.access': ['Patient Access Representative', 'Patient Transport Driver'],
  'health.liaison': ['PALS Officer', 'Police Officer'],
  'health.reception': ['Medical Receptionist', 'Medical Secretary'],
  'office.reception': ['Front Desk Clerk', 'Desk Editor'],
  'office.leasing': ['Leasing Consultant', 'Legal Consultant'],
  'office.property': ['Property Manager', 'Property Surveyor'],
  'office.leasing-manager': ['Lettings Manager', 'Leasing Agent'],
  'office.any': ['Residential Concierge', 'President'],
  'community.relations': ['Community Engagement Officer', 'Community Nurse'],
  'community.member': ['Fundraiser', 'Crew Member'],
  'community.public': ['Eligibility Specialist', 'Payroll Specialist'],
  'community.any': ['Head of Membership', 'Head of Menswear'],
  'front.agent': ['Agents', 'Agency Nurse'],
  'front.clerk': ['Clerk', 'Clerical Work'],
  'front.operator': ['Loom Operator', 'Operations Lead'],
  'front.associate': ['Associates wanted', 'Association Secretary'],
  'front.consultant': ['Consultant', 'Consultancy'],
  'front.specialist': ['Coordinator', 'Coordinate Geometry Tutor'],
  'front.officer': ['Duty Officer', 'Office Cleaner'],
  'front.bilingual': ['German Speaking Agent', 'German Teacher'],
  'rank.trainee': ['Sales Trainee', 'Sales Trainer'],
  'rank.intern': ['Customer Support Intern', 'International Sales Executive'],
  'rank.junior': ['Junior Adviser', 'Juniper Network Engineer'],
  'rank.first': ['Support Technician I', 'Support Technician II'],
  'rank.trainee-manager': ['Manager in Training', 'Training Manager'],
  'rank.senior': ['Senior Adviser', 'Seniority Analyst'],
  'rank.associate-first': ['Associate Account Executive', 'Sales Associate'],
  'rank.lead': ['Team Leader', 'Lead Generation Executive'],
  'rank.supervisor': ['Reception Supervisor', 'Supervised Practice Nurse'],
  'rank.assistant-manager': ['Assistant Store Manager', 'Store Manager'],
  'rank.manager': ['Manager, Nights', 'Management Accountant'],
  'rank.general-manager': ['General Manager', 'General Labourer'],
  'rank.area-manager': ['Regional Manager', 'Regional Nurse'],
  'rank.director': ['Head of Care', 'Direct Sales Agent'],
  'rank.assistant-director': ['Associate Director', 'Director'],
  'rank.vice-president': ['VP Customer Experience', 'VIP Host'],
  'rank.bank-vice-president': ['Assistant Vice President', 'Vice President'],
  'rank.chief': ['Chief Executive', 'Chief Engineer'],
  'rank.in-charge': ['Officer in Charge', 'Charge Nurse'],
  'rank.deputy-general': ['Deputy General Manager', 'Deputy Store Manager'],
  'trap.assistant-to': ['Executive Assistant', 'Sales Assistant'],
  'craft.field': ['Scaffolding Supervisor', 'Leasing Supervisor'],
  'craft.clinical': ['Staff Nurse', 'Medical Receptionist'],
  'craft.social': ['Social Worker', 'Social Media Host'],
  'craft.software': ['Software Engineer', 'Softgoods Seller'],
  'craft.engineer': ['Process Engineer', 'Guest Agent'],
  'craft.technician': ['Technician', 'Technique Coach'],
  'craft.science': ['Research Scientist', 'Sales Associate'],
  'craft.analyst': ['Business Analyst', 'Service Desk Analyst'],
  'craft.teaching': ['Teacher', 'Bank Teller'],
  'craft.legal': ['Paralegal', 'Parking Attendant'],
  'craft.accounts': ['Accounts Payable Clerk', 'Account Manager'],
  'craft.hr': ['Talent Acquisition Partner', 'Customer Acquisition Agent'],
  'craft.marketing': ['Marketing Coordinator', 'Supermarket Cashier'],
  'craft.design': ['Graphic Designer', 'Designated Sales Agent'],
  'craft.quality': ['Quality Assurance Lead', 'Call Quality Coach'],
  'craft.project': ['Project Manager', 'Account Manager'],
  'craft.admin': ['Data Entry Clerk', 'Entry Level Agent'],
  'craft.logistics': ['Warehouse Operative', 'Store Manager'],
  'craft.driving': ['Delivery Driver', 'Cabin Crew'],
  'craft.trades': ['Electrician', 'Electronics Sales Associate'],
  'craft.production': ['Assembly Line Lead', 'Customer Line Lead'],
  'craft.hand': ['Dock Worker', 'Network Agent'],
  'craft.cleaning': ['Cleaner', 'Cleared Cheques Clerk'],
  'craft.catering': ['Catering Manager', 'Cater Desk Agent'],
  'craft.medicine': ['Radiology Helper', 'Radio Host'],
  'craft.kitchen': ['Sous Chef', 'Waiter'],
  'craft.beauty': ['Hairdresser', 'Personal Banker'],
  'craft.protective': ['Security Guard', 'Gate Agent'],
  'craft.executive': ['Chief Financial Officer', 'Chief Customer Officer'],
  'craft.sales-office': ['Sales Operations Lead', 'Sales Lead'],
};

const lexicon = createLexicon(TITLE_ROWS);
const found = (title: string) => readTitle(lexicon, title).marks.map(({ row }) => row.id);

describe('rows of titles', () => {
  it('have ids of their own', () => {
    const ids = TITLE_ROWS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('own each phrase alone', () => {
    const owners = new Map<string, string[]>();
    for (const { id, phrases } of TITLE_ROWS)
      for (const phrase of phrases) owners.set(phrase, [...(owners.get(phrase) ?? []), id]);
    const shared = [...owners].filter(([, ids]) => ids.length > 1);
    expect(shared, 'a phrase stands in two rows or twice in one: keep it where it says most').toEqual([]);
  });

  it('have an example each, and no example is left over', () => {
    expect(Object.keys(EXAMPLES).sort(), 'add or remove an example in this file').toEqual(
      TITLE_ROWS.map(({ id }) => id)
        // Read so that nothing is made of it: tests/classify/title-forms.test.ts.
        .filter((id) => id !== SAYS_NOTHING)
        .sort(),
    );
  });

  for (const [id, [yes, no]] of Object.entries(EXAMPLES)) {
    it(`${id}: found in "${yes}", not in "${no}"`, () => {
      expect(found(yes), `no phrase of ${id} reads "${yes}"`).toContain(id);
      expect(found(no), `a phrase of ${id} reads "${no}": make it narrower`).not.toContain(id);
    });
  }
});
