/**
 * Titles written by us from the codebook, each where an expert would put it without seeing the advert. They teach
 * the sums for result cards what the labelled postings happen not to contain, and are no part of any figure.
 */
export const WRITTEN_TITLES = {
  retail: `
    Customer Assistant; Store Colleague; Trading Assistant; Team Member - Express Store; Checkout Operator;
    Beauty Consultant; Deputy Store Manager; Counter Manager; Retail Team Leader;
    Pharmacy Counter Assistant; Area Manager - Retail; Sales Lady; Bakery Counter Assistant;
    Optical Assistant; Supermarket Duty Manager; Front End Supervisor; Promodizer; Store Officer-in-Charge;
    Parts Advisor; Boutique Manager; Dispensing Assistant; Electronics Sales Floor Associate;
    Merchandise and Sales Associate; Store Team Lead; Wireless Consultant; Concession Manager;
    Department Supervisor; Head Cashier; Charity Shop Manager`,
  hospitality: `
    Front Office Associate - Hotel; Duty Manager; Waiting Staff; Restaurant Supervisor;
    Food and Beverage Assistant; Bar Back; Cabin Crew; Guest Experience Manager; Night Manager;
    Reservations Agent; Assistant Restaurant Manager; Dining Room Server; Banquet Server;
    Catering Assistant (serving); Event Sales Executive; Ticketing Officer; Visa and Travel Consultant;
    Ground Staff; Passenger Services Agent; Leisure Attendant; Spa Receptionist; Team Member - Restaurant;
    Hostess; Hotel General Manager; Lobby Ambassador; Room Reservations Supervisor; Tour Coordinator;
    Holiday Rep; Casino Dealer; Drive Thru Team Member; Fast Food Crew; Service Crew`,
  'customer-care': `
    Customer Happiness Specialist; Customer Operations Associate; Client Care Specialist;
    Contact Center Team Leader; Call Center Agent; Content Moderator and Support Agent;
    Complaint Resolution Officer; CSR - Telco Account; Customer Relationship Officer;
    Email Support Specialist; Chat Support Representative; Voice Associate; Customer Contact Advisor;
    Service Recovery Manager; Resolution Manager; Order Support Representative; Customer Support Team Lead;
    Operations Manager - Contact Centre; BPO Team Leader; QA Analyst - Call Center;
    Workforce Management Analyst; Real Time Analyst; Customer Engagement Officer; Switchboard Operator;
    Emergency Call Handler; Customer Experience Director; VP Customer Care; Customer Service Trainer;
    Communications Trainer - BPO; Consumer Affairs Specialist; Helpline Adviser;
    Passenger Assistance Adviser; Customer Accounts Adviser; Service Delivery Advisor - customer queries;
    Bookings Coordinator; Service Coordinator; Warranty Claims Administrator; Non-voice Agent;
    Social Media Customer Support; Member Experience Associate; Call Handler; NHS 111 Health Advisor;
    Dispatch Call Taker`,
  'client-relations': `
    Account Manager; Client Success Manager; Customer Success Associate; Client Engagement Director;
    Relationship Manager; Head of Client Services; Agency Account Executive; Account Supervisor;
    Client Partner; Engagement Manager; Partner Success Manager; Implementation Consultant;
    Onboarding Manager; Technical Account Manager; Senior Account Director; Brand Account Manager;
    Vendor Relationship Manager; Customer Onboarding Specialist; Renewals Manager; Renewal Specialist;
    Account Coordinator; Senior Client Partner; Programmatic Account Manager; Publisher Development Manager;
    Key Client Executive`,
  sales: `
    Sales Executive; Inside Sales Representative; Telesales Agent; Territory Sales Manager;
    Business Development Executive; SDR; Regional Sales Director; Sales Consultant;
    Field Marketing Representative; Medical Sales Representative; Area Sales Executive;
    New Business Manager; Outside Sales; Sales Lead; Head of Sales; Product Specialist (Sales);
    Door to Door Fundraising Sales; Sales Trainer; Sales Development Manager; VP of Sales;
    Commercial Manager; Export Sales Manager; Car Sales Executive; Lead Generation Specialist;
    Appointment Setter; Canvasser; Media Sales Executive; Advertising Sales Representative;
    Recruitment Sales Consultant; Sales Supervisor; Sales Director EMEA; Growth Executive - Sales;
    Trade Sales Advisor; Brand Promoter; Channel Sales Manager; Enterprise Sales Executive;
    Solution Sales Specialist; Sales Estimator; Telemarketing Officer; Sales Engineer - Territory`,
  'technical-support': `
    IT Service Desk Analyst; Helpdesk Technician; Desktop Support Engineer;
    Technical Support Representative; Technical Support Engineer; L1 Support Analyst;
    Application Support Analyst; 1st Line Support Engineer; Second Line Support; IT Support Officer;
    Product Support Specialist; Service Desk Manager; IT Helpdesk Supervisor; Customer Support Engineer;
    Technical Customer Service Advisor; Field Support Specialist - end users; Computer Support Specialist;
    User Support Technician; Help Desk Manager; Technical Solutions Specialist - Support;
    Tech Support Associate; Deskside Support Technician; Software Support Consultant;
    End User Services Technician`,
  'financial-services': `
    Bank Teller; Personal Banker; Branch Manager - Bank; Relationship Banker; Mortgage Advisor;
    Loan Officer; Insurance Sales Agent; Claims Handler; Claims Advisor; Collections Specialist;
    Debt Recovery Agent; Credit Controller; Financial Advisor; Licensed Insurance Agent;
    Member Service Representative - Credit Union; Premier Relationship Manager; Branch Banking Associate;
    Insurance Customer Service Representative; Loan Consultant; Collection Officer; Credit Card Sales;
    Universal Banker; Claims Adjuster; Insurance Account Executive; New Accounts Officer; Lending Manager;
    Mortgage Loan Originator; Branch Operations Officer; Pension Advisor; Financial Consultant;
    Client Service Associate - Wealth; Insurance Broker; Motor Claims Team Leader;
    Unit Manager - Life Insurance; Fraud Customer Advisor`,
  'health-services': `
    Medical Receptionist; Patient Access Representative; GP Receptionist; Patient Services Coordinator;
    Appointments Clerk; Outpatient Receptionist; Patient Experience Officer; PALS Officer; Patient Advisor;
    Medical Office Receptionist; Booking Clerk; Outpatient Booking Coordinator; Clinic Receptionist;
    Reception Manager - GP surgery; Dental Receptionist; Patient Care Advisor; Ward Receptionist;
    Medical Scheduler; Admissions Representative - hospital; Patient Registrar; Care Navigator;
    Receptionist/Administrator - Health Centre; Patient Liaison Officer; Complaints Manager - NHS;
    Front Desk - Dental; Optometry Receptionist; Health Insurance Member Advocate;
    Patient Pathway Receptionist; Contact Centre Agent - hospital; Registration Clerk;
    Call Handler Patient Transport; Insurance Verification Representative; Referral Coordinator`,
  'front-office': `
    Receptionist; Front Desk Receptionist; Corporate Receptionist; Leasing Agent; Leasing Consultant;
    Lettings Negotiator; Real Estate Agent; Property Consultant; Front Desk Coordinator; Estate Agent;
    Real Estate Sales Manager; Property Specialist; Concierge - residential; Front Office Assistant;
    Office Receptionist; Reception Team Leader; Receptionist/Admin Assistant; Sales Negotiator;
    Real Estate Broker; Apartment Leasing Manager; School Receptionist; Visitor Services Desk;
    Branch Lettings Manager; Housing Officer; Community Manager - apartments`,
  community: `
    Membership Coordinator; Community Manager; Community Relations Officer; Fundraising Manager;
    Donor Relations Associate; Visitor Services Assistant; Museum Gallery Host; Box Office Assistant;
    Customer Service Clerk - City; Eligibility Worker; Benefits Adviser; Registration Officer;
    Visitor Experience Manager; Admissions Counselor; Enrollment Advisor; Major Gifts Officer;
    Corporate Fundraiser; Supporter Care Assistant; Alumni Relations Officer;
    Constituent Services Representative; Public Information Clerk; Student Services Advisor;
    Community Engagement Manager; Online Community Specialist; Volunteer and Visitor Host;
    Philanthropy Manager; Permit Counter Clerk; Water Service Representative; Citizen Services Agent;
    Partnership Fundraiser; Community Fundraising Manager`,
  outside: `
    Room Attendant; Houseperson; Housekeeping Supervisor; Public Area Attendant; Kitchen Assistant;
    Catering Assistant; Kitchen Team Member; Food Service Assistant - Kitchen; Commis Chef; Pastry Cook;
    Laundry Attendant; Steward (Kitchen); Hotel Engineer; Hotel Accountant; Hotel Maintenance Technician;
    Domestic Assistant; Porter; Registered Manager; Registered Branch Manager - Domiciliary Care;
    Care Coordinator; Home Care Manager; Field Care Supervisor; Care Team Leader; Support Worker;
    Healthcare Assistant; Ward Clerk; Ward Manager; Medical Secretary; Clinical Coder;
    Waiting List Coordinator; Pathway Coordinator; Rota Coordinator; Patient Safety Manager;
    Service Manager - Mental Health; Operations Manager; Director of Operations; General Manager - Surgery;
    Operational Manager; Business Manager; Head of Nursing; Assistant Director of Operations;
    Clinical Services Manager; Locality Manager; Practice Manager; Team Leader - Community Nursing;
    Administrator; Office Administrator; Admin Assistant; Business Support Officer; Executive Assistant;
    Personal Assistant; Data Entry Clerk; Office Manager; Committee Secretary; Project Support Officer;
    Programme Manager; Product Manager; Product Owner; Scrum Master; Business Analyst; Data Analyst;
    Customer Insight Analyst; Customer Data Scientist; CRM Manager; CRM Developer; CRM Administrator;
    Salesforce Administrator; Sales Operations Analyst; Sales Analyst; Sales Administrator;
    Sales Enablement Manager; Sales Support Administrator; Marketing Manager; Digital Marketing Executive;
    Brand Manager; Social Media Manager; Content Strategist; Public Affairs Manager; Communications Officer;
    Stakeholder Engagement Manager; Patient Engagement Project Manager; Patient and Public Involvement Lead;
    Quality Improvement Lead; Quality Assurance Officer; QA Engineer; Software Engineer; Frontend Developer;
    Site Reliability Engineer; Network Engineer; Systems Administrator; Network Operations Technician;
    Infrastructure Engineer; Cloud Support Architect; Solutions Architect; Solutions Engineer;
    Sales Solutions Architect; Field Service Engineer; Installation Technician;
    Broadband Installation Engineer; Service Technician; Fibre Technician; Maintenance Technician;
    HVAC Service Technician; Electrician; Warehouse Associate; Stock Controller; Night Replenishment;
    Visual Merchandiser; Category Buyer; Merchandise Planner; Inventory Analyst; Delivery Driver;
    Van Driver; Dispatcher; Logistics Coordinator; Import Export Coordinator; Shipping Clerk;
    Order Processing Clerk; Order Fulfilment Associate; Order to Cash Analyst; Policy Administrator;
    Insurance Processor; Claims Processor; Claims Data Analyst; Underwriter; Underwriting Assistant;
    Loan Processor; Mortgage Underwriter; Credit Analyst; KYC Analyst; AML Analyst; Fraud Analyst;
    Payments Analyst; Treasury Analyst; Accountant; Accounts Assistant; Billing Specialist;
    Accounts Receivable Analyst; Bookkeeper; Payroll Officer; Internal Auditor; Compliance Manager;
    Risk Manager; Investment Analyst; HR Officer; HR Generalist; Recruiter; Recruitment Consultant;
    Talent Acquisition Specialist; Learning and Development Manager; Trainer; Teacher; Teaching Assistant;
    Tutor; Lecturer; Student Support Assistant; Nurse; Staff Nurse; Nurse Manager; Pharmacist;
    Pharmacy Technician; Dental Nurse; Dental Assistant; Medical Assistant; Phlebotomist; Radiographer;
    Physiotherapist; Occupational Therapist; Social Worker; Case Manager; Family Support Worker;
    Youth Worker; Police Officer; Security Officer; Security Guard; Door Supervisor; Cleaner; Janitor;
    Gardener; Mechanic; Machine Operator; Production Supervisor; Plant Manager; Quality Inspector;
    Civil Engineer; Mechanical Engineer; Project Engineer; Architect; Quantity Surveyor; Site Manager;
    Construction Manager; Facilities Manager; Property Maintenance Manager; Land Surveyor; Graphic Designer;
    UX Designer; Video Editor; Copywriter; Journalist; Translator; Legal Assistant; Paralegal; Solicitor;
    Contracts Manager; Procurement Officer; Buyer; Supply Chain Manager; Research Assistant;
    Research Fellow; Laboratory Technician; Chemist; Curator; Collections Manager - Museum;
    Registrar - Museum Collections; Archivist; Librarian; Exhibition Designer; Machine Learning Engineer;
    Data Engineer; Statistician; Economist; Policy Advisor; Management Consultant; Strategy Manager;
    Chief Financial Officer; Chief Technology Officer; Chief Operating Officer; IT Manager; IT Director;
    Information Security Analyst; ERP Consultant; SAP Consultant; Business Systems Analyst;
    Telecommunications Engineer; Telecommunicator Technician; Street Services Worker; Water Utility Worker;
    Civil Engineering Associate; Management Assistant; Senior Administrative Clerk; Accounting Clerk;
    Management Analyst; Environmental Specialist; Building Inspector; Crossing Guard; Personal Trainer;
    Hairdresser; Beauty Therapist; Massage Therapist; Lifeguard; Fitness Instructor; Technical Writer;
    Growth Marketing Manager; SEO Specialist; Partner Engineer; Developer Advocate;
    Customer Engineer, Cloud; Customer Experience Designer; Customer Marketing Manager;
    Customer Analytics Manager; Retail Planner; Retail Buyer; Hotel Chef; Restaurant Cook; Bar Chef;
    Bank Nurse; Bank Healthcare Support Worker; Bank Porter; Bank Physiotherapist; Virtual Assistant;
    Executive Virtual Assistant; Ecommerce Specialist; Amazon Listing Specialist; Purchasing Assistant;
    Company Driver; HR Assistant; Admin Staff; Accounting Staff; Liaison Officer; Documentation Officer;
    Encoder; Operations Assistant; Operations Supervisor - Warehouse; Tax Associate; Audit Associate;
    Associate Consultant; Associate Product Manager; Medical Representative Trainer; Estimator; Draftsman;
    Chief Nursing Officer; Vice President of Engineering; Head of Data; Head of Product; Head of Finance;
    Clinical Director; Director of Marketing; Fleet Manager; Transport Manager;
    Scheduling Coordinator - field engineers; Service Delivery Manager; Incident Manager; Change Manager;
    Test Manager; Release Manager; E-learning Developer; Instructional Designer; Health Records Clerk;
    Medical Records Officer; Clinical Administrator; Medical Coder; Medical Biller;
    Prior Authorization Specialist; Utilization Review Nurse; Patient Transport Driver;
    Patient Flow Coordinator; Theatre Support Worker; Discharge Coordinator; Cancer Pathway Navigator Nurse;
    Volunteer Coordinator; Fundraising Data Officer; Grants Officer; Event Producer; Game Designer;
    Trust and Safety Specialist; Content Moderator; Data Annotator; Transcriptionist; Actuary;
    Chartered Surveyor; Estates Officer; Energy Engineer; Technical Director; Engineering Manager;
    Support Worker - Night; Personal Support Worker; Resident Support Assistant; Development Chef;
    Dietary Aide; School Cook; Lunchtime Supervisor; Midday Assistant; Exam Invigilator; Cashier Auditor;
    Revenue Manager; Revenue Analyst; Pricing Manager; Web Developer; Agent-based Modeller;
    Ward Housekeeper; Hostess - Ward kitchen; Sterile Services Technician; Booking Systems Developer`,
} as const;
