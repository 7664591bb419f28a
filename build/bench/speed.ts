import { type Call, loadBundle } from './bundle';
import { AS_OF, clientNames, type Form, ledger, type SheetCell, touch } from './ledger';
import { REFERENCE } from './load.mjs';
import { peakPerRow } from './peak-memory';
import { type Runner, race, type Times } from './race';
import { arqueroEnergies } from './rivals/arquero';
import { duckdbEnergies, loadDuckdb } from './rivals/duckdb';
import { mustAgree } from './rivals/energies';
import { formulaBook } from './rivals/plain-formulas';
import { median } from './stopwatch';
import { atLeast, atMost, duration, times } from './targets';

/** A ledger that all of them read, and how many times. */
interface Course {
  rows: number;
  clients: number;
  form: Form;
  rounds: number;
}

/** The times of all who ran. */
type Field = Record<'bare' | 'report' | 'energy' | 'arquero' | 'duckdb', Times>;

/** The bundle's functions compared with a bare loop and the alternatives. All times are of this run. */
export async function measureSpeed(): Promise<void> {
  await agree(loadBundle(REFERENCE));
  const call = loadBundle();
  console.log(
    '\nMedian times of the built bundle and of others that work out energies of the first edition from the same rows; in brackets the multiple of a bare loop\n',
  );
  for (const form of ['dates', 'text'] as const) {
    const small = await measureCourse(call, { rows: 100_000, clients: 500, form, rounds: 7 });
    const big = await measureCourse(call, { rows: 1_000_000, clients: 500, form, rounds: 3 });
    atMost(`10 × the rows (${form}), CLIENT_REPORT`, big.report.clock / small.report.clock, 11, times);
    atMost(`10 × the rows (${form}), CLIENT_ENERGY`, big.energy.clock / small.energy.clock, 11, times);
  }
  await measureClients(call);
  await measureFormulas(call);
  for (const form of ['dates', 'text'] as const) {
    const bytes = peakPerRow(1_000_000, form);
    console.log(
      `Peak memory of CLIENT_REPORT over a million rows (${form}): ${bytes} bytes a row beyond the rows themselves`,
    );
  }
}

/** The functions that are measured, each on rows of its own, since it puts ISO days in the place of dates. */
function runnersOf(call: Call, clients: number): Record<'report' | 'energy', Runner<SheetCell[][]>> {
  const names = clientNames(clients).map((name) => [name]);
  return {
    report: (cells) => call('CLIENT_REPORT', cells, AS_OF),
    energy: (cells) => call('CLIENT_ENERGY', names, cells, AS_OF),
  };
}

/**
 * The others work out the energies of the first edition of the model, and must get them as the bundle of that edition does: what
 * they leave out would make them quick. The built bundle does all of it and more.
 */
async function agree(call: Call): Promise<void> {
  const names = clientNames(500);
  for (const form of ['dates', 'text'] as const) {
    const make = (): SheetCell[][] => ledger(20_000, 500, form);
    const ours = call(
      'CLIENT_ENERGY',
      names.map((name) => [name]),
      make(),
      AS_OF,
    );
    mustAgree('arquero', arqueroEnergies(make(), form), names, ours);
    mustAgree('DuckDB', await duckdbEnergies(await loadDuckdb(make(), form)), names, ours);
  }
}

/** The functions, the bare loop and the rivals; how long DuckDB's query alone took is noted in `queries`. */
function racersOf(call: Call, { clients, form }: Course, queries: number[]) {
  return {
    bare: touch,
    ...runnersOf(call, clients),
    arquero: (cells: SheetCell[][]) => arqueroEnergies(cells, form),
    duckdb: async (cells: SheetCell[][]) => {
      const connection = await loadDuckdb(cells, form);
      const start = performance.now();
      await duckdbEnergies(connection);
      queries.push(performance.now() - start);
      connection.closeSync();
    },
  };
}

async function measureCourse(call: Call, course: Course): Promise<Field> {
  const { rows, clients, form, rounds } = course;
  const queries: number[] = [];
  const field = await race(racersOf(call, course, queries), () => ledger(rows, clients, form), rounds);
  const { bare, report, energy, arquero, duckdb } = field;
  const what = `${rows.toLocaleString('en')} rows (${form})`;
  const beside = (time: number): string => `${duration(time)} (${times(time / bare.clock)})`;
  console.log(
    `  ${what.padEnd(26)} bare loop ${duration(bare.clock)}, CLIENT_REPORT ${beside(report.clock)}, CLIENT_ENERGY ${beside(energy.clock)}, ` +
      `arquero ${beside(arquero.clock)}, DuckDB ${beside(duckdb.clock)}, its query alone ${beside(median(queries))}`,
  );
  noteTargets('CLIENT_REPORT', what, report, field);
  noteTargets('CLIENT_ENERGY', what, energy, field);
  if (rows === 1_000_000) {
    atMost(`CLIENT_REPORT, ${what}, processor time`, report.processor, 10_000, duration);
    atMost(`CLIENT_ENERGY, ${what}, processor time`, energy.processor, 10_000, duration);
  }
  return field;
}

function noteTargets(name: string, what: string, own: Times, { bare, arquero, duckdb }: Field): void {
  atMost(`${name} / bare loop, ${what}`, own.clock / bare.clock, 4, times);
  atMost(`${name} / arquero, ${what}`, own.clock / arquero.clock, 1, times);
  atMost(`${name} / DuckDB, ${what}`, own.clock / duckdb.clock, 1, times);
}

async function measureClients(call: Call): Promise<void> {
  const measure = (clients: number) =>
    race(runnersOf(call, clients), () => ledger(100_000, clients, 'dates'), 7);
  const [few, many] = [await measure(500), await measure(5_000)];
  atMost('10 × the clients, CLIENT_REPORT', many.report.clock / few.report.clock, 1.5, times);
  atMost('10 × the clients, CLIENT_ENERGY', many.energy.clock / few.energy.clock, 1.5, times);
}

/** Plain formulas take so long that a small ledger must do; each grows with rows and clients both. */
async function measureFormulas(call: Call): Promise<void> {
  const [rows, clients] = [5_000, 500];
  const { energy, formulas } = await race<SheetCell[][], 'energy' | 'formulas'>(
    {
      energy: runnersOf(call, clients).energy,
      formulas: (cells) => formulaBook(cells, clients).calculate(),
    },
    () => ledger(rows, clients, 'dates'),
    3,
  );
  console.log(
    `  5,000 rows (dates)         CLIENT_ENERGY ${duration(energy.clock)}, SUMIFS and AVERAGEIFS for margin and days late ${duration(formulas.clock)}`,
  );
  atLeast('SUMIFS, AVERAGEIFS / CLIENT_ENERGY', formulas.clock / energy.clock, 20, times);
}
