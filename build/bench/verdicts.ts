import type { Book } from '../../src/model/book';
import { type Day, dayFromIso } from '../../src/model/day';
import { groupBy } from '../../src/model/group-by';
import type { Invoice } from '../../src/model/invoice';
import type { Report, Verdict } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { scoreBook } from '../../src/scoring/score-book';
import { type Findings, percent } from './accuracy-targets';
import { figureAt, randomFrom } from './bootstrap';
import { daysLate, reportOn } from './forecast';
import { AS_OF_DAY } from './ledger';
import { type Rhythm, simulatedBusiness } from './simulated-business';

/** The first end of a quarter at which the ledger has a year of history, and those that follow. */
const QUARTERS = ['2012-12-31', '2013-03-31', '2013-06-30', '2013-09-30', '2013-12-31'];

/** In the order of every list. */
const ORDER: Verdict[] = ['part', 'talk', 'keep', 'dream', 'too-early'];

/** How many invoices were written in the 90 days after a day, and how many of them were paid more than a week late. */
export interface LateAgain {
  late: number;
  invoices: number;
}

/** The share of clients with a verdict in both reports whose verdict is another one in the later. */
export function changedShare(before: Report, after: Report): number {
  const was = new Map(before.clients.map(({ key, verdict }) => [key, verdict]));
  const both = after.clients.filter(({ key }) => was.has(key));
  return both.filter(({ key, verdict }) => was.get(key) !== verdict).length / both.length;
}

/** What came in the 90 days after a report: of clients who are flagged by habit, and of the others. */
export function lateAgainAfter({ clients, asOf }: Report, invoices: Invoice[]): [LateAgain, LateAgain] {
  const limit = defaultSettings().certainty / 100;
  const flagged = new Set(clients.filter(({ lateHabit = 0 }) => lateHabit >= limit).map(({ key }) => key));
  const next = invoices.filter(({ issued = asOf }) => issued > asOf && issued <= asOf + 90);
  const counted = (own: Invoice[]): LateAgain => ({
    invoices: own.length,
    late: own.filter((one) => daysLate(one) > 7).length,
  });
  return [
    counted(next.filter(({ client }) => flagged.has(client))),
    counted(next.filter(({ client }) => !flagged.has(client))),
  ];
}

/** How many times as often some are late again as the others, over several days together. */
export function timesAsOften(pairs: [LateAgain, LateAgain][]): number {
  const share = (which: 0 | 1): number => {
    const late = pairs.reduce((sum, pair) => sum + pair[which].late, 0);
    return late / pairs.reduce((sum, pair) => sum + pair[which].invoices, 0);
  };
  return share(0) / share(1);
}

/** The verdicts of a ledger at the ends of its quarters: their shares, how many change, and what came of habits. */
export function printQuarters(book: Book, findings: Findings): void {
  const reports = QUARTERS.map((iso) => reportOn(book, dayFromIso(iso) as Day));
  const pairs = reports.map((report) => lateAgainAfter(report, book.invoices));
  findings.changed = reports.slice(1).map((report, index) => changedShare(reports[index] as Report, report));
  findings.lateAgain = timesAsOften(pairs);
  console.log('verdicts at the end of each quarter; invoices of the next 90 days, more than a week late');
  console.log(`  ${''.padEnd(38)}${heading()}   changed   flagged by habit   others`);
  reports.forEach((report, index) => {
    const changed = index === 0 ? '–' : percent(figureAt(findings.changed, index - 1));
    const [flagged, others] = pairs[index] as [LateAgain, LateAgain];
    const label = `${QUARTERS[index]}, ${report.clients.length} clients`;
    console.log(
      `  ${label.padEnd(38)}${shares([report])}   ${changed.padStart(7)}   ${told(flagged).padStart(16)}   ${told(others)}`,
    );
  });
  console.log('');
}

/** Small businesses as the review of the model had them; a target is on the first and the last. */
const RHYTHMS: Rhythm[] = [
  { invoicesAYear: 3, years: 1 },
  { invoicesAYear: 3, years: 3 },
  { invoicesAYear: 2, years: 3 },
  { invoicesAYear: 12, years: 1 },
  { invoicesAYear: 1, years: 3 },
  { invoicesAYear: 1, years: 8 },
];

/** How many businesses are drawn of each. */
const DRAWS = 12;

/** The verdicts in simulated businesses whose clients pay as those of a ledger do. */
export function printSimulations(book: Book, findings: Findings): void {
  const random = randomFrom(3);
  const real = [...groupBy(book.invoices, ({ client }) => client).values()].map((own) => own.map(daysLate));
  console.log(`simulated businesses of 40 clients, ${DRAWS} of each; dates and amounts only`);
  console.log(`  ${''.padEnd(38)}${heading()}`);
  for (const rhythm of RHYTHMS) {
    const reports = Array.from({ length: DRAWS }, () =>
      scoreBook(simulatedBusiness(real, rhythm, random), { today: AS_OF_DAY, settings: defaultSettings() }),
    );
    const { invoicesAYear, years } = rhythm;
    console.log(`  ${`${invoicesAYear} a year, years of history: ${years}`.padEnd(38)}${shares(reports)}`);
    if (rhythm === RHYTHMS[0]) findings.tooEarlyThrice = shareOf('too-early', reports);
    if (rhythm === RHYTHMS[RHYTHMS.length - 1]) findings.tooEarlyYearly = shareOf('too-early', reports);
  }
  console.log('');
}

function shareOf(verdict: Verdict, reports: Report[]): number {
  const verdicts = reports.flatMap(({ clients }) => clients.map((client) => client.verdict));
  return verdicts.filter((one) => one === verdict).length / verdicts.length;
}

function heading(): string {
  return ORDER.map((verdict) => verdict.padStart(10)).join('');
}

function shares(reports: Report[]): string {
  return ORDER.map((verdict) => percent(shareOf(verdict, reports)).padStart(10)).join('');
}

function told({ late, invoices }: LateAgain): string {
  return `${late} of ${invoices}`;
}
