import { type Call, loadBundle } from './bundle';
import { AS_OF, clientNames, ledger, type SheetCell } from './ledger';
import { processorTime } from './stopwatch';
import { atMost, duration } from './targets';

/** Something that takes longer as a number grows: the smallest number, and what is called for a number of them. */
interface Series {
  what: string;
  smallest: number;
  prepare(count: number): () => unknown;
}

/** Time may grow with a number as its power of this; more than 1, since short calls have a part that does not grow. */
const EXPONENT = 1.3;

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'];
const rowsOf = (count: number, row: (index: number) => SheetCell[]): SheetCell[][] =>
  Array.from({ length: count }, (_, index) => row(index));
const invoices = (count: number, client: (index: number) => string, total: (index: number) => SheetCell) => [
  HEADINGS,
  ...rowsOf(count, (index) => [
    `R-${index}`,
    client(index),
    '2025-01-01',
    '2025-01-31',
    total(index),
    '2025-03-01',
  ]),
];
const FEW = invoices(
  200,
  (index) => `Client ${index % 20}`,
  () => 100,
);
const logOf = (entries: number, event: string) => [
  ['Date', 'Client', 'What happened', 'Minutes'],
  ...rowsOf(entries, (index) => [`2025-0${1 + (index % 9)}-10`, `Client ${index % 20}`, event, 5]),
];
/** Spaces and points that make no other name, different for each number. */
function spelled(index: number): string {
  return index.toString(2).replace(/0/g, ' ').replace(/1/g, '.');
}

/** How many texts were written: each is another one. */
let written = 0;

/** A planner of 25 rows; between its days some columns are free. */
const plannerOf = (columns: number, step: number): SheetCell[][] =>
  rowsOf(25, () =>
    Array.from({ length: columns }, (_, column) => (column % step ? '' : `Call ${written++}`)),
  );

function columnsOf(call: Call, cells: SheetCell[][]): () => unknown {
  return () => call('CLIENT_COLUMNS', cells);
}

function noticeDates(call: Call, count: number): () => unknown {
  const days = rowsOf(count, (index) => [new Date(index * 86_400_000)]);
  return () => call('CLIENT_NOTICE_DATE', 'month', days);
}

function seriesOf(call: Call): Series[] {
  const report =
    (...tables: SheetCell[][][]) =>
    () =>
      call('CLIENT_REPORT', ...tables, AS_OF);
  return [
    { what: 'rows', smallest: 10_000, prepare: (count) => report(ledger(count, 100, 'text')) },
    {
      what: 'columns of a planner',
      smallest: 400,
      prepare: (count) => columnsOf(call, plannerOf(count, 1)),
    },
    {
      what: 'columns, every other one free',
      smallest: 800,
      prepare: (count) => columnsOf(call, plannerOf(count, 2)),
    },
    {
      what: 'clients',
      smallest: 2_000,
      prepare: (count) =>
        report(
          invoices(
            count,
            (index) => clientNames(count)[index] ?? '',
            () => 100,
          ),
        ),
    },
    {
      what: 'spellings of one client',
      smallest: 5_000,
      prepare: (count) =>
        report(
          invoices(
            count,
            (index) => `Acme ${spelled(index)} Ltd`,
            () => 100,
          ),
        ),
    },
    { what: 'log entries', smallest: 5_000, prepare: (count) => report(FEW, logOf(count, 'Reminder')) },
    {
      what: 'yellow cards',
      smallest: 5_000,
      prepare: (count) => report(FEW, logOf(count, 'Yellow card: chasing')),
    },
    {
      what: 'problems',
      smallest: 20_000,
      prepare: (count) =>
        report(
          invoices(
            count,
            () => 'Acme',
            (index) => (index % 2 ? 'lots' : 5),
          ),
        ),
    },
    { what: 'notice dates, all different', smallest: 2_500, prepare: (count) => noticeDates(call, count) },
  ];
}

/** The least processor time of some runs, each on cells of its own: no text is known from the run before. */
function timeOf(prepare: () => () => unknown): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const run = prepare();
    const start = processorTime();
    run();
    return processorTime() - start;
  });
  return Math.min(...times);
}

/** Prints how processor time grows with each number, and notes the targets. */
export function measureGrowth(): void {
  Object.assign(globalThis, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSpreadsheetTimeZone: () => 'Europe/Berlin',
        getSpreadsheetLocale: () => 'en_GB',
      }),
    },
  });
  const call = loadBundle();
  console.log('\nHow processor time grows: n, 2 n and 4 n of each, and the power of n that it grows with\n');
  for (const { what, smallest, prepare } of seriesOf(call)) {
    timeOf(() => prepare(smallest));
    const times = [1, 2, 4].map((factor) => timeOf(() => prepare(factor * smallest)));
    const [first = 0, , last = 0] = times;
    const exponent = Math.log2(last / first) / 2;
    console.log(
      `  ${what.padEnd(32)} n = ${smallest.toLocaleString('en').padStart(6)}   ${times.map((time) => duration(time).padStart(9)).join(' ')}   ${exponent.toFixed(2)}`,
    );
    atMost(`growth over ${what}`, exponent, EXPONENT, (power) => `n^${power.toFixed(2)}`);
  }
  measureBounds(call);
}

/** What must end within a time of its own. */
function measureBounds(call: Call): void {
  const dates = timeOf(() => noticeDates(call, 10_000));
  atMost('CLIENT_NOTICE_DATE of 10,000 dates, processor time', dates, 1_000, duration);
  const planner = timeOf(() => columnsOf(call, plannerOf(365, 2)));
  atMost('a planner of 365 columns, processor time', planner, 100, duration);
}
