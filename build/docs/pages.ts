import { CELL_FUNCTIONS } from '../../src/functions/registry';
import { PROBLEM_CODES } from '../../src/model/problem';
import { FAILURE_CODES } from '../../src/model/refusal';
import { SETTING_NAMES, SETTINGS } from '../../src/model/settings';
import { LEFT_OUT_KINDS } from '../../src/model/table-kind';
import { deScreen } from '../../src/words/de/screen';
import { enScreen } from '../../src/words/en/screen';
import { failureText } from '../../src/words/failure-words';
import type { ScreenWords } from '../../src/words/screen-words';
import { MADE } from './made';

/** What applies to every cell function. */
const RULES = [
  'A name gives one value, a column of names gives a column, and a blank stays blank. If the column begins with its heading, so does the answer: `=CLIENT_ENERGY(A1:A, Invoices!A1:H)` in the first row writes “Energy” there and the figures below, and it stays in place when you sort the rows.',
  'A formula that names its tables follows every change in them. One without tables reads the whole book when it is entered, and again when you choose **Refresh energy** in the menu. Formulas in ranges that you may not edit stay as they are, and the menu tells you how many.',
  'The examples have commas. Where the country of the file writes 0,5 with a comma, as in Germany, type `;` instead: `=CLIENT_ENERGY(A2; Rechnungen!A1:H)`.',
  'A single date among the tables is the as-of date; a second one is refused. `CLIENT_WHAT_IF` lists the clients that it had to leave out below its figures, and says why.',
];

/** docs/functions.md: every cell function with its help and an example. */
export function functionsPage(): string {
  const sections = CELL_FUNCTIONS.map(({ name, summary, parameters, example }) =>
    [
      `## ${name}`,
      summary,
      `    ${example}`,
      ...parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter.text}`),
    ].join('\n\n'),
  );
  return `${[MADE, '# Cell functions', ...RULES, ...sections].join('\n\n')}\n`;
}

/** docs/troubleshooting.md: every problem that can be listed and every refusal, as the owner reads it. */
export function troubleshootingPage(): string {
  const row = (name: string, sentenceIn: (words: ScreenWords) => string): string =>
    `| \`${name}\` | ${[enScreen, deScreen].map((words) => sentenceIn(words).replace(/\|/g, '\\|')).join(' | ')} |`;
  const rows = PROBLEM_CODES.flatMap((code) =>
    code === 'not-client-invoices'
      ? LEFT_OUT_KINDS.map((kind) => row(`${code}: ${kind}`, ({ leftOut }) => leftOut[kind]))
      : row(code, ({ problems }) => problems[code]('…', 'E7')),
  );
  return [
    MADE,
    '# What the add-on may tell you about your sheet',
    'Nothing is guessed: what cannot be read is listed with its cell and what to do, and everything else is counted.',
    ['| code | English | Deutsch |', '|---|---|---|', ...rows].join('\n'),
    '## What could not be done',
    'What Google refuses is known by its text, in English and in German. A text that the add-on does not know is said as Google says it.',
    ['| code | English | Deutsch |', '|---|---|---|', ...FAILURES.map(failureRow)].join('\n'),
    '',
  ].join('\n\n');
}

const FAILURES = [...FAILURE_CODES, 'offline'] as const;

function failureRow(code: (typeof FAILURES)[number]): string {
  const sentences = [enScreen, deScreen].map(({ sidebar }) =>
    failureText({ code, detail: '…' }, sidebar.failures),
  );
  return `| \`${code}\` | ${sentences.join(' | ')} |`;
}

/** docs/settings.md: every assumption with its default and range. */
export function settingsPage(): string {
  const [english, german] = [enScreen.sidebar.settings, deScreen.sidebar.settings];
  const rows = SETTING_NAMES.map((name) => {
    const { default: standard, unit, min, max } = SETTINGS[name];
    const [usual, range] =
      unit === 'yes or no'
        ? [standard === 1 ? 'yes' : 'no', 'yes, no']
        : [`${figure(standard)} ${english.units[unit]}`, `${figure(min)} … ${figure(max)}`];
    return `| \`${name}\` | ${english.labels[name]} | ${german.labels[name]} | ${usual} | ${range} |`;
  });
  return [
    MADE,
    '# Assumptions',
    'Every figure rests on these, and each can be changed in the sidebar under “All assumptions”. They are kept in the file, so that everybody who shares it sees the same figures.',
    ['| setting | English | Deutsch | default | range |', '|---|---|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

function figure(value: number): string {
  return value.toLocaleString('en').replace('-', '−');
}
