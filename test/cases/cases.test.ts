import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, isoFromDay } from '../../src/model/day';
import type { ClientReport, LineResult, Report } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import type { ReadOptions } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { scoreBook } from '../../src/scoring/score-book';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { whyText } from '../../src/words/why-notes';

/** Letters are no stories; test/words/letter-goldens.test.ts reads them. */
const stories = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'letters')
  .map(({ name }) => name);

/** Every story is told on the same day. */
const TODAY = dayFromIso('2025-12-31') as number;

/** `npm run accept` rewrites what is expected; the arithmetic in why.md is never rewritten. */
const accepting = process.env.ACCEPT === '1';

/** What the owner entered beside the sheets, such as exchange rates; no story needs a file for it but those that say so. */
function enteredIn(story: string): Pick<ReadOptions, 'rates'> {
  const path = join(__dirname, story, 'entered.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function reportOf(story: string): Report {
  const grids = readdirSync(join(__dirname, story))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({
      sheet: file.replace('.csv', ''),
      cells: readFileSync(join(__dirname, story, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    }));
  const { book } = readBook(grids, { locale: 'en_IE', ...enteredIn(story) });
  return scoreBook(book, { today: TODAY, settings: defaultSettings() });
}

const signed = (side: string, amount: number) =>
  `${side === 'gives' ? '+' : '−'}${(amount / 100).toFixed(2)}`;
const points = (value: number) => value.toFixed(1).replace('-', '−').replace('−0.0', '0.0');

/** Joy is no money: it is told in points. */
const figureOf = ({ line, side, amount, points: own }: LineResult) =>
  line === 'joy' ? `${own > 0 ? '+' : ''}${points(own)}` : signed(side, amount);

function describeLine(result: LineResult, currency: string): string {
  const { line, hours, assumed } = result;
  const unit = line === 'joy' ? 'points' : currency;
  const time = hours > 0 ? `${hours.toFixed(1)} h${assumed ? ' assumed' : ''}` : '';
  return (
    `  ${line.padEnd(11)}${figureOf(result).padStart(10)} ${unit} ${time}`.padEnd(44) + points(result.points)
  );
}

function describeClient(client: ClientReport, report: Report): string {
  const { card, currency, otherCurrencies } = client;
  return [
    `${client.name}: energy ${client.energy === undefined ? 'none' : points(client.energy)}, ${client.verdict}${client.kind ? `, ${client.kind}` : ''}`,
    ...client.lines
      .filter(({ amount, hours }) => amount > 0 || hours > 0)
      .map((line) => describeLine(line, currency)),
    `  evidence ${client.confidence.toFixed(2)}${otherCurrencies.length ? `, also ${otherCurrencies.join(', ')}` : ''}`,
    ...(card
      ? [
          `  card of ${isoFromDay(card.day)} about ${card.line}: ${card.improved ? 'improved' : 'not improved'}`,
        ]
      : []),
    `  ${whyText(client, report, en)}`,
    `  ${whyText(client, report, de)}`,
  ].join('\n');
}

function tell(story: string): string {
  const report = reportOf(story);
  const problems = report.problems.map(({ code, detail }) => `problem: ${code} ${detail}`);
  return `${[
    `as of ${isoFromDay(report.asOf)}${report.dormant ? ', dormant' : ''}`,
    ...report.clients.map((client) => describeClient(client, report)),
    ...problems,
  ].join('\n')}\n`;
}

describe.each(stories)('%s', (story) => {
  const path = join(__dirname, story, 'expected.txt');

  test('comes out as expected', () => {
    if (accepting) writeFileSync(path, tell(story));
    expect(existsSync(path)).toBe(true);
    expect(tell(story)).toBe(readFileSync(path, 'utf8'));
  });

  test('is worked out by hand: every line, energy, verdict and evidence is in why.md', () => {
    const why = readFileSync(join(__dirname, story, 'why.md'), 'utf8').replace(/\s+/g, ' ');
    for (const client of reportOf(story).clients) {
      const wanted = [
        ...client.lines.filter(({ amount }) => amount > 0).map(figureOf),
        ...(client.energy === undefined ? [] : [points(client.energy)]),
        client.confidence.toFixed(2),
        { dream: 'dream client', keep: 'keep', talk: 'talk', part: 'part', 'too-early': 'too early' }[
          client.verdict
        ],
      ];
      const bold = why.match(/\*\*[^*]+\*\*/g)?.join(' ') ?? '';
      expect(wanted.filter((figure) => !bold.includes(figure))).toEqual([]);
    }
  });
});
