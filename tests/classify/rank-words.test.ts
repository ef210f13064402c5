import { describe, expect, it } from 'vitest';
import { classifyPosting } from '../../lib/classify/index.ts';

const judge = (title: string, company?: string) => classifyPosting({ title, company });

describe('words of rank in a title alone', () => {
  it.each([
    ['Medical Reception Supervisor', 3],
    ['Supervisor, Ticket Office', 3],
    ['Claims Supervisor', 3],
    ['Helpdesk Team Leader', 3],
    ['Sales Team Leader', 3],
    ['Head Cashier', 3],
    ['Duty Manager', 3],
    ['Deputy Store Manager', 3],
    ['Assistant Front Office Manager', 3],
    ['Service Desk Manager', 4],
    ['Lettings Manager', 4],
    ['Complaints Manager', 4],
    ['Customer Service Team Manager', 4],
    ['Area Manager', 5],
    ['Regional Operations Manager', 5],
    ['Director of Customer Success', 5],
    ['Head of Sales', 5],
    ['Chief Customer Officer', 6],
    ['Vice President, Sales and Client Services', 6],
    ['Managing Director', 6],
    ['Senior Account Manager', 4],
  ])('%s stands on rung %i', (title, level) => {
    expect(judge(title).level.value).toBe(level);
  });

  it.each([
    ['Customer Success Manager', 3],
    ['Client Relationship Manager', 3],
    ['Account Manager', 3],
    ['Key Account Manager', 4],
    ['Assistant Account Manager', 2],
    ['Associate Account Manager', 2],
    ['Account Manager II', 3],
    ['Regional Inside Sales Account Manager', 3],
    ['Community Manager', 2],
  ])('%s manages accounts and not people: rung %i', (title, level) => {
    expect(judge(title).level.value).toBe(level);
    expect(judge(title).managesPeople.value).not.toBe(true);
  });

  it.each([
    ['Store Manager in Training', 2],
    ['Management Trainee - Retail', 2],
    ['Assistant to the Store Manager', 2],
    ['Customer Service Executive', 1],
    ['Head Office Receptionist', 1],
  ])('%s does not hold the rank it names: rung %i', (title, level) => {
    expect(judge(title).level.value).toBe(level);
    expect(judge(title).managesPeople.value).not.toBe(true);
  });

  it('takes a vice president of a bank for an officer', () => {
    expect(judge('Vice President, Branch Banking', 'Fernhill Savings Bank').level.value).toBe(4);
    expect(judge('Assistant Vice President, Branch Banking').level.value).toBe(4);
  });

  it.each(['Reception Supervisor', 'Call Centre Team Leader', 'Restaurant Manager', 'Head of Customer Care'])(
    'believes that people report to a %s',
    (title) => {
      expect(judge(title).managesPeople.value).toBe(true);
    },
  );
});
