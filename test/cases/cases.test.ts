import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, isoFromDay } from '../../src/model/day';
import type { ClientReport } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { readBook } from '../../src/reading/read-book';
import { scoreBook } from '../../src/scoring/score-book';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { whySentence } from '../../src/words/why';

/** Letters are no stories; test/words/letter-goldens.test.ts reads them. */
const stories = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'letters')
  .map(({ name }) => name);

/** Every story is told on the same day. */
const TODAY = dayFromIso('2025-12-31') as number;

/** `npm run accept` rewrites what is expected; the arithmetic in why.md is never rewritten. */
const accepting = process.env.ACCEPT === '1';

function reportOf(story: string) {
  const grids = readdirSync(join(__dirname, story))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({
      sheet: file.replace('.csv', ''),
      cells: readFileSync(join(__dirname, story, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    }));
  const { book } = readBook(grids, { locale: 'en_IE' });
  return scoreBook(book, { today: TODAY, settings: defaultSettings() });
}

const signed = (side: string, amount: number) =>
  `${side === 'gives' ? '+' : '−'}${(amount / 100).toFixed(2)}`;
const points = (value: number) => value.toFixed(1).replace('-', '−').replace('−0.0', '0.0');

function describeClient(client: ClientReport): string {
  const { card } = client;
  return [
    `${client.name}: energy ${client.energy === undefined ? 'none' : points(client.energy)}, ${client.verdict}${client.kind ? `, ${client.kind}` : ''}`,
    ...client.lines
      .filter(({ amount, hours }) => amount > 0 || hours > 0)
      .map(
        ({ line, side, amount, hours, points: own }) =>
          `  ${line.padEnd(11)}${signed(side, amount).padStart(10)} ${client.currency} ${hours > 0 ? `${hours.toFixed(1)} h` : ''}`.padEnd(
            40,
          ) + points(own),
      ),
    `  confidence ${client.confidence.toFixed(2)}${client.otherCurrencies.length ? `, also ${client.otherCurrencies.join(', ')}` : ''}`,
    ...(card
      ? [
          `  card of ${isoFromDay(card.day)} about ${card.line}: ${card.improved ? 'improved' : 'not improved'}`,
        ]
      : []),
    `  ${whySentence(client, en)}`,
    `  ${whySentence(client, de)}`,
  ].join('\n');
}

function tell(story: string): string {
  const report = reportOf(story);
  const problems = report.problems.map(({ code, detail }) => `problem: ${code} ${detail}`);
  return `${[
    `as of ${isoFromDay(report.asOf)}${report.dormant ? ', dormant' : ''}`,
    ...report.clients.map(describeClient),
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

  test('is worked out by hand: every line, energy, verdict and confidence stands in why.md', () => {
    const why = readFileSync(join(__dirname, story, 'why.md'), 'utf8').replace(/\s+/g, ' ');
    for (const client of reportOf(story).clients) {
      const wanted = [
        ...client.lines.filter(({ amount }) => amount > 0).map(({ side, amount }) => signed(side, amount)),
        points(client.energy as number),
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
