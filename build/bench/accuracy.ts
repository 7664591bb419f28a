import { existsSync, readFileSync } from 'node:fs';
import type { Book } from '../../src/model/book';
import { type Day, isoFromDay } from '../../src/model/day';
import { complaintWeight, type Invoice } from '../../src/model/invoice';
import { readBook } from '../../src/reading/read-book';
import { type Findings, targetsOf } from './accuracy-targets';
import { aucOf, spearmanOf } from './auc';
import { bootstrap, figureAt, intervalOf, randomFrom } from './bootstrap';
import { DISPUTES, daysLate, LATENESS, type Row, type Score, splitOn } from './forecast';
import { note } from './targets';
import { printQuarters, printSimulations } from './verdicts';

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

const LATE: Measure = {
  name: 'AUC late > 0',
  scores: LATENESS,
  figure: auc((one) => daysLate(one) > 0),
};
const DISPUTED: Measure = {
  name: 'AUC disputed',
  scores: DISPUTES,
  figure: auc((one) => complaintWeight(one) > 0),
};

const MEASURES: Measure[] = [
  LATE,
  { name: 'AUC late > 7', scores: LATENESS, figure: auc((one) => daysLate(one) > 7) },
  {
    name: 'Spearman days late',
    scores: LATENESS,
    figure: (score, rows) =>
      spearmanOf(rows.map((row) => [score.of(row), mean(row.future.map(daysLate))] as [number, number])),
  },
  DISPUTED,
];

/**
 * Forecasts on the ledger of others, for three days of splitting it, with bootstrap intervals, and on small samples; then
 * verdicts quarter by quarter, and in simulated businesses. The command fails if a target is missed.
 */
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
  const dayOf = (part: number): Day => figureAt(issued, Math.floor(issued.length * part));
  const findings = nothingFound();
  for (const part of SPLITS) printSplit(dayOf(part), splitOn(book, dayOf(part)), findings);
  printSmallSamples(book, dayOf(0.6), findings);
  printQuarters(book, findings);
  printSimulations(book, findings);
  noteTargets(findings);
}

function nothingFound(): Findings {
  return {
    late: [],
    disputes: [],
    ahead: [],
    lateAgain: Number.NaN,
    changed: [],
    tooEarlyThrice: Number.NaN,
    tooEarlyYearly: Number.NaN,
  };
}

function readLedger(): Book {
  const cells = readFileSync(LEDGER, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return readBook([{ sheet: 'ledger', cells }], { locale: 'en_US' }).book;
}

function printSplit(day: Day, rows: Row[], findings: Findings): void {
  const split = isoFromDay(day);
  console.log(`split on ${split}: ${rows.length} clients`);
  for (const measure of MEASURES) {
    const { scores, figure } = measure;
    const figures = scores.map((score) => figure(score, rows));
    const drawn = bootstrap(rows, (sample) => scores.map((score) => figure(score, sample)));
    printMeasure(measure, figures, drawn, split, findings);
    if (measure === LATE) findings.late.push(figureAt(figures, 0));
    if (measure === DISPUTED) findings.disputes.push(figureAt(figures, 0));
  }
  console.log('');
}

/**
 * A measure with a line for each score. Next to each alternative is the interval of its lead over ours: the same
 * clients are drawn for both, so that it says more than two intervals side by side.
 */
function printMeasure(
  { name, scores }: Measure,
  figures: number[],
  drawn: number[][],
  where: string,
  findings: Findings,
): void {
  console.log(`  ${name.padEnd(22)}           95 % interval    lead over ours, 95 % interval`);
  scores.forEach((score, index) => {
    const own = intervalOf(drawn.map((sample) => figureAt(sample, index)));
    const lead = intervalOf(drawn.map((sample) => figureAt(sample, index) - figureAt(sample, 0)));
    const isAhead = !score.ours && lead[0] > 0;
    if (isAhead) findings.ahead.push(`${score.name} (${name}, ${where})`);
    const beside = index === 0 ? '' : `${signed(lead[0])} … ${signed(lead[1])}${isAhead ? '  ahead' : ''}`;
    const label = `${score.name}${score.ours ? ' (ours)' : ''}`;
    console.log(
      `    ${label.padEnd(24)}${figureAt(figures, index).toFixed(3)}    ${own.map((end) => end.toFixed(3)).join(' … ')}    ${beside}`,
    );
  });
}

/** How many books of twenty clients with one to three invoices each are drawn. */
const DRAWS = 200;

/** The same for owners who have just begun: the mean over the draws, and the middle 95 % of them. */
function printSmallSamples(book: Book, day: Day, findings: Findings): void {
  const random = randomFrom(2);
  const draws = Array.from({ length: DRAWS }, () => splitOn(smallBook(book, day, random), day));
  console.log(`20 clients with 1 to 3 invoices each before ${isoFromDay(day)}, ${DRAWS} draws`);
  for (const measure of MEASURES) {
    const { scores, figure } = measure;
    const drawn = draws.map((rows) => scores.map((score) => figure(score, rows)));
    const means = scores.map((_, index) =>
      mean(drawn.map((figures) => figureAt(figures, index)).filter((value) => !Number.isNaN(value))),
    );
    printMeasure(measure, means, drawn, 'small samples', findings);
  }
  console.log('');
}

/** Twenty clients, each with their last one to three invoices that were paid by the day, and all that came later. */
function smallBook(book: Book, day: Day, random: () => number): Book {
  const rows = splitOn(book, day);
  const drawn = Array.from({ length: 20 }, () => rows.splice(Math.floor(random() * rows.length), 1)).flat();
  const invoices = drawn.flatMap(({ past, future }) => [
    ...past.slice(-1 - Math.floor(random() * 3)),
    ...future,
  ]);
  return { ...book, invoices };
}

function noteTargets(findings: Findings): void {
  for (const { name, found, reached } of targetsOf(findings)) note(name, found, reached);
  console.log(
    'Not measured: how often the owner’s own rating disagrees. No ledger with such ratings is known to us.',
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
