import { describe, expect, test } from 'vitest';
import { judgeCard } from '../../lib/classify/judge-card.ts';

/** Offices whose names hold words that other phrases own: "Care Manager" is a nurse, "Operations Manager" nobody's. */
const OFFICES = [
  'Customer Service',
  'Customer Care',
  'Customer Operations',
  'Call Center Operations',
  'Retail Operations',
  'Store Operations',
  'Hotel Operations',
  'Guest Services',
  'Guest Experience',
  'Member Services',
  'Patient Access',
  'Technical Support',
  'Client Relations',
];

/** A rank, and the rung that the codebook gives whoever has it and nothing else is known of. */
const RANKS: readonly (readonly [title: (office: string) => string, level: number])[] = [
  [(office) => `Chief ${office} Officer`, 6],
  [(office) => `Vice President, ${office}`, 6],
  [(office) => `Senior Vice President ${office}`, 6],
  [(office) => `${office} Director`, 5],
  [(office) => `Senior Director, ${office}`, 5],
  [(office) => `Head of ${office}`, 5],
  [(office) => `Regional ${office} Manager`, 5],
  [(office) => `${office} Manager`, 4],
  [(office) => `Senior Manager, ${office}`, 4],
  [(office) => `Assistant Manager, ${office}`, 3],
  [(office) => `${office} Supervisor`, 3],
  [(office) => `${office} Team Leader`, 3],
  [(office) => `${office} Representative`, 1],
];

describe('a rank is the same rank in whatever office', () => {
  test.each(RANKS.map(([title, level]) => [title('…'), title, level] as const))(
    '%s',
    (_name, title, level) => {
      const said = OFFICES.map((office) => {
        const { level: verdict } = judgeCard({ title: title(office) });
        return `${title(office)}: ${verdict.value}`;
      });
      expect(said).toEqual(OFFICES.map((office) => `${title(office)}: ${level}`));
    },
  );
});

/** Fields of other crafts, and ranks that say nothing of the work. */
const FIELDS = [
  'Scaffolding',
  'Network',
  'Horticulture',
  'Pathology',
  'Compliance',
  'Copywriting',
  'Welding',
];
const BARE = ['Supervisor', 'Associate', 'Team Leader', 'Assistant', 'Advisor'];

test('who leads or assists in another craft’s field is outside', () => {
  const taken = FIELDS.flatMap((field) => BARE.map((rank) => `${field} ${rank}`)).filter(
    (title) => judgeCard({ title }).family.value !== 'outside',
  );
  expect(taken).toEqual([]);
});
