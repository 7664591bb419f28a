import type { Behaviour } from '../../workbench/google/behaviours/behaviour';
import { BEHAVIOUR_IDS, BEHAVIOURS, type BehaviourId } from '../../workbench/google/behaviours/behaviours';
import { FINDINGS, type Finding, STAND_INS } from '../../workbench/google/behaviours/review';
import { type GoogleText, TEXTS } from '../../workbench/google/texts';
import type { Facts } from '../record/facts';
import { QUESTIONS } from '../record/questions';
import { MADE } from './made';

/** What every page says until somebody has asked Google. */
export const NEVER_RUN =
  'The add-on has never run at Google, and nobody has asked Google yet: what follows is what others say of it. Who has a Google account can change that with `npm run record`.';

/** Characters of an answer that fit into a table. */
const LONGEST_ANSWER = 150;

const RANKS = [
  '- *documented*: Google’s own pages say it.',
  '- *seen by others*: another add-on met it.',
  '- *recorded*: a person asked Google with `npm run record`, and this was the answer.',
  '- *believed*: nobody was found who says it. The product must be right under all that is likely.',
  '',
  'In the workbench it is *played*; or *both ways*, where nobody knows and tests hold the product to either; or *not yet*. What has a ✓ below “asked” is asked by `npm run record`; the rest a person has to look at.',
].join('\n');

/** docs/google.md: all that Google does, as far as the add-on rests on it. `facts` is what somebody has recorded. */
export function googlePage(facts: Facts | undefined): string {
  const rows = BEHAVIOUR_IDS.map((id) => behaviourRow(id, facts));
  return [
    MADE,
    '# What Google does, and how the workbench plays it',
    facts === undefined
      ? `**${NEVER_RUN}**`
      : `Asked on ${facts.recordedOn}, in a spreadsheet of ${facts.locale}.`,
    RANKS,
    table(['name', 'what Google does', 'rank', 'source', 'workbench', 'asked', 'findings'], rows),
    '## What it says as it refuses something',
    'Its errors are in the language of the person’s account. A German text without a source is our translation: nobody has published Google’s own.',
    table(['name', 'English', 'source', 'German', 'source'], Object.entries(TEXTS).map(textRow)),
    '## What a review found',
    'It held every use of a Google service, as the add-on was at f5195a6, against Google’s pages and against what others met.',
    table(
      ['', 'finding', 'what Google does', 'workbench', 'tests'],
      Object.entries(FINDINGS).map(findingRow),
    ),
    '## What the stand-ins of that time did otherwise than Google',
    table(
      ['stand-ins', 'what Google does', 'workbench'],
      STAND_INS.map(([what, hidden]) => [what, names(hidden), statesOf(hidden)]),
    ),
    '',
  ].join('\n\n');
}

function behaviourRow(id: BehaviourId, facts: Facts | undefined): string[] {
  const { does, rank, sources, workbench, findings } = BEHAVIOURS[id];
  const { answer: recorded, said = [] } = facts?.answers[id] ?? {};
  const words = said.map((text) => ` “${text}”`).join('');
  const answer =
    recorded === undefined ? '' : ` Recorded: \`${shortened(JSON.stringify(recorded))}\`${words}`;
  return [
    `\`${id}\``,
    `${does}${answer}`,
    recorded === undefined ? rank : 'recorded',
    sources.join('; '),
    workbench,
    QUESTIONS[id] ? '✓' : '',
    findings.join(', '),
  ];
}

/** The whole is in docs/google-facts.json. */
function shortened(json: string): string {
  return json.length > LONGEST_ANSWER ? `${json.slice(0, LONGEST_ANSWER)} …` : json;
}

function textRow([name, { en, source, de, deSource }]: [string, GoogleText]): string[] {
  return [`\`${name}\``, en, source, de, deSource ?? ''];
}

function findingRow([number, { found, tests }]: [string, Finding]): string[] {
  const ids = BEHAVIOUR_IDS.filter((id) => BEHAVIOURS[id].findings.includes(Number(number)));
  const files = [...new Set(tests.map(([file]) => file))];
  const links = files.map((file) => `[${file.replace(/^test\//, '')}](../${file})`).join(', ');
  return [number, found, names(ids), ids.length > 0 ? statesOf(ids) : 'our own fault', links];
}

const names = (ids: BehaviourId[]): string => ids.map((id) => `\`${id}\``).join(', ');

/** One state where all are in the same, else how many are in each. */
function statesOf(ids: BehaviourId[]): string {
  const states = ids.map((id) => BEHAVIOURS[id].workbench);
  const counted = [...new Set<Behaviour['workbench']>(states)].map((state) => {
    const count = states.filter((one) => one === state).length;
    return count === states.length ? state : `${count} ${state}`;
  });
  return counted.join(', ');
}

function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
