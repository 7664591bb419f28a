import type { Decision } from '../model/entry';
import type { LetterReason, LetterVoice } from '../model/letter-facts';
import type { Contract } from '../model/letter-input';
import type { CardLine } from '../model/line';
import type { EventKind } from '../model/log-event';
import type { SettingsColumn } from '../model/settings-sheet';
import type { EXTRA_ROLES, ROLES } from '../model/table';
import type { TableKind } from '../model/table-kind';

/**
 * A list of words or phrases in small Latin letters without accents or signs, commas between them. The better known come
 * first. An empty list says that the language has no such words, or none that differ from those of another language.
 */
export type WordList = string;

/**
 * A list of words that are looked for inside a text: each counts as whole words anywhere in it. A star is any letters that
 * a word may begin or end with; three points are any words between two others.
 */
export type Patterns = string;

/** What a status says of an invoice, the most telling first; "unsaid" where it speaks of something else than payment. */
export const STATUSES = [
  'draft',
  'void',
  'written-off',
  'disputed',
  'partly',
  /** Says outright that it is to be paid: overdue, reminded, not paid. A day of payment beside it was of a part only. */
  'unpaid',
  /** Was billed; whether it is paid, a day of payment says better. */
  'open',
  'paid',
  'unsaid',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What a document is: what we give back, what we are billed, money that came, only an offer, what we bill. A word for an
 * earlier one may contain a word for a later one, as "credit invoice" does.
 */
export const DOCUMENT_TYPES = ['credit', 'purchase', 'payment', 'offer', 'invoice'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** All that reading knows of one language. Every member is required: a language is never half known by oversight. */
export interface ReadingLanguage<Code extends string = string> {
  /** As in ISO 639-1. */
  code: Code;
  headings: HeadingWords;
  cells: CellWords;
  /** Words of the sheets that the add-on makes itself; null where it makes none in this language. */
  ownSheets: OwnSheetWords | null;
}

/** Columns that only the add-on's own sheets have. */
type OwnRole = Exclude<
  (typeof EXTRA_ROLES)[number],
  'type' | 'first_name' | 'credit_of' | 'cash_discount' | 'contact' | 'address'
>;

/** Words in headings. */
export interface HeadingWords {
  /** Whole headings, or the words that matter in them. */
  roles: Record<Exclude<(typeof ROLES)[number] | (typeof EXTRA_ROLES)[number], OwnRole>, WordList>;
  /** Words that say what a table is. */
  kinds: Record<
    Exclude<TableKind, 'invoices' | 'settings' | 'other' | keyof OwnSheetWords['kinds']>,
    WordList
  >;
  /** How a row of totals begins. */
  totals: WordList;
  /** Words between the one for a total and the name of what is summed up: "Total for Acme". */
  totalOf: WordList;
  /** Columns for the last name of a person, where one for the first name is beside it. */
  lastName: WordList;
  /** Money beside the amount of an invoice: tax, shipping, refunds, fees, deposits, discounts. */
  aside: Patterns;
  /** Beside such a word: the amount with it, and without it. */
  inclusive: Patterns;
  exclusive: Patterns;
  /** The price of one piece, or what it costs. */
  unit: Patterns;
  /** Words that name a role alone, but say nothing among others: a "Product name" is no client. */
  onlyAlone: WordList;
  /** The bare word for a date, which does not say what happened on it. */
  date: WordList;
  /** Columns for free words. */
  notes: WordList;
  /** Columns that only the lines of an invoice have. */
  lines: WordList;
  /** Words that show that a table is about invoices. */
  invoices: Patterns;
  /** Hours that nobody paid for; any other hours are those that were billed. */
  unbilled: Patterns;
  /** A discount in percent. */
  percent: WordList;
}

/** Words in cells. */
export interface CellWords {
  yes: WordList;
  no: WordList;
  statuses: Record<Status, Patterns>;
  /** Words for "not", up to three words before one for paid: nothing is paid yet. A star is for what a word begins with: "un*". */
  negations: WordList;
  /** Words that say "yet" beside a negation: alone, both say that nothing is paid. */
  yet: WordList;
  /** Words for "no" and "without": right before one for a payment there is none. */
  absences: WordList;
  documents: Record<DocumentType, Patterns>;
  /** Whether a complaint had a reason; a negation right before a word for it says that it had none. */
  complaints: Record<'founded' | 'unfounded', Patterns>;
  terms: TermsWords;
  /** How the names of the months begin, January first. */
  months: [
    january: WordList,
    february: WordList,
    march: WordList,
    april: WordList,
    may: WordList,
    june: WordList,
    july: WordList,
    august: WordList,
    september: WordList,
    october: WordList,
    november: WordList,
    december: WordList,
  ];
  /** Legal forms at the end of a company's name, their points left out. */
  legalForms: WordList;
  /** Words that join a name to its legal form and are dropped with it: "GmbH und Co. KG". */
  joints: WordList;
  /** Words of three letters beside an amount that look like a currency's code: about tax, or for "not yet known". */
  besideAmounts: WordList;
  /** Articles that people put before a company's name or leave out. */
  articles: WordList;
}

/** Words in a cell for the terms of payment. */
export interface TermsWords {
  /** Without a discount for prompt payment: the days beside such a word are those that count. */
  net: WordList;
  immediately: WordList;
  /** So many days after the end of the month of issue. */
  endOfMonth: WordList;
  /** Some days after the invoice, and then on to the end of the month. */
  onToEndOfMonth: WordList;
  /** After a day of the month, such as the 20th. */
  ofMonth: WordList;
}

/** Words of the Client Energy sheet, of the energy log and of Energy settings. */
export interface OwnSheetWords {
  roles: Record<OwnRole, WordList>;
  kinds: Record<'log' | 'clients', WordList>;
  /** The headings of Energy settings. */
  settings: Record<SettingsColumn, WordList>;
  decisions: Record<Decision, WordList>;
  addressForms: Record<'Sie' | 'du', WordList>;
  /** What the columns of letters say. */
  voices: Record<LetterVoice, WordList>;
  reasons: Record<LetterReason, WordList>;
  contracts: Record<Contract, WordList>;
  log: LogWords;
}

/** What an entry of the energy log says. */
export interface LogWords {
  yellowCard: Patterns;
  /** The line of the energy model that a yellow card names. */
  cardLines: Record<CardLine, Patterns>;
  complaint: Patterns;
  events: Record<Exclude<EventKind, 'founded-complaint' | 'unfounded-complaint'>, Patterns>;
}
