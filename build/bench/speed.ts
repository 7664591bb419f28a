import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type FORMS, ledger, type SheetCell, touch } from './ledger';

const RUNS = 5;

/** The built bundle in a bare context, as Google loads it. */
function loadBundle(code: vm.Script): (name: string, ...args: unknown[]) => unknown {
  const context = vm.createContext({
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  vm.runInContext('Date.now = () => Date.UTC(2025, 11, 31)', context);
  code.runInContext(context);
  return (name, ...args) => vm.runInContext(name, context)(...args);
}

/** Median milliseconds of some runs, each with an input of its own that is made before the clock starts. */
function median<T>(make: () => T, run: (input: T) => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const input = make();
    const start = performance.now();
    run(input);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** One line of the table: its times in milliseconds. */
interface Measured {
  bare: number;
  report: number;
  energy: number;
}

/** Size and load of the bundle, then its functions beside the bare loop, for growing ledgers. All times are of this run. */
export function printSpeed(): void {
  const text = readFileSync('dist/Code.js', 'utf8');
  // Compiled anew each time, since Google keeps nothing from one formula to the next.
  const load = median(
    () => text,
    (source) => loadBundle(new vm.Script(source)),
    21,
  );
  console.log(
    `Code.js: ${Buffer.byteLength(text).toLocaleString('en')} bytes, loaded in ${load.toFixed(1)} ms (median of 21)\n`,
  );
  const call = loadBundle(new vm.Script(text));
  console.log(
    'The built bundle on ledgers of eight columns (medians of five runs; of one for a million rows)\n',
  );
  console.log(
    '      rows  clients  cells      bare loop   CLIENT_REPORT   CLIENT_ENERGY   report / bare   rows per second',
  );
  const small = measure(call, 100_000, 500, 'dates', RUNS);
  measure(call, 100_000, 500, 'text', RUNS);
  const many = measure(call, 100_000, 5_000, 'dates', RUNS);
  const tenth = measure(call, 10_000, 500, 'dates', RUNS);
  const million = measure(call, 1_000_000, 500, 'dates', 1);
  const growth = (big: Measured, little: Measured): string => (big.report / little.report).toFixed(1);
  console.log(
    `\n10 × the rows: ${growth(small, tenth)} × the time (10,000 to 100,000), ${growth(million, small)} × (100,000 to 1,000,000)`,
  );
  console.log(`10 × the clients: ${growth(many, small)} × the time`);
  console.log(`a million rows: ${(million.report / 1000).toFixed(1)} s of the 30 s that Google allows`);
}

function measure(
  call: ReturnType<typeof loadBundle>,
  rows: number,
  clients: number,
  form: keyof typeof FORMS,
  runs: number,
): Measured {
  const make = (): SheetCell[][] => ledger(rows, clients, form);
  const names = Array.from({ length: clients }, (_, index) => [`Client ${index}`]);
  const bare = median(make, touch, runs);
  const report = median(make, (cells) => call('CLIENT_REPORT', cells), runs);
  const energy = median(make, (cells) => call('CLIENT_ENERGY', names, cells), runs);
  console.log(
    [
      rows.toLocaleString('en').padStart(10),
      clients.toLocaleString('en').padStart(9),
      `  ${form.padEnd(6)}`,
      `${bare.toFixed(1)} ms`.padStart(13),
      `${report.toFixed(0)} ms`.padStart(16),
      `${energy.toFixed(0)} ms`.padStart(16),
      (report / bare).toFixed(1).padStart(16),
      Math.round((rows / report) * 1000)
        .toLocaleString('en')
        .padStart(18),
    ].join(''),
  );
  return { bare, report, energy };
}
