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
    expect(stageWords).toEqual(['Paid training']);
  });
});
