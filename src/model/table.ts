import { ENTRY_ROLES, type EntryRole, LETTER_ROLES } from './entry';
import type { TableProblem } from './problem';
import type { ListKind, TableKind } from './table-kind';

/** A cell as it comes inward: text, number, truth, or a day as ISO text (real dates were turned into it). */
export type Cell = string | number | boolean | null | undefined;

/** A sheet, or a range that a formula passed. */
export interface Grid {
  /** The sheet's name; empty for a range. */
  sheet: string;
  cells: Cell[][];
  isHidden?: boolean;
}

/** What a column means; the names that `CLIENT_COLUMNS` gives. */
export const ROLES = [
  'client',
  'client_id',
  'number',
  'issued',
  'due',
  'paid_on',
  'amount',
  'net',
  'paid_amount',
  'deposit',
  'open',
  'currency',
  'status',
  'terms',
  'reminders',
  'disputed',
  'discount',
  'hours',
  'email',
  'days_late',
  'joy',
  'supplier',
  'recommended_by',
] as const;

/** The owner's notes on a client. Joy is not among them, since other lists of clients may have it too. */
const NOTED = ENTRY_ROLES.filter(
  (role): role is Exclude<EntryRole, 'joy'> => role !== 'joy' && !LETTER_ROLES.some((one) => one === role),
);

/**
 * Columns that only some kinds of table have: the type of a document, the first name beside a last one, what it credits, what
 * was let off for prompt payment, those of an energy log, how a client is written to, and the columns of the Client Energy
 * sheet (`to_part` and `to_talk` list the clients to highlight).
 */
export const EXTRA_ROLES = [
  'type',
  'first_name',
  'credit_of',
  'cash_discount',
  'event',
  'minutes',
  'founded',
  // Their headings are looked for first: a letter has a contact and an address too.
  ...LETTER_ROLES,
  'contact',
  'address',
  'address_form',
  ...NOTED,
  'to_part',
  'to_talk',
] as const;

export type Role = (typeof ROLES)[number] | (typeof EXTRA_ROLES)[number];

/** A column that was understood. */
export interface Column {
  role: Role;
  heading: string;
  /** Counted from 1, as the sheet (or the range) counts. */
  column: number;
  /** First filled cell, as text. */
  sample: string;
  /** True when heading and content do not settle it: the sidebar asks. */
  unsure: boolean;
}

/** The column of a role; undefined where there is none. */
export function columnOf<T extends { role: Role }>(columns: T[], role: Role): T | undefined {
  return columns.find((column) => column.role === role);
}

/** One table as it was understood, before its rows are read. */
export interface Table {
  sheet: string;
  /** The sheet's name; from the second table on a sheet on, with a number after it. */
  key: string;
  kind: TableKind;
  /** Whether every document gives back: a list of credit notes. */
  isCredits: boolean;
  /** One row an invoice, or one row a line of an invoice. */
  rowGrain: 'invoice' | 'line';
  /** Where a row's client is named: in the row, in the last row above that names one, or in a title above a group of rows. */
  clientIn: 'row' | 'above' | 'title';
  /** Row of the (last) heading row, counted from 1. */
  headingRow: number;
  /** The heading of every column of the sheet, two rows of them joined; empty where there is none. */
  headings: string[];
  /** First and last column, counted from 1. */
  firstColumn: number;
  lastColumn: number;
  /** First and last data row, counted from 1; totals below are left out. */
  firstRow: number;
  lastRow: number;
  /** Language of the headings, one of the codes in `languages/languages.ts`. */
  language?: string | undefined;
  columns: Column[];
  problems: TableProblem[];
}

/** What a table is, as its owner would say; Energy settings are no list of theirs. */
export function listKindOf({ kind, isCredits }: Table): ListKind {
  if (kind === 'settings') return 'other';
  return kind === 'invoices' && isCredits ? 'credits' : kind;
}

/** How many rows of a table were read, and how many were left: drafts, what was voided, or what names no client. */
export interface RowCount {
  read: number;
  left: number;
}

/** A column that the owner chose. Its heading finds it again after columns were inserted or moved. */
export interface RoleChoice {
  /** Counted from 1; 0 for "there is none". */
  column: number;
  heading: string;
}

/** The owner's corrections: key of the table → role → column. */
export type RoleChoices = Record<string, Partial<Record<Role, RoleChoice>>>;

/** What the owner says a table is. The headings find it again where the name of its sheet is not known. */
export interface KindChoice {
  kind: ListKind;
  headings: string[];
}

/** How to read. */
export interface ReadOptions {
  /** The spreadsheet's locale (de_DE, en_US …): settles what content leaves open. */
  locale?: string | undefined;
  choices?: RoleChoices | undefined;
  /** What the owner says some tables are, by the keys of the tables. */
  kinds?: Record<string, KindChoice> | undefined;
  /** Key of a client → key of the client it is the same as. */
  aliases?: Record<string, string> | undefined;
  /** The book's currency, where the owner has confirmed it. */
  currency?: string | undefined;
  /** Units of the book's currency for one unit of another, as the owner typed them. */
  rates?: Record<string, number> | undefined;
  /** Key of a client → whether what it keeps open is a retention, as the owner answered. */
  retentions?: Record<string, boolean> | undefined;
}
