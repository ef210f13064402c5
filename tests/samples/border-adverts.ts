/** An advert of a few sentences and the ladder it stands on; null where it is outside the family. */
export type BorderAdvert = readonly [ladder: string | null, title: string, description: string];

/** Made-up adverts of jobs at the border of the family, most of them beside one that is like it and on its other side. */
export const BORDER_ADVERTS: readonly BorderAdvert[] = [
  [
    'health-services',
    'Receptionist, Family Dental',
    "Our dental practice in Leeds needs a friendly receptionist. You will greet patients, answer the phone, book and move appointments and take payment after treatment. You will confirm tomorrow's list by text and ring those who missed theirs. Hours are 8.30 to 5.30, Monday to Friday. Some experience in a busy office is helpful but we will show you the system.",
  ],
  [
    'front-office',
    'Receptionist',
    "Sonder & Pike, an architects' studio, is looking for somebody to run our front desk. You will welcome clients, answer and transfer calls, look after the meeting rooms and sign for deliveries. You will also keep the kitchen stocked and help the office manager with post. Smart, calm and reliable.",
  ],
  [
    null,
    'Administrative Assistant',
    'Provide clerical support to the engineering department. Duties include preparing letters, filing drawings, updating spreadsheets, ordering supplies and processing expense claims. You will arrange travel for three managers and take minutes at weekly meetings. Good knowledge of Word and Excel.',
  ],
  [
    'front-office',
    'Administrative Assistant - Reception',
    'You will be the face of our head office. Greet everyone who comes in, issue visitor passes, run the switchboard and answer general enquiries by phone and email. In quiet spells you help with post and booking couriers. Two years behind a reception desk preferred.',
  ],
  [
    null,
    'Data Entry Clerk',
    'Enter purchase orders from PDF into our ERP with speed and accuracy. Check totals, correct mistakes and file source documents. Meet a daily target of 250 lines. Night shift, no calls. Typing speed of 50 words per minute.',
  ],
  [
    null,
    'Medical Secretary',
    'Type clinic letters for two consultants, maintain their diaries and prepare notes for outpatient clinics. Chase test results and file reports. You will liaise with wards and GPs by email. Audio typing and knowledge of medical terminology are essential.',
  ],
  [
    'health-services',
    'Patient Access Representative',
    'Registers patients who come to our emergency department, verifies insurance and collects co-pays. Explains forms and obtains signatures. Works rotating shifts including nights. Treats every family with kindness. High school diploma required.',
  ],
  [
    null,
    'Medical Coder',
    'Assign ICD-10 and CPT codes to inpatient charts. Query physicians where documentation is not clear. Maintain 95% accuracy and productivity standards. CPC or CCS certificate required. Remote.',
  ],
  [
    null,
    'Medical Assistant',
    'Room patients, take vital signs and history, give injections and assist the physician with exams. Clean and stock exam rooms. Draw blood and run simple lab tests. Certified Medical Assistant preferred.',
  ],
  [
    'sales',
    'Inside Sales Representative',
    'Call companies that downloaded our guides, find out what they need and book meetings for account executives. Make 60 calls a day and log them in HubSpot. Base plus commission. We teach you the pitch; energy and resilience matter more than experience.',
  ],
  [
    'sales',
    'Outside Sales Representative - Roofing',
    'You canvass neighbourhoods after storms, inspect roofs with homeowners, write estimates and close contracts. You manage your own territory in Tarrant County. Uncapped commission with a weekly draw. A truck and a ladder rack are needed.',
  ],
  [
    'client-relations',
    'Account Manager',
    "At our packaging business you look after sixty existing accounts, visit them every quarter, agree prices and solve problems before they grow. You work with production planners to keep promises. Growing the accounts counts, hunting for new ones is another team's job. Three years with trade customers asked for.",
  ],
  [
    'client-relations',
    'Account Executive, Public Relations',
    'You will be the daily contact for five consumer clients. You write status reports, run calls with the client and see that their coverage lands. You brief the press team and present ideas. A year or two in an agency helps.',
  ],
  [
    null,
    'PR Writer',
    'Write press releases, op-eds and speeches on technology. Research topics, interview experts and edit drafts. Maintain media lists. Portfolio required. You report to the head of content.',
  ],
  [
    'financial-services',
    'Bank Teller (Part Time)',
    "Serve members at the window: deposits, withdrawals, cashier's cheques and loan payments. Balance your drawer every day. Tell members about cards and savings that suit them. Saturday mornings. Cash handling of six months needed.",
  ],
  [
    'financial-services',
    'Personal Banker',
    'Meets customers in the branch, opens accounts and explains loans and cards. Refers wealth and mortgage needs to partners. Reaches monthly goals on products per household. NMLS registration follows after hiring.',
  ],
  [
    null,
    'Credit Analyst',
    'Spread financial statements, assess repayment capacity and write credit memos for commercial borrowers. Monitor covenants and portfolio risk. Present to the credit committee. Degree in finance and three years of underwriting.',
  ],
  [
    null,
    'Bank Operations Officer',
    'Reconcile nostro accounts, process SWIFT messages and settle trades. Investigate breaks and post entries. Prepare month-end returns for the central bank. Back office role in Nairobi. B.Com required.',
  ],
  [
    null,
    'Mortgage Underwriter',
    'Review loan files for compliance with investor guidelines. Analyse income, assets and appraisals. Issue conditions and make decisions within authority. DE or SAR preferred. Five years of underwriting required.',
  ],
  [
    null,
    'Loan Processor',
    'Collect documents, order appraisals and titles, verify employment and prepare files for underwriting. Input data to Encompass. Clear conditions before closing. Two years of processing.',
  ],
  [
    'financial-services',
    'Claims Handler - Motor',
    'Take first calls from policyholders after an accident, explain what happens next and keep them updated until their claim is settled. Arrange hire cars and repairers. Decide liability with guidance. We train you for the Cert CII.',
  ],
  [
    null,
    'Claims Examiner (No Phones)',
    "Adjudicate medical claims in a production queue. Check codes and prices against contracts and release or deny payment. Keep 99% accuracy. Work from home. Two years' experience with claims systems.",
  ],
  [
    'financial-services',
    'Collections Agent',
    'Ring people who are behind on their card, listen to their situation and set up plans they can keep. Handle disputes politely and write up each call. Targets are paid monthly. FDCPA training provided.',
  ],
  [
    'financial-services',
    'Insurance Sales Agent',
    'Build your own book selling life and funeral policies to families in Durban. Run presentations at workplaces, complete applications and keep clients when premiums lapse. RE5 and FAIS credits within two years. Commission with a basic.',
  ],
  [
    'technical-support',
    'Service Desk Analyst',
    'First contact for 3,000 colleagues by phone, chat and portal. Log, fix or pass on tickets, reset accounts, set up laptops and explain in plain words. Late shift one week in four. ITIL useful.',
  ],
  [
    null,
    'Systems Administrator',
    "Own our Windows and VMware estate, patching, backups and Active Directory. Plan upgrades, document configuration and automate with PowerShell. Third-line escalation only. MCSE and five years' experience.",
  ],
  [
    null,
    'Network Engineer',
    'Design, configure and maintain switches, routers and firewalls at forty sites. Monitor performance, troubleshoot outages and plan capacity. CCNP wanted. On call one week in six.',
  ],
  [
    'technical-support',
    'Technical Support Engineer',
    'Help customers who build on our API by email and chat. Reproduce faults, read logs, explain workarounds and raise bugs. Write articles for the help centre. Some Python is handy.',
  ],
  [
    null,
    'Field Service Engineer',
    'Install and maintain X-ray equipment at hospitals across the north. Carry out preventive maintenance and calibrate to standard. Order parts and complete service reports. Company van. HND in electronics.',
  ],
  [
    null,
    'Dispatcher',
    'Assign loads to forty drivers, plan routes, watch hours of service and solve breakdowns on the road. Enter trips in the TMS and send paperwork to billing. Two years in trucking. Night shift.',
  ],
  [
    'customer-care',
    'Service Scheduler',
    'Answer calls from homeowners whose heating has failed, book a technician, give an arrival window and ring if we run late. Take payment by card. Follow up to ask how it went. Customer service experience and patience wanted.',
  ],
  [
    null,
    'Workforce Scheduler - Home Care',
    'Build weekly rosters for 120 carers, cover sickness, match skills with care packages and record hours for payroll. Work with the registered manager. Care sector experience needed.',
  ],
  [
    null,
    'Case Manager',
    "Carry a caseload of adults with mental illness. Assess needs, write service plans, link to housing and treatment and monitor progress. Home visits. Bachelor's in social work.",
  ],
  [
    'community',
    'Eligibility Clerk',
    'At the county office you help residents apply for food and medical benefits. You interview applicants at the counter and on the phone, explain rules, check papers and decide. Bilingual pay. One year of public contact.',
  ],
  [
    null,
    'Line Cook',
    'Cook to order on grill and sauté, prep mise en place, keep your station clean and label food. Follow recipes. Wash down at close. Nights and weekends.',
  ],
  [
    null,
    'Kitchen Porter',
    'Wash pots, pans and dishes, mop floors, put away deliveries and take out rubbish. Help chefs with basic prep. Free meals on shift.',
  ],
  [
    'hospitality',
    'Barista',
    'Make drinks, heat food, serve with a smile, take payments and keep the tables clear. You learn names and usual orders. Early starts. We train you.',
  ],
  [
    null,
    'Room Attendant',
    'Clean and make up to fifteen rooms a shift to brand standard, replace linen and amenities and report maintenance. Push a trolley. Weekend work. Laundry help as needed.',
  ],
  [
    'hospitality',
    'Night Auditor',
    "Check late guests in, answer their questions, take reservations and balance the day's takings. You are the only person on the desk from eleven to seven. Hotel front desk experience preferred.",
  ],
  [
    'hospitality',
    'Banquet Captain',
    "Leads ten to thirty servers at weddings and conferences. Talks to the host, keeps timing with the chef, looks after guests' wishes and signs off the bill. Two years as a server.",
  ],
  [
    null,
    'Executive Housekeeper',
    'Manage the cleaning of 220 rooms, inspect them, schedule room attendants, control linen stock and chemicals and hire staff. Report to the hotel manager. Five years in housekeeping.',
  ],
  [
    'retail',
    'Store Supervisor',
    'Run shifts in our shoe shop: open and close, coach four assistants, serve customers, deal with returns and hit sales targets. Count tills and bank. One year as a key holder.',
  ],
  [
    null,
    'Visual Merchandiser',
    'Dress windows and mannequins to head office guidelines in nine shops, fit point of sale, photograph results and move stock for launches. Travel daily. Portfolio.',
  ],
  [
    null,
    'Night Replenishment Colleague',
    'Unload cages, fill shelves, rotate stock and keep aisles tidy while the store is closed. Flatten cardboard. Heavy lifting. 10pm to 6am.',
  ],
  [
    null,
    'Merchandiser (FMCG)',
    'Travel to supermarkets on a route, replenish our snacks, set planograms, build displays and record stock on a tablet. Own car. No selling.',
  ],
  [
    'retail',
    'Pharmacy Counter Assistant',
    'Serve customers at the counter, sell medicines within protocol, give advice on coughs and colds, take in and hand out prescriptions and run the till. You refer to the pharmacist. Counter course given.',
  ],
  [
    null,
    'Pharmacy Technician',
    'Dispense prescriptions, label and check medicines, order stock and maintain the controlled drugs register. Support the pharmacist with blister packs. GPhC registered.',
  ],
  [
    null,
    'Recruiter',
    'Source candidates for engineering jobs, screen CVs, interview, present shortlists to hiring managers and negotiate offers. Keep the ATS up to date. Two years in agency or in-house.',
  ],
  [
    'client-relations',
    'Recruitment Account Manager',
    'You own three large retail clients of our staffing firm. You meet them weekly, review fill rates, settle problems on site, agree rates and grow the account. Resourcers find the workers. Clean driving licence.',
  ],
  [
    'community',
    'Community Manager',
    'Be the voice of our game on Discord and Reddit. Answer players, calm rows, run events and tell developers what players say. Evenings around releases. You play a lot.',
  ],
  [
    null,
    'Social Media Manager',
    'Plan the content calendar, shoot and edit reels, run paid campaigns on Meta and TikTok and report on reach. Brief influencers. Keep the brand voice. Three years in digital marketing.',
  ],
  [
    null,
    'Project Coordinator',
    'Maintain project plans and risk logs, chase actions, prepare status reports, raise purchase orders and set up meetings for the IT programme. PRINCE2 foundation. Excel.',
  ],
  [
    'client-relations',
    'Implementation Coordinator',
    'Guide new customers from signature to go-live: kick-off call, data upload, training and hand-over. You keep each customer informed and answer their questions. Twenty live at a time. SaaS experience helps.',
  ],
  [
    null,
    'Accounts Receivable Specialist',
    'Post receipts, reconcile ledgers, run aged debt reports, raise credit notes and prepare month end. Some letters to customers about overdue invoices. AAT part-qualified.',
  ],
  [
    'hospitality',
    'Travel Consultant',
    'Plan and book trips for clients who call, write or drop in. Quote flights, cruises and hotels, explain conditions and sell insurance. Help when things go wrong abroad. Amadeus an advantage.',
  ],
  [
    'front-office',
    'Leasing Consultant',
    'Show apartments, answer leads by phone and email, take applications, prepare leases and plan resident events. Handle complaints and service requests with care. Weekend rota. Bonus per lease.',
  ],
  [
    'front-office',
    'Lettings Negotiator',
    'Register applicants, take them on viewings, agree offers between landlords and tenants and arrange move-ins. Ring landlords with feedback. Own car. OTE 30k.',
  ],
  [
    null,
    'Property Maintenance Technician',
    'Repair plumbing, electrics and appliances in 200 apartments, turn vacant units, paint and look after the pool. On call. HVAC certificate.',
  ],
  [
    null,
    'Valuation Surveyor',
    'Inspect homes and prepare RICS valuations for lenders. Research comparables and write reports. MRICS and two years after qualifying.',
  ],
  [
    'hospitality',
    'Fitness Club Front Desk',
    'Check members in, sell memberships and smoothies, answer calls, give tours and keep the desk and towels tidy. Weekend mornings. Free membership.',
  ],
  [
    null,
    'Personal Trainer',
    'Deliver one-to-one training, write programmes, take classes and test fitness. REPs level 3. You rent space and find your own clients.',
  ],
  [
    'community',
    'Library Assistant',
    'Issue and return books, help readers with computers and printing, answer questions, run story time and join new members. Shelve returns. Saturdays in turn.',
  ],
  [
    null,
    'Archivist',
    'Appraise, catalogue and preserve records, digitise collections and write finding aids. Postgraduate qualification in archives. Some research for enquiries.',
  ],
  [
    'community',
    'Museum Visitor Assistant',
    'Welcome visitors, sell tickets and guidebooks, answer questions, watch the galleries and help at events. Shop cover. Standing for long spells.',
  ],
  [
    'community',
    'Customer Services Officer, City Council',
    'Deal with residents face to face and on the phone on council tax, bins and housing. Log requests, take payments and explain decisions. Flexible working. Level 2 in customer service.',
  ],
  [
    null,
    'Postman',
    'Sort and deliver letters and parcels on foot and by van in all weathers. Empty post boxes. Early starts. Full driving licence.',
  ],
  [
    'front-office',
    'Post Office Counter Clerk',
    'Serve customers with stamps, parcels, banking, bills and travel money. Balance stock and cash. Sell broadband and insurance. Training at our branch.',
  ],
  [
    'hospitality',
    'Train Station Customer Host',
    'Help passengers on the concourse, sell tickets, make announcements, assist people with reduced mobility and keep them informed when trains are late. Shift work.',
  ],
  [
    null,
    'Train Driver',
    'Drive passenger trains safely and on time, check the cab and report faults. Twelve-month training, medical and psychometric tests.',
  ],
  [
    'hospitality',
    'Cabin Crew',
    "Look after passengers' safety and comfort, serve food and duty free, give first aid if needed. Live near the airport. Swim 25 metres. Five-week course.",
  ],
  [
    null,
    'Aircraft Cleaner',
    'Clean cabins between flights, replace headrest covers, restock galleys, remove rubbish. Airport ID needed. Nights.',
  ],
  [
    'hospitality',
    'Casino Dealer',
    'Deal blackjack and roulette, pay winners, keep the game lively and polite, spot problems early. Dealer school given. Gaming licence after hiring.',
  ],
  [
    null,
    'Casino Surveillance Operator',
    'Watch cameras, record incidents, review footage, report cheating and theft to the gaming board. Keep logs. Licence required.',
  ],
  [
    null,
    'Security Officer - Front Gate',
    'Patrol, check vehicles, monitor CCTV, lock and unlock, write reports. SIA licence. Twelve-hour shifts. Now and then give visitors directions.',
  ],
  [
    'front-office',
    'Concierge, Residential Tower',
    'Greet residents and guests, take in parcels, hand over keys, arrange taxis and cleaners and call in repairs. Know people by name. Nights in rotation.',
  ],
  [
    null,
    'Housing Officer (Tenancy Enforcement)',
    'Investigate anti-social behaviour, collect evidence, serve notices, prepare court files and attend hearings. Work with police. Housing law knowledge.',
  ],
  [
    'client-relations',
    'Customer Success Manager',
    'Own seventy mid-market accounts, drive adoption, run business reviews, renew contracts. Spot risk early and rally the product team. Three years in SaaS.',
  ],
  [
    'customer-care',
    'Customer Service Manager',
    'Lead three team leaders and forty agents on phones, chat and email. Set rotas, watch service levels, deal with the worst complaints and improve training. Report to the operations director.',
  ],
  [
    'customer-care',
    'Quality Analyst - Voice',
    'Listen to calls, score them, sit with agents, run calibration with the client and report trends. A year as an agent first. Manila night shift.',
  ],
  [
    null,
    'Quality Analyst',
    'Write test plans, execute manual and automated tests, log defects in Jira and verify fixes. Selenium and SQL. Agile team.',
  ],
  [
    null,
    'Process Associate - Finance BPO',
    'Process invoices for a UK retailer, match purchase orders, post payments and reconcile statements. SAP. Rotational shifts in Pune. B.Com freshers welcome.',
  ],
  [
    'customer-care',
    'International Voice Process Executive',
    'Answer calls from Australian mobile customers, solve billing and plan queries and keep CSAT above 85. Freshers with good English. Cabs both ways. Rotational offs.',
  ],
  [
    null,
    'Business Development Manager (Bids)',
    'Write bids and tenders for construction frameworks, keep the library of evidence, coordinate technical authors and costs and meet portal deadlines. No client meetings.',
  ],
  [
    'sales',
    'Field Sales Executive - FMCG',
    'Visit shops and wholesalers on your beat in Pune, take orders, place displays, collect payments and open new outlets. Two-wheeler needed. Incentives on target.',
  ],
  [
    'sales',
    'Medical Sales Representative',
    'Call on doctors, pharmacies and hospitals in your territory, present products, win listings and hit quarterly targets. Degree in life sciences preferred. Car and fuel card.',
  ],
  [
    null,
    'Medical Science Liaison',
    'Exchange data with key opinion leaders, support investigator studies, train internal teams and present evidence at congresses. PhD or PharmD.',
  ],
  [
    'sales',
    'Car Sales Executive',
    'Meet buyers on the forecourt, find the right car, give test drives, arrange finance and hand over keys. Ring past buyers. OTE uncapped. Driving licence.',
  ],
  [
    'customer-care',
    'Automotive Service Advisor',
    'Greet drivers, write down what their car needs, explain quotes, sell maintenance and keep them informed while the workshop does the work. Hand cars back and take payment.',
  ],
  [
    null,
    'Vehicle Technician',
    'Diagnose and repair cars, carry out MOTs and services, road test and record work. Level 3 and own tools. No contact with owners.',
  ],
  [
    'technical-support',
    'Helpdesk Team Leader',
    'Run a shift of eight analysts, watch the queue, take escalated calls, coach and review tickets. Report SLA figures to the client. Two years on a service desk.',
  ],
  [
    null,
    'Executive Assistant',
    "Manage the CEO's diary, travel, expenses and board papers. Draft letters, prepare slides and gatekeep calls. Utter discretion. Five years at C-level.",
  ],
  [
    null,
    'Office Manager',
    'Keep supplies, leases, contractors, fire safety and petty cash in order. Run payroll inputs, onboard starters and manage the cleaner. Ten-person design firm.',
  ],
  [
    null,
    'Paralegal',
    'Draft claim forms, prepare bundles, research law and manage deadlines for a housing team. Take instructions from clients by phone at times. LPC.',
  ],
  [
    null,
    'Teaching Assistant',
    'Support pupils one to one and in small groups, prepare materials, supervise playtime and record progress. Level 2. Term time.',
  ],
  [
    'front-office',
    'School Receptionist',
    'First face for parents, pupils and visitors. Answer phones, log absences, sign people in, sort post and hand out forms. Term time. DBS check.',
  ],
  [
    'community',
    'Charity Telephone Fundraiser',
    'Ring supporters, thank them, tell them what gifts did and ask for a monthly gift. Warm calls, evenings. Hourly pay plus bonus. Chatty people thrive.',
  ],
  [
    null,
    'Fundraising Data Officer',
    "Import gifts, clean the donor database, run selections and produce income reports. Reconcile with finance. Raiser's Edge.",
  ],
  [
    'community',
    "Membership Services Coordinator, Nurses' Association",
    "Answer members' questions on dues and benefits, process joiners and renewals, staff the stand at conferences and keep the member register. One year with the public.",
  ],
  [
    'health-services',
    'Member Services Advocate, Health Plan',
    'Take calls from members about cover, claims and finding a doctor. Explain letters in plain language and follow up until it is settled. HIPAA training.',
  ],
  [
    null,
    'Utilization Review Nurse',
    'Review requests for admission against criteria, talk to physicians, write determinations. RN licence and three years in acute care.',
  ],
  [
    null,
    'Veterinary Nurse',
    'Prepare animals for surgery, monitor anaesthesia, nurse inpatients, run lab tests. RVN. One in six weekends.',
  ],
  [
    'health-services',
    'Veterinary Receptionist',
    'Greet owners and pets, book visits, answer phones, take payments, sell food and flea treatments. Kind to upset owners. Saturdays.',
  ],
  [
    'health-services',
    'Clinic Booking Clerk',
    'Phone patients with dates for clinics and scans, change bookings, answer their calls, send letters and tell them how to prepare. NHS experience useful.',
  ],
  [
    null,
    'Health Records Clerk',
    'Pull, file and track case notes, scan loose papers, deliver trolleys to clinics. Physical work. Terminal digit filing.',
  ],
  [
    null,
    'Hospital Porter',
    'Move patients in chairs and beds, carry specimens, gas cylinders and waste around the site. Shifts. Fit and cheerful.',
  ],
  [
    'hospitality',
    'Hospital Restaurant Catering Assistant',
    'Serve staff and visitors at the hot counter and till, make coffees, clear tables and keep displays full. No cooking. Food hygiene level 2.',
  ],
  [
    'hospitality',
    'Restaurant General Manager',
    'Run a 120-seat restaurant: hire, train, rota, budget, service standards, guest complaints. Spend shifts on the floor. Four years leading front of house.',
  ],
  [
    'retail',
    'Area Manager - Fashion',
    'Responsible for eleven shops and their managers across Munster. Weekly visits, sales and wage targets, recruiting store managers, openings. Car. Six years in retail leadership.',
  ],
  [
    null,
    'Buyer - Womenswear',
    "Build the range, travel to suppliers, negotiate prices, place orders, track sell-through with merchandising. Margin targets. Three years' buying.",
  ],
  [
    null,
    'Ecommerce Executive',
    'Upload products, write copy, run promotions, test pages, track conversion in GA4 and brief developers on the Shopify site.',
  ],
  [
    'customer-care',
    'Ecommerce Customer Care Agent',
    'Reply to shoppers by email, chat and Instagram about orders, returns and sizes. Sort courier failures, send refunds. Gorgias and Shopify. Weekend rota.',
  ],
  [
    null,
    'Sales Operations Analyst',
    'Maintain CRM fields, territories and commission plans, build forecasts and dashboards for sales leaders, clean data. SQL and Excel.',
  ],
  [
    null,
    'Sales Support Administrator',
    'Prepare contracts, enter orders, update price lists, file paperwork and produce weekly sales reports for the sales team. Excel. No customer calls.',
  ],
  [
    'customer-care',
    'Internal Sales Coordinator',
    'Take orders from merchants by phone and email, quote stock and delivery, chase late deliveries for them and settle credits. Sage. Friendly phone manner.',
  ],
  [
    null,
    'Sales Engineer',
    'Configure systems to specification, run calculations, prepare drawings and technical offers and do proof-of-concept tests with application engineers. Degree in mechanical engineering.',
  ],
  [
    'sales',
    'Sales Engineer - Compressors',
    'Own a territory in Gauteng, call on plants, survey needs, quote, negotiate and close. Forecast monthly. Target R12m. Technical matric or N4.',
  ],
  [
    null,
    'Product Manager',
    'Set roadmap, write stories, prioritise backlog, work with designers and engineers, review metrics. Talk with users a few times a quarter. Four years.',
  ],
  [
    null,
    'Customer Insight Analyst',
    'Segment customers, model churn, build dashboards and present findings to marketing. Python and SQL. No contact with customers.',
  ],
  [
    'customer-care',
    'Complaints Handler',
    'Investigate complaints, ring the customer, agree what puts it right and write the final response within eight weeks. FCA rules taught. Good writer.',
  ],
  [
    null,
    'Gas Engineer',
    "Service and repair boilers in tenants' homes, issue certificates, order parts. Gas Safe. Van and fuel. Explain controls to the householder.",
  ],
  [
    null,
    'Delivery Driver',
    'Deliver groceries to homes in a van, carry crates to the door, check the vehicle and follow the route. Smile at customers. Driving licence.',
  ],
  [
    null,
    'Support Worker',
    'Support adults with learning disabilities at home with meals, washing, medication and outings. Follow support plans. Sleep-ins. NVQ2 funded.',
  ],
  [
    null,
    'Security Guard Retail',
    'Stand at the entrance, deter theft, watch monitors, detain offenders and write statements. PSIRA grade C. Greet people at the door.',
  ],
  [
    null,
    'Hair Stylist',
    'Cut, colour and style, consult on looks, keep tools clean, sell products. NVQ3. Chair rental or wages.',
  ],
  [
    null,
    'Flight Dispatcher',
    'Prepare flight plans, watch weather, brief crews, control fuel. FAA certificate. Operations centre, shifts.',
  ],
  [
    null,
    'Airport Ramp Agent',
    'Load bags, marshal aircraft, drive tugs, connect power, clean spills. Outdoor, lifting. Airside pass.',
  ],
  [
    'hospitality',
    'Passenger Service Agent',
    'Check passengers in, tag bags, board flights, rebook missed connections, meet wheelchair travellers. Uniform. Early and late.',
  ],
  [
    'sales',
    'Telesales Agent',
    'Sell mobile contracts to small firms from a list, 100 dials a day, script first, your style later. Basic and commission. Weekly wins.',
  ],
  [
    'sales',
    'Brand Ambassador - Fibre',
    'Talk to people on the street and at doors about fibre internet, sign them up on a tablet, hit six sign-ups a day. Paid weekly. Team outings.',
  ],
  [
    'client-relations',
    'Client Services Coordinator, Translation',
    'Take jobs from clients, quote, agree deadlines, place with linguists, deliver and invoice. Handle feedback. You speak with the same thirty clients all year.',
  ],
  [
    null,
    'Translator',
    'Translate manuals and patents from German, use Trados, check terms, meet word counts. Native English. Freelance.',
  ],
  [
    null,
    'Event Technician',
    'Rig sound and light, run cables, operate desks, load trucks. Late nights. IPAF.',
  ],
  [
    'hospitality',
    'Event Coordinator, Country House',
    'Show couples round, plan their day, agree menus and rooms, be there from first guest to last dance. Sell dates. Weekends.',
  ],
  [
    null,
    'Graphic Designer',
    'Create brochures, adverts and social tiles in Adobe CC. Take briefs from marketing, prepare artwork for print. Portfolio.',
  ],
  [
    'community',
    'Volunteer Coordinator',
    'Recruit, welcome, rota and thank 200 volunteers at the hospice; answer their calls, run induction evenings and speak to local groups. Car.',
  ],
  [
    null,
    'Grants Officer',
    'Assess applications, prepare papers for trustees, draw up agreements, monitor reports and spend. Desk based.',
  ],
  [
    'front-office',
    'Driver Licence Examiner Counter Clerk',
    'Serve people at the licensing office counter: check papers, take photos, collect fees, issue licences, explain rules. Queue all day. Typing.',
  ],
  [
    null,
    'Court Clerk',
    'File pleadings, keep dockets, record verdicts, prepare orders, swear in jurors. Knowledge of court rules.',
  ],
  [
    'financial-services',
    'Branch Manager, Building Society',
    'Lead six colleagues, look after members, grow savings and mortgages, keep cash and risk in order and know the town. Hire and coach. Five years in branches.',
  ],
  [
    null,
    'Actuarial Analyst',
    'Price pension products, model mortality and build reserves in Prophet. Part-qualified. Exam leave.',
  ],
  [
    'financial-services',
    'Pension Helpline Adviser',
    "Members ring about transfers, drawdown and forms; you explain, check identity and follow up. Four weeks' course. No selling.",
  ],
];
