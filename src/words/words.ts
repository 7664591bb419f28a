import type { ClientKind } from '../model/client-kind';
import type { Language } from '../model/language';
import type { Line } from '../model/line';
import type { ProblemCode, TableProblemCode } from '../model/problem';
import type { Verdict } from '../model/report';
import type { LeftOutKind } from '../model/table-kind';
import type { WhyWords } from './why-words';

export type { Language };

/** What is wrong and what to do, in one sentence; `place` is a cell such as Invoices!E7, or empty. */
export type ProblemSentences<Code extends ProblemCode> = Record<
  Code,
  (detail: string, place: string) => string
>;

/** The sentences that both the sidebar and the cells say; one object for each language. */
export interface Words {
  language: Language;
  lines: Record<Line, string>;
  kinds: Record<ClientKind, string>;
  verdicts: Record<Verdict, string>;
  /** Why a table with entries is left out, and what to do. */
  leftOut: Record<LeftOutKind, string>;
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
    /** Heading of the points that joy gives or takes. */
    joyPoints: string;
    terms: Record<'price' | 'prepayment' | 'withoutExtraHours' | 'withoutDiscount', string>;
    whatIf: Record<
      | 'revenueLost'
      | 'marginLost'
      | 'costsSaved'
      | 'moneySaved'
      | 'moneyAYear'
      | 'hoursFreed'
      | 'costOfAnHour'
      | 'withFollowers'
      | 'monthsToBreakEven'
      | 'never'
      | 'onlyMood',
      string
    >;
    notInTables: string;
    ambiguous: string;
    /** A wrong argument and the remedy; positions count from 1. */
    neitherTableNorDate(position: number, text: string): string;
    secondDate(position: number): string;
    /** Where no range that was given is a table of invoices; the position of the first one. */
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
