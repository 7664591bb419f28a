import type { Line } from '../core/line';
import type { ProblemCode } from '../core/problem';
import type { Kind, Missing, Verdict } from '../core/report';
import type { Role, Kind as TableKind } from '../table/table';

/** The languages of the add-on. */
export type Language = 'de' | 'en';

/** Every sentence a person reads, letters aside; one object for each language. */
export interface Words {
  language: Language;
  lines: Record<Line, string>;
  kinds: Record<Kind, string>;
  verdicts: Record<Verdict, string>;
  tableKinds: Record<TableKind, string>;
  roles: Record<Role, string>;
  /** What is wrong and what to do, in one sentence; `place` is a cell such as Invoices!E7, or empty. */
  problems: Record<ProblemCode, (detail: string, place: string) => string>;
  /** Headings and answers of the cell functions. */
  cells: {
    energy: string;
    why: string;
    notInTables: string;
    twice: string;
    /** A wrong argument and the remedy; positions count from 1. */
    neitherTableNorDate(position: number, text: string): string;
    severalColumns: string;
    needsRange: string;
  };
  /** The add-on's menu in the book. */
  menu: { open: string; sidebar: string };
  /** A number of hours in words; the count comes formatted. */
  hours(count: string): string;
  why: WhyWords;
  sidebar: SidebarWords;
}

/** The pieces of the sentence that says why; figures come formatted, counts as numbers. */
export interface WhyWords {
  late(days: string, late: number, due: number): string;
  waiting(money: string): string;
  onTime(due: number): string;
  chasing(hours: string): string;
  complaints(money: string): string;
  complaintHours(hours: string): string;
  price(money: string): string;
  effort(hours: string): string;
  dread: string;
  delight: string;
  credited: string;
  /** Puts up to two pieces into one sentence without its full stop. */
  join(pieces: string[]): string;
  nothing: string;
  balance(costs: string, margin: string): string;
  loss(costs: string, margin: string): string;
  /** Where nothing was earned at all. */
  pureLoss(costs: string): string;
  noAmounts: string;
  nothingLately: string;
}

/** Everything that stands in the sidebar. */
export interface SidebarWords {
  reading: string;
  retry: string;
  back: string;
  failures: Record<
    | 'denied-drive'
    | 'denied'
    | 'busy'
    | 'quota'
    | 'too-long'
    | 'client-gone'
    | 'letter-incomplete'
    | 'unexpected'
    | 'offline',
    string
  >;
  connect: {
    title: string;
    nothing: string;
    nothingHelp: string;
    seen(sheet: string, kind: string): string;
    table(sheet: string, kind: string): string;
    column: string;
    none: string;
    sample(text: string): string;
    check: string;
    problems(count: number): string;
    more(count: number): string;
    show: string;
    otherColumns(count: number): string;
    questions: string;
    margin: string;
    marginHelp: string;
    hour(currency: string): string;
    hourHelp: string;
    confirm: string;
    confirming: string;
    again: string;
  };
  overview: {
    title(count: number): string;
    asOf(day: string): string;
    dormant(day: string): string;
    search: string;
    noneFound: string;
    energy(value: string): string;
    noEnergy: string;
    highlight: string;
    highlighting: string;
    clearing: string;
    legend: string;
    legendPart: string;
    legendTalk: string;
    columns: string;
    again: string;
    problems(count: number): string;
  };
  client: {
    energyHelp: string;
    why: string;
    lines: string;
    line: string;
    money: string;
    points: string;
    value(money: string): string;
    behind(count: number): string;
    confidence(percent: string): string;
    missing: Record<Missing, string>;
    otherCurrencies(list: string): string;
    farewell: string;
  };
  letter: {
    title(client: string): string;
    note: string;
    voice: string;
    voices: Record<'de-sie' | 'de-du' | 'en', string>;
    reason: string;
    reasons: Record<'none' | 'late-payer', string>;
    reasonHelp: string;
    lastDay: string;
    lastDayHelp: string;
    lastDayMissing: string;
    lastDayPast: string;
    sender: string;
    senderMissing: string;
    draft: string;
    drafting: string;
    created: string;
    existed: string;
    open: string;
  };
}
