import { credentials } from '../lib/taxonomy/en/credentials.ts';
import { EDUCATION, NOT_EDUCATION } from '../lib/taxonomy/en/education.ts';
import { HEADINGS } from '../lib/taxonomy/en/headings.ts';
import { RUNG_TITLES } from '../lib/taxonomy/en/rungs.ts';
import { SCOPE } from '../lib/taxonomy/en/scope.ts';
import { SKILL_PHRASES } from '../lib/taxonomy/en/skills.ts';
import { STAGE_CUES } from '../lib/taxonomy/en/stages.ts';
import { WARNINGS } from '../lib/taxonomy/en/warnings.ts';
import { findRung, movesFrom } from '../lib/taxonomy/ladders.ts';
import { qualificationsOn } from '../lib/taxonomy/qualifications.ts';
import { LEVELS, STAGES, TRACKS } from '../lib/taxonomy/scales.ts';
import messages from '../public/_locales/en/messages.json';

const word = (key: string) =>
  (messages as Record<string, { message: string }>)[key.replaceAll('-', '_')]?.message ?? key;
const cell = (text: string) => text.replaceAll('|', '\\|');
const table = (head: string[], rows: string[][]) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
const phrases = (list: readonly string[]) => list.map((phrase) => `\`${phrase}\``).join(', ');

const STAGE_MEANING: Record<number, [string, string]> = {
  1: ['Nothing beyond school-leaving level and general experience.', 'Start; the job teaches it.'],
  2: [
    'The employer gives or demands its own training: a paid training period, an academy, an induction.',
    'Be hired; the training comes with the job and is usually paid.',
  ],
  3: [
    'An outside qualification is required or must be obtained: a licence, a certificate, a diploma, a degree; or a strong technical background as a must.',
    'A course, an examination or an apprenticeship, often part-time; many licences can be obtained in post.',
  ],
  4: [
    'The professional level: a postgraduate or advanced qualification; or a degree or licence and five years’ experience (three of leading people); or eight years in a job that handles contracts, budgets or profit and loss.',
    'Years in the field together with the qualification; coaching by senior staff, the legal and commercial side of the business.',
  ],
};

const LEVEL_MEANING: Record<number, string> = {
  1: 'The ground floor: serves customers by procedure; no experience or up to one year asked for.',
  2: 'Still front line: two years or more, or senior, specialist, escalations, key holder, trainee manager.',
  3: 'First responsibility for people or for accounts: team leader, supervisor, assistant manager, account manager.',
  4: 'Runs a team, department, shop or site; or owns key accounts.',
  5: 'Manages managers, several sites or a whole function.',
  6: 'Vice president and above by responsibility.',
};

function ladders(): string {
  return TRACKS.map((track) => {
    const rows = LEVELS.map((level) => {
      const rung = findRung(track, level);
      return [
        `${level} ${word(`level_${level}`)}`,
        RUNG_TITLES[track][level].join('; '),
        word(`stage_${rung.stage}`),
      ];
    });
    const across = LEVELS.flatMap((level) => movesFrom(track, level))
      .filter(({ direction }) => direction === 'across')
      .map(({ from, to, stage }) => {
        const [other, level] = to.split('.') as [string, string];
        return `- from level ${from.split('.')[1]}: ${word(`track_${other}`)}, level ${level} (${word(`stage_${stage}`)})`;
      });
    return `### ${word(`track_${track}`)}\n\n${table(['rung', 'usual titles', 'training usually asked'], rows)}${
      across.length > 0 ? `\n\nAcross:\n\n${across.join('\n')}` : ''
    }`;
  }).join('\n\n');
}

/** What a plan names on the way to each rung, where it asks for more training than before. */
function recommended(): string {
  const rows = TRACKS.flatMap((track) =>
    LEVELS.map((level) => [
      `${word(`track_${track}`)} ${level}`,
      qualificationsOn(track, level)
        .map(({ name, region }) => `${name} (${region})`)
        .join('; '),
    ]),
  );
  return table(
    ['rung', 'qualification (region)'],
    rows.filter(([, names]) => names !== ''),
  );
}

/** The whole document, from the data alone: the same data, the same text. */
export function renderTaxonomy(): string {
  const parts = [
    '# What Next Rung knows\n\nMade from the data in `lib/taxonomy` by `npm run taxonomy-doc`; change the data, not this file. Each entry says in which file it stands, so that a correction is one line.',
    'How phrases are written: `word` with its plural; `~word` a verb with its forms; `=word` this spelling only; `a|b` one of these; `word?` may be missing; `..` up to three words between; `#` a number.',
    `## Levels\n\n${table(
      ['level', 'meaning'],
      LEVELS.map((level) => [`${level} ${word(`level_${level}`)}`, LEVEL_MEANING[level] as string]),
    )}`,
    `## Training stages\n\n${table(
      ['stage', 'what a posting requires', 'how people get there'],
      STAGES.map((stage) => [
        `${stage} ${word(`stage_${stage}`)}`,
        ...(STAGE_MEANING[stage] as [string, string]),
      ]),
    )}\n\nWords that tell them (\`lib/taxonomy/en/stages.ts\`):\n\n${STAGE_CUES.map(
      (cue) => `- **${cue.id}** (${cue.cue}): ${phrases(cue.phrases)}`,
    ).join('\n')}`,
    `## Ladders\n\nTitles in \`lib/taxonomy/en/rungs.ts\`, moves in \`lib/taxonomy/ladders.ts\`.\n\n${ladders()}`,
    `## Credentials\n\n\`lib/taxonomy/en/credentials.ts\`. Required, preferred and to be obtained in post are kept apart; an ambiguous abbreviation is believed only beside a word of its context.\n\n${table(
      ['credential', 'region', 'industry', 'stage', 'words', 'context', 'source', 'as of'],
      credentials().map((one) => [
        one.name,
        one.region,
        one.industry,
        String(one.stage),
        phrases(one.phrases),
        (one.context ?? []).join(', '),
        one.source,
        one.asOf,
      ]),
    )}`,
    `## Qualifications that a plan names\n\n\`lib/taxonomy/qualifications.ts\`: only on the rungs where people commonly hold them.\n\n${recommended()}`,
    `## Schooling\n\n\`lib/taxonomy/en/education.ts\`.\n\n${EDUCATION.map((row) => `- **${word(`education_${row.education}`)}**: ${phrases(row.phrases)}`).join('\n')}\n- **not schooling**: ${phrases(NOT_EDUCATION)}`,
    `## Portable skills\n\n\`lib/taxonomy/en/skills.ts\`.\n\n${SKILL_PHRASES.map((row) => `- **${word(`skill_${row.skill}`)}**: ${phrases(row.phrases)}`).join('\n')}`,
    `## Warning signs\n\n\`lib/taxonomy/en/warnings.ts\`.\n\n${WARNINGS.map(
      (row) =>
        `- **${word(`warning_${row.id}`)}**: ${phrases(row.phrases)}${row.unless ? `; not: ${phrases(row.unless)}` : ''}`,
    ).join(
      '\n',
    )}\n- **${word('warning_title-above-duties')}**: a title that promises management on an entry-level job`,
    `## Preference and negation\n\n\`lib/taxonomy/en/scope.ts\`.\n\n${SCOPE.map((row) => `- **${row.scope}**: ${phrases(row.phrases)}`).join('\n')}`,
    `## Headings\n\n\`lib/taxonomy/en/headings.ts\`.\n\n${HEADINGS.map((row) => `- **${row.section}**: ${phrases(row.phrases)}`).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
