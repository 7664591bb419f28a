import { partsFromDay } from '../model/day';
import { type Invoice, outstandingOf, type Payment, paymentsOf, type Settlement } from '../model/invoice';
import type { Minor } from '../model/money';
import type { Problem } from '../model/problem';
import { sumOf } from '../model/sum';
import { quoted } from '../model/text-limits';
import { type PaymentFacts, settlementOf } from './read-payment';

/** The rows of one invoice, where it has more than one. */
type Group = [Invoice, Invoice, ...Invoice[]];

/** What joining must know of a table besides its rows. */
export interface Lines {
  rowGrain: 'invoice' | 'line';
  /** Figures whose headings say that they are those of lines. */
  ofLines: readonly Figure[];
  /** What a row tells of its payment. */
  factsOf(row: Invoice): PaymentFacts;
}

/** Figures that a row of an invoice either repeats or has of its own. */
const FIGURES = ['amount', 'net', 'discount', 'cashDiscount', 'hours', 'unbilledHours'] as const;
export type Figure = (typeof FIGURES)[number];

/** The invoices of some rows, and numbers that look as if they were given twice. */
export interface JoinedRows {
  invoices: Invoice[];
  problems: Problem[];
}

/**
 * Joins the rows of one invoice: lines of it, or payments on it. They have one number, client and day of issue; the same
 * number on another day is another invoice, and listed where that looks like a mistake. Whether a column repeats the invoice's
 * figure or has one for each line is decided once for the whole table: where two rows of one invoice differ in it, they are
 * lines' own, and two equal ones are two.
 */
export function joinRows(rows: Invoice[], lines: Lines): JoinedRows {
  if (areInOrder(rows)) return { invoices: rows, problems: [] };
  const { documents, problems } = grouped(rows);
  const groups = documents.filter((document): document is Group => Array.isArray(document));
  const differs = (figure: Figure): boolean =>
    groups.some((group) =>
      group.some((row) => row[figure] !== undefined && row[figure] !== group[0][figure]),
    );
  const own = new Set(FIGURES.filter((figure) => lines.ofLines.includes(figure) || differs(figure)));
  const invoices = documents.map((document) =>
    Array.isArray(document) ? joinGroup(document, lines, own) : document,
  );
  return { invoices, problems };
}

/** The rows of each invoice together; an invoice of one row is that row. */
function grouped(rows: Invoice[]): { documents: (Invoice | Group)[]; problems: Problem[] } {
  const documents: (Invoice | Group)[] = [];
  const problems: Problem[] = [];
  // Where in the list the documents of a number are, the newest last. Nearly every number has one only.
  const places = new Map<string, number | number[]>();
  for (const row of rows) {
    const { number } = row;
    const known = number === undefined ? undefined : places.get(number);
    if (number === undefined) documents.push(row);
    else if (known === undefined) {
      places.set(number, documents.length);
      documents.push(row);
    } else {
      const own = [known].flat();
      const place = own.reverse().find((at) => areOne(firstOf(documents[at] as Invoice | Group), row));
      if (place !== undefined) documents[place] = [documents[place] as Invoice | Group, row].flat() as Group;
      else {
        if (own.some((at) => areConfused(firstOf(documents[at] as Invoice | Group), row)))
          problems.push({ code: 'duplicate-number', origin: row.origins[0], detail: quoted(number) });
        places.set(number, [...own.reverse(), documents.length]);
        documents.push(row);
      }
    }
  }
  return { documents, problems };
}

function firstOf(document: Invoice | Group): Invoice {
  return Array.isArray(document) ? document[0] : document;
}

/** Whether two rows under one number are one document. A further line may leave its day blank. */
function areOne(first: Invoice, row: Invoice): boolean {
  return first.client === row.client && (row.issued === undefined || first.issued === row.issued);
}

/** Whether one number for two documents looks like a mistake. Numbers may begin again each year. */
function areConfused({ issued: first }: Invoice, { issued }: Invoice): boolean {
  return (
    first === undefined || issued === undefined || partsFromDay(first).year === partsFromDay(issued).year
  );
}

/**
 * Whether the numbers rise, or fall, from each row to the next. Then none occurs twice, and there is nothing to join. Most
 * books are so, and comparing neighbours is much quicker than remembering every number.
 */
function areInOrder(rows: Invoice[]): boolean {
  const [first] = rows;
  let last = first?.number;
  let rising: boolean | undefined;
  for (const row of rows) {
    if (row === first) continue;
    const { number } = row;
    if (number === undefined || last === undefined || number === last) return false;
    const rises = number.length === last.length ? number > last : number.length > last.length;
    if (rises !== (rising ?? rises)) return false;
    rising = rises;
    last = number;
  }
  return true;
}

function joinGroup(group: Group, lines: Lines, own: Set<Figure>): Invoice {
  const [first, ...others] = group;
  const joined: Invoice = {
    ...first,
    complaint: group.find(({ complaint = 'none' }) => complaint !== 'none')?.complaint ?? first.complaint,
    recommendedBy: group.find(({ recommendedBy }) => recommendedBy !== undefined)?.recommendedBy,
    origins: [...first.origins, ...others.flatMap((row) => row.origins)],
  };
  for (const figure of FIGURES) {
    const told = group.map((row) => row[figure]);
    joined[figure] = own.has(figure) ? sumOfKnown(told) : told.find((value) => value !== undefined);
  }
  joined.settlement = own.has('amount')
    ? settlementOfLines(group, joined, lines)
    : settlementOfParts(group, joined, lines);
  return joined;
}

/** What is paid of an invoice whose rows are lines: read like one row, from the figures of all of them. */
function settlementOfLines(group: Group, { amount, settlement }: Invoice, lines: Lines): Settlement {
  const facts = group.map(lines.factsOf);
  const [first] = facts;
  if (facts.every(({ paid, openCell }) => paid === undefined && openCell === undefined))
    return settlementLeft(sumOfKnown(group.map(outstandingOf)), group.flatMap(paymentsOf)) ?? settlement;
  // A payment or a rest that every line repeats is that of the invoice.
  const joined = (told: (number | undefined)[]): number | undefined =>
    new Set(told.filter((value) => value !== undefined)).size > 1
      ? sumOfKnown(told)
      : told.find((value) => value !== undefined);
  return settlementOf({
    status: first?.status,
    amount,
    paid: joined(facts.map(({ paid }) => paid)),
    deposit: joined(facts.map(({ deposit }) => deposit)) ?? 0,
    openCell: joined(facts.map(({ openCell }) => openCell)),
    day: facts.find(({ day }) => day !== undefined)?.day,
  });
}

/** What is paid of an invoice whose rows repeat it: each may be a payment. */
function settlementOfParts(group: Group, { amount, settlement }: Invoice, { rowGrain }: Lines): Settlement {
  const payments = rowGrain === 'line' ? differentPayments(group) : group.flatMap(paymentsOf);
  if (amount === undefined)
    return settlementLeft(sumOfKnown(group.map(outstandingOf)), payments) ?? settlement;
  return settlementLeft(outstandingAfter(amount, group, payments), payments) ?? settlement;
}

/** Every line repeats the invoice's payment; only a payment on another day or of another amount is a second one. */
function differentPayments(group: Group): Payment[] {
  const known = new Map(group.flatMap(paymentsOf).map((part) => [`${part.day} ${part.amount}`, part]));
  return [...known.values()];
}

/** What is left of an amount after the payments on all its rows. */
function outstandingAfter(amount: Minor, group: Group, payments: Payment[]): Minor | undefined {
  const told = group.flatMap((row) => outstandingOf(row) ?? []);
  if (told.length === 0) return undefined;
  return Math.max(0, Math.min(amount - sumOf(payments, (part) => part.amount), ...told));
}

/** Undefined where no row tells what is outstanding. */
function settlementLeft(outstanding: Minor | undefined, payments: Payment[]): Settlement | undefined {
  if (outstanding === undefined) return undefined;
  return outstanding > 0 ? { state: 'open', payments, outstanding } : { state: 'paid', payments };
}

/** The sum of the amounts that are known; undefined where none is. */
function sumOfKnown(amounts: (Minor | undefined)[]): Minor | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? undefined : sumOf(known, (amount) => amount);
}
