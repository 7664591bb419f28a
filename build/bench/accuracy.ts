import { existsSync, readFileSync } from 'node:fs';
import type { Book, Day, Invoice } from '../../src/core/book';
import { isoFromDay } from '../../src/core/day';
import { readBook } from '../../src/table/read-book';
import { aucOf, spearmanOf } from './auc';
import { bootstrap, intervalOf, randomFrom } from './bootstrap';
import { DISPUTES, daysLate, LATENESS, type Row, type Score, splitOn } from './forecast';

const LEDGER = '../shared/data/ibm_accounts_receivable.csv';

/** Shares of the invoices, by issue date, before the days on which the ledger is split. */
const SPLITS = [0.5, 0.6, 0.7];

/** Something to be foretold, as one figure for a score on some rows. */
interface Measure {
  name: string;
  scores: Score[];
  figure(score: Score, rows: Row[]): number;
}

const auc =
  (happened: (invoice: Invoice) => boolean) =>
  (score: Score, rows: Row[]): number =>
    aucOf(rows.map((row) => ({ score: score.of(row), future: row.future.map(happened) })));

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const MEASURES: Measure[] = [
  { name: 'AUC late > 0', scores: LATENESS, figure: auc((one) => daysLate(one) > 0) },
  { name: 'AUC late > 7', scores: LATENESS, figure: auc((one) => daysLate(one) > 7) },
  {
    name: 'Spearman days late',
    scores: LATENESS,
    figure: (score, rows) =>
      spearmanOf(rows.map((row) => [score.of(row), mean(row.future.map(daysLate))] as [number, number])),
  },
  { name: 'AUC disputed', scores: DISPUTES, figure: auc(({ disputed }) => disputed === true) },
];

/** What of the accuracy was aimed at, and whether it was reached. */
interface Findings {
  late: number[];
  disputes: number[];
  ahead: string[];
}

/** Forecasts on the ledger of others, for three days of splitting it, with bootstrap intervals, and on small samples. */
export function printAccuracy(): void {
  console.log(
    '\nAccuracy: what is known on one day, against what came after it (every client weighs the same)\n',
  );
  if (!existsSync(LEDGER)) {
    console.log(`skipped: ${LEDGER} is not there.`);
    return;
  }
  const book = readLedger();
  const issued = book.invoices.map((invoice) => invoice.issued as Day).sort((a, b) => a - b);
  const days = SPLITS.map((part) => issued[Math.floor(issued.length * part)]);
  const findings: Findings = { late: [], disputes: [], ahead: [] };
  for (const day of days) printSplit(day, splitOn(book, day), findings);
  printSmallSamples(book, days[1]);
  printFindings(findings);
}

function readLedger(): Book {
  const cells = readFileSync(LEDGER, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return readBook([{ sheet: 'ledger', cells }], { locale: 'en_US' }).book;
}

/**
 * The measures of one split. Beside each alternative stands the interval of its lead over ours: the same clients are
 * drawn for both, so that it says more than two intervals side by side.
 */
function printSplit(day: Day, rows: Row[], findings: Findings): void {
  console.log(`split on ${isoFromDay(day)}: ${rows.length} clients`);
  for (const { name, scores, figure } of MEASURES) {
    const figures = scores.map((score) => figure(score, rows));
    const drawn = bootstrap(rows, (sample) => scores.map((score) => figure(score, sample)));
    console.log(`  ${name.padEnd(22)}           95 % interval    lead over ours, 95 % interval`);
    scores.forEach((score, index) => {
      const own = intervalOf(drawn.map((resample) => resample[index]));
      const lead = intervalOf(drawn.map((resample) => resample[index] - resample[0]));
      const isAhead = !score.ours && lead[0] > 0;
      if (isAhead) findings.ahead.push(`${score.name} (${name}, ${isoFromDay(day)})`);
      const beside = index === 0 ? '' : `${signed(lead[0])} … ${signed(lead[1])}${isAhead ? '  ahead' : ''}`;
      const label = `${score.name}${score.ours ? ' (ours)' : ''}`;
      console.log(
        `    ${label.padEnd(24)}${figures[index].toFixed(3)}    ${own.map((end) => end.toFixed(3)).join(' … ')}    ${beside}`,
      );
    });
    if (name === 'AUC late > 0') findings.late.push(figures[0]);
    if (name === 'AUC disputed') findings.disputes.push(figures[0]);
  }
  console.log('');
}

/** How many books of twenty clients with one to three invoices each are drawn. */
const DRAWS = 200;

/** The same for owners who have just begun: mean over the draws, and the middle 95 % of them. */
function printSmallSamples(book: Book, day: Day): void {
  const random = randomFrom(2);
  const draws = Array.from({ length: DRAWS }, () => splitOn(smallBook(book, day, random), day));
  console.log(`20 clients with 1 to 3 invoices each before ${isoFromDay(day)}, ${DRAWS} draws`);
  for (const { name, scores, figure } of MEASURES) {
    console.log(`  ${name}`);
    for (const score of scores) {
      const figures = draws.map((rows) => figure(score, rows)).filter((value) => !Number.isNaN(value));
      const label = `${score.name}${score.ours ? ' (ours)' : ''}`;
      console.log(
        `    ${label.padEnd(24)}${mean(figures).toFixed(3)}    ${intervalOf(figures)
          .map((end) => end.toFixed(3))
          .join(' … ')}`,
      );
    }
  }
  console.log('');
}

/** Twenty clients, each with their last one to three invoices that were paid by the day, and all that came later. */
function smallBook(book: Book, day: Day, random: () => number): Book {
  const rows = splitOn(book, day);
  const drawn = Array.from({ length: 20 }, () => rows.splice(Math.floor(random() * rows.length), 1)[0]);
  const invoices = drawn.flatMap(({ past, future }) => [
    ...past.slice(-1 - Math.floor(random() * 3)),
    ...future,
  ]);
  return { ...book, invoices };
}

function printFindings({ late, disputes, ahead }: Findings): void {
  const reached = (figures: number[], target: number): string =>
    `${figures.map((figure) => figure.toFixed(3)).join(', ')}: ${figures.every((figure) => figure >= target) ? 'reached' : 'not reached'}`;
  console.log(`target AUC late > 0 at least .88: ${reached(late, 0.88)}`);
  console.log(`target AUC disputed at least .83: ${reached(disputes, 0.83)}`);
  console.log(
    `target no alternative ahead by more than its interval: ${ahead.length === 0 ? 'reached' : `not reached: ${ahead.join(', ')}`}`,
  );
  console.log(
    'Not measured: how often the owner’s own rating disagrees. No ledger with such ratings is known to us.',
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
