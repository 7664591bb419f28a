import type { ClientKind } from '../model/client-kind';
import type { Language } from '../model/language';
import type { Line } from '../model/line';
import type { ProblemCode, TableProblemCode } from '../model/problem';
import type { Verdict } from '../model/report';
import type { TableKind } from '../model/table-kind';

export type { Language };

/** What is wrong and what to do, in one sentence; `place` is a cell such as Invoices!E7, or empty. */
export type ProblemSentences<Code extends ProblemCode> = Record<
  Code,
  (detail: string, place: string) => string
>;

/** The sentences that both the sidebar and the cells use; one object for each language. */
export interface Words {
  language: Language;
  lines: Record<Line, string>;
  kinds: Record<ClientKind, string>;
  verdicts: Record<Verdict, string>;
  tableKinds: Record<TableKind, string>;
  problems: ProblemSentences<TableProblemCode>;
  /** Headings and answers of the cell functions. */
  cells: {
    client: string;
    energy: string;
    verdict: string;
    kind: string;
    value: string;
    currency: string;
    hours: string;
    daysLate: string;
    daysToPay: string;
    lateness: string;
    confidence: string;
    why: string;
    whatIf: Record<
      'revenueLost' | 'marginLost' | 'costsSaved' | 'hoursFreed' | 'monthsToBreakEven' | 'never',
      string
    >;
    notInTables: string;
    twice: string;
    /** A wrong argument and the remedy; positions count from 1. */
    neitherTableNorDate(position: number, text: string): string;
    secondDate(position: number): string;
    /** No given range is a table of invoices; the position of the first one. */
    noInvoices(position: number): string;
    severalColumns: string;
    needsRange: string;
    /** The names of the costs, with commas between. */
    needsLine(names: string): string;
    needsClients: string;
    needsRule: string;
    needsDate(position: number, text: string): string;
  };
  /** Added to the number of formulas that were changed: how many were kept, since this person may not write there. */
  keptFormulas(count: number): string;
  /** A number of hours in words; the count is formatted already. */
  hours(count: string): string;
  why: WhyWords;
}

/**
 * The pieces of the sentence about why. Figures are formatted already, counts are numbers. The client is the subject of each
 * piece, so any of them can be combined.
 */
export interface WhyWords {
  late(days: string, late: number, due: number): string;
  onTime(due: number): string;
  chasing(hours: string): string;
  complaints(hours: string): string;
  /** If they cost credit notes only. */
  complaintCredit(money: string): string;
  price: string;
  effort(hours: string): string;
  dread: string;
  delight: string;
  credited: string;
  nothing: string;
  /** Between the last two pieces. */
  and: string;
  /** The end of the sentence, after the pieces. */
  trifle: string;
  balance(costs: string, margin: string): string;
  loss(costs: string, margin: string): string;
  /** If nothing was earned at all. */
  pureLoss(costs: string): string;
  noAmounts: string;
  nothingLately: string;
}
