import { isoFromDay } from '../../src/model/day';
import { type Invoice, outstandingOf } from '../../src/model/invoice';
import { minorPerUnit } from '../../src/model/money';
import type { ProblemCode } from '../../src/model/problem';
import type { Cell, Role } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import { readBook } from '../../src/reading/read-book';

/** A small grid with what a careful reader makes of it. */
export interface GridCase {
  name: string;
  locale: string | null;
  grid: Cell[][];
  expect: Reading;
}

/** What is read of a grid; sums in whole units of money, over all currencies. A member that is absent is not looked at. */
export interface Reading {
  kind: TableKind;
  /** The headings of some roles. */
  roles: Partial<Record<Role, string>>;
  invoices?: number;
  clients?: number;
  total?: number;
  totalNet?: number;
  open?: number;
  /** Invoices with a complaint. */
  disputed?: number;
  states?: Partial<Record<Invoice['settlement']['state'], number>>;
  /** The first day of issue. */
  first?: string;
  /** Problems that are listed; others may be. */
  problems?: ProblemCode[];
}

/** What is wrong with the reading of a grid, a line each; none where all is right. */
export function faultsOf({ grid, locale, expect: wanted }: GridCase): string[] {
  const { book, tables } = readBook([{ sheet: 'Sheet', cells: grid }], { locale: locale ?? undefined });
  const { invoices } = book;
  const [table] = tables;
  const headings = new Map(table?.columns.map(({ role, heading }) => [role, heading]));
  const sum = (moneyOf: (invoice: Invoice) => number | undefined): number =>
    invoices.reduce((total, one) => total + (moneyOf(one) ?? 0) / minorPerUnit(one.currency), 0);
  const isOpen = ({ settlement: { state } }: Invoice): boolean => state === 'open';
  const found: Partial<Record<keyof Reading, string | number | undefined>> = {
    kind: table?.kind,
    invoices: invoices.length,
    clients: new Set(invoices.map(({ client }) => client)).size,
    total: sum(({ amount }) => amount),
    totalNet: sum(({ net }) => net),
    open: sum((one) => (isOpen(one) ? outstandingOf(one) : 0)),
    disputed: invoices.filter(({ complaint = 'none' }) => complaint !== 'none').length,
    first: invoices
      .flatMap(({ issued }) => issued ?? [])
      .map(isoFromDay)
      .sort()[0],
  };
  const same = (a: unknown, b: unknown): boolean =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 0.005 : a === b;
  const say = (what: string, is: unknown, should: unknown): string[] =>
    should === undefined || same(is, should) ? [] : [`${what} ${is}, not ${should}`];
  const states = Object.entries(wanted.states ?? {});
  return [
    ...Object.entries(found).flatMap(([what, is]) => say(what, is, wanted[what as keyof Reading])),
    ...Object.entries(wanted.roles).flatMap(([role, heading]) =>
      say(role, headings.get(role as Role), heading),
    ),
    ...states.flatMap(([state, count]) =>
      say(state, invoices.filter(({ settlement }) => settlement.state === state).length, count),
    ),
    ...(wanted.problems ?? [])
      .filter((code) => !book.problems.some((problem) => problem.code === code))
      .map((code) => `no ${code}`),
  ];
}

/** Prints a line for each grid, and gives the faults of all that have any. */
export function judged(cases: GridCase[]): Record<string, string[]> {
  const faults = cases.map((one) => [one.name, faultsOf(one)] as const);
  const lines = faults.map(([name, list]) => `${name.padEnd(34)} ${list.join('; ') || 'right'}`);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return Object.fromEntries(faults.filter(([, list]) => list.length > 0));
}
