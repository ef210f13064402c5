import { describe, expect, it } from 'vitest';
import { weeklyHours } from '../../lib/career/weekly-hours.ts';

const inText = (description: string) => weeklyHours({ title: 'Receptionist', description });

describe('the hours of a week are read', () => {
  it.each([
    ['You work 36 hours a week on a rota.', 36],
    ['Full time, 37.5 hours per week', 37.5],
    ['37,5 hrs/week', 37.5],
    ['Part of a 35-hour week, Monday to Friday', 35],
    ['20 hours weekly', 20],
    ['This is a 30hr/wk post.', 30],
    ['Able to work three 12-hour nights a week, including every third weekend', 36],
    ['three 12-hour shifts a week', 36],
    ['You do 4 x 10 hour shifts per week', 40],
    ['3 x 12 hour night shifts each week', 36],
    ['36 hours a week. Again: 36 hours per week.', 36],
    ['Health benefits and a pension. 36 hours a week.', 36],
    ['Employees working 30 hours a week get health care. You work 38 hours a week.', 38],
    ['Hours: 40 hours per week. Training provided.', 40],
    ['40 hours per week\nOvertime is paid', 40],
    ['40 hours per week, plus overtime', 40],
    ['37.5 hours per week plus one weekend in four', 37.5],
    ['Monday to Friday 9-5, 37.5 hours per week', 37.5],
    ['£22,000, 37.5 hours per week', 37.5],
    ['Monday to Friday 9:30-17:30, 40 hours a week', 40],
    ['Maternity cover, 20 hours a week', 20],
  ])('from "%s"', (text, hours) => {
    const week = inText(text);
    expect(week?.hours).toBe(hours);
    expect(text.slice(week?.start, week?.end)).toMatch(/week|wk/);
  });

  it('beside the pay before anything in the text', () => {
    const pay = { source: 'employer', text: '£12.60 an hour, 16 hours a week' } as const;
    expect(
      weeklyHours({ title: 'Receptionist', pay, description: 'Full-time is 37 hours a week' }),
    ).toMatchObject({
      hours: 16,
      field: 'pay',
    });
    expect(weeklyHours({ title: 'Receptionist (24 hours per week)' })).toMatchObject({
      hours: 24,
      field: 'title',
    });
  });

  it.each([
    'Cashier, 20 hours',
    'Cashier 18.50 hr',
    'Cashier 4x10 hours',
    'Cashier 14h to 22h',
    '20 hours monthly',
    'Support Agent, 12 hour shifts',
    'Receptionist, 24 hours',
    'Cashier, 20 hours a month',
    'Barista 16-30 hours',
    'Cashier, up to 30 hours',
    'Agent, 8 hours',
    'Advisor, 10 hour nights',
    'Cashier, 16, 20 or 30 hours',
  ])('not from the title "%s", which names no week', (title) => {
    expect(weeklyHours({ title })).toBeUndefined();
  });
});

describe('no hours are made up', () => {
  it.each([
    'You earn £12 an hour.',
    'Between 20 and 40 hours a week',
    '20-40 hours a week',
    '20 – 40 hours a week',
    '16 or 24 hours a week',
    '30, 35, 40 hours a week',
    'Up to 40 hours a week',
    'At least 20 hours per week',
    'More than 48 hours a week is never asked.',
    'Our lines are open 56 hours a week.',
    'Training is 40 hours a week, then you work 25 hours a week.',
    'Help is there 168 hours a week',
    'A 2-hour weekly meeting',
    'Open until 21:36 hours weekdays',
    'You answer within 24 hours. Each week we meet.',
    'Min. 20 hours a week',
    'From 16 hours per week',
    '20 hours per week or more',
    '16 hours a week minimum',
    'Plus 5 hours a week overtime',
    '10 hours/week of overtime at time and a half',
    '5 hours a week of paid volunteering',
    'There are 4 hours a week of travel.',
    'Benefits for those who work 30 hours per week',
    'Employees working 30 hours a week get health care.',
    'Eligible for a pension from the day you reach 25 hours a week',
    'Our app saves customers 10 hours a week.',
  ])('from "%s"', (text) => {
    expect(inText(text)).toBeUndefined();
  });
});
