import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/classify/annotation.ts';
import { classifyPosting } from '../../lib/classify/index.ts';

function judge(title: string, description: string) {
  const said = classifyPosting({ title, company: 'Made-up Lamps', description });
  const words = ({ field, start, end }: Evidence) =>
    (field === 'title' ? title : field === 'company' ? 'Made-up Lamps' : description).slice(start, end);
  return {
    level: said.level.value,
    levelWords: said.level.evidence.map(words),
    people: said.managesPeople.value,
    peopleWords: said.managesPeople.evidence.map(words),
    stageWords: said.stage.evidence.map(words),
  };
}

const PADDING =
  'Made-up Lamps sells lamps to homes and shops in three counties. Travel between our shops is paid. Our leadership team is friendly, and hiring is quick.';

describe('the words shown for a claim', () => {
  it('show people where a lead has some, and no travel, benefits or boss', () => {
    const { level, levelWords, people, peopleWords } = judge(
      'Team Leader, Customer Care',
      `${PADDING}\n\nYour duties\n\nYou lead a team of nine advisors who answer calls from customers.\nYou plan the rota.\n\nBenefits\n\nMany have been promoted to leadership positions and now manage a team.`,
    );
    expect(level).toBe(3);
    expect(levelWords[0]).toBe('Team Leader');
    expect(levelWords.join(' ')).toMatch(/lead a team|rota/);
    expect(people).toBe(true);
    expect([...levelWords, ...peopleWords].join(' ')).not.toMatch(/Travel|leadership|manage a team|hiring/i);
  });

  it('show accounts where they make the rung', () => {
    const { level, levelWords } = judge(
      'Account Manager',
      `${PADDING}\n\nYour duties\n\nAs Account Manager you manage a portfolio of sixty lamp shops in your assigned territory and travel to see them.`,
    );
    expect(level).toBe(3);
    expect(levelWords[0]).toBe('Account Manager');
    expect(levelWords.join(' ')).toMatch(/portfolio|assigned territory/);
  });

  it('are each said once: what the title says is not quoted from the text again', () => {
    const { levelWords } = judge(
      'Account Manager',
      `${PADDING}\n\nYour duties\n\nThe Account Manager looks after lamp shops. An Account Manager writes to them weekly.`,
    );
    const lower = levelWords.map((words) => words.toLowerCase());
    expect(lower.filter((words) => words === 'account manager')).toHaveLength(1);
  });

  it('for training name it once', () => {
    const { stageWords } = judge(
      'Call Centre Agent',
      `${PADDING}\n\nYour duties\n\nYou answer calls from customers.\n\nTraining\n\nPaid training for two weeks. Paid training at home is possible.`,
    );
    expect(stageWords).toEqual(['Paid training for two weeks']);
  });

  it('for learning on the job are those that make it so, and no figure of years where there are better ones', () => {
    const { stageWords } = judge(
      'Shop Assistant',
      `${PADDING}\n\nYour duties\n\nYou serve customers at the till.\n\nRequirements\n\nTwo years of experience in a shop.\nHigh school diploma required.`,
    );
    expect(stageWords.join(' ')).toMatch(/High school diploma/);
    expect(stageWords.join(' ')).not.toMatch(/Two years/);
  });

  it('for learning on the job say by their rule that experience is all that is asked for', () => {
    const description = `${PADDING}\n\nYour duties\n\nYou serve customers at the till.\n\nRequirements\n\nTwo years of experience in a shop.`;
    const { stage } = classifyPosting({ title: 'Shop Assistant', description });
    expect(stage).toMatchObject({ value: 1, rule: 'stage.experience-alone', implied: false });
  });

  it('keep the "No" that turns them round', () => {
    const { level, levelWords } = judge(
      'Call Centre Agent',
      `${PADDING}\n\nYour duties\n\nYou answer calls from customers.\n\nRequirements\n\nNo experience necessary.\nDegree not required.`,
    );
    expect(level).toBe(1);
    expect(levelWords).toContain('No experience necessary');
  });

  it('are a clause that can be understood, and no single word of it', () => {
    const { levelWords, peopleWords } = judge(
      'Supervisor',
      `${PADDING}\n\nYour duties\n\nOn Mondays, when the lorry has come and the shop is still closed, you coach the sales staff of your shift, and then the doors are opened to everybody who stands in front of them.`,
    );
    expect(peopleWords).toContain('you coach the sales staff of your shift');
    for (const words of [...levelWords, ...peopleWords])
      expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(12);
  });

  it('begin after a heading, and take in no markup', () => {
    const description = `${PADDING}<p>Requirements: three years of experience in a shop</p><p>You lead a team of nine.</p>`;
    const said = classifyPosting({ title: 'Shop Supervisor', description });
    const words = [said.yearsRequired, said.managesPeople].map(({ evidence }) =>
      evidence.map(({ start, end }) => description.slice(start, end)),
    );
    expect(words[0]).toEqual(['three years of experience in a shop']);
    expect(words.flat().join(' ')).not.toMatch(/[<>]/);
  });

  it('are long only where the words that tell it are', () => {
    const far = `${'very '.repeat(60)}long`;
    const description = `${PADDING}\n\nYou keep, on a ${far} list, a portfolio of clients without any help from the others who are ${far} there too.`;
    const said = classifyPosting({ title: 'Account Manager', description });
    for (const { field, start, end } of said.level.evidence)
      if (field === 'description')
        expect(description.slice(start, end).split(/\s+/).length).toBeLessThanOrEqual(14);
  });
});
