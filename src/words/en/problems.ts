import type { ProblemCode, TableProblemCode } from '../../model/problem';
import type { ProblemSentences } from '../words';

/** Problems of a table before its rows are read, in English. Formulas need only these. */
export const tableProblemsEn: ProblemSentences<TableProblemCode> = {
  'no-client-column': () =>
    'I can’t find the column with your clients. Choose it, or give it the heading “Client”.',
  'client-in-notes': (detail) =>
    `The client seems to be named only in the column “${detail}”, among other words. Add a column “Client” that holds nothing but the name.`,
  'no-amount-column': () =>
    'I can’t find a column with amounts. Without it I only show who pays late. Choose it if there is one.',
  'not-client-invoices': (why) => why,
  'ageing-summary': () =>
    'This sheet sums up by client how old the debts are. I need the list with one row for each invoice.',
  'unknown-table': () =>
    'This sheet has dates and amounts, but I can’t tell what it lists. Say so in the sidebar, or give the columns headings such as Client, Invoice date and Amount.',
  'unsure-column': (detail) => `I’m not sure about the column “${detail}”. Is it right?`,
};

/** All other problems with a user's data, in English. */
export const otherProblemsEn: ProblemSentences<Exclude<ProblemCode, TableProblemCode>> = {
  'no-table': () =>
    'I found no table with headings on this sheet. Put one row above the data that says what each column holds.',
  'no-headings': () =>
    'This sheet has dates and amounts, but no headings that I know. Put one row above the data that says what each column holds.',
  'unreadable-date': (detail, place) =>
    `${place}: I can’t read “${detail}” as a date. Write it like 2025-12-31.`,
  'ambiguous-date': (detail, place) =>
    `${place}: “${detail}” could be two different days. Write it like 2025-12-31.`,
  'half-converted-dates': (detail, place) =>
    `${place}: some dates in “${detail}” have probably become other days, since the country setting of the file puts month and day the other way round. Set the country under File ▸ Settings, then paste the list again.`,
  'unreadable-amount': (detail, place) =>
    `${place}: I can’t read “${detail}” as an amount. Write it like 1,234.56.`,
  'ambiguous-amount': (detail, place) =>
    `${place}: “${detail}” could be a thousand or a decimal. Write the amount with cents, such as 1,234.00.`,
  'unknown-status': (detail, place) =>
    `${place}: I don’t know the status “${detail}”. I understand paid, open, void and draft.`,
  'unknown-currency': (detail, place) =>
    `${place}: I don’t know the currency “${detail}”. Write its code, such as EUR or USD.`,
  'missing-client': (_detail, place) =>
    `${place}: the client is missing here. I leave this row out until it is filled in.`,
  'long-name': (detail, place) =>
    `${place}: the name “${detail}” is too long to look for similar ones. If it is there twice, shorten it.`,
  'other-documents': (detail) =>
    `${detail} rows are purchases or payments by their type. I do not count them as invoices.`,
  'unknown-event': (detail, place) =>
    `${place}: I do not understand “${detail}”. Write “complaint”, “reminder”, “haggled”, “quote not taken”, “not offered” or “yellow card: chasing”, for example.`,
  'undecided-complaint': (_detail, place) =>
    `${place}: Was there a reason for the complaint? Write “yes” or “no”; until then I do not count it.`,
  'unknown-log-client': (detail, place) =>
    `${place}: “${detail}” is in no invoice. Check that the name is spelled the same.`,
  'paid-before-issued': (detail, place) =>
    `${place}: paid on ${detail}, which is before the invoice. Please check the date.`,
  'due-before-issued': (detail, place) =>
    `${place}: due on ${detail}, which is before the invoice. Please check the date.`,
  'duplicate-number': (detail, place) =>
    `${place}: invoice number ${detail} is already used for another client or another day. I count them apart; please check.`,
  'unreadable-setting': (detail, place) =>
    `${place}: “${detail}” does not fit here. Until you change it, what is under “Otherwise” holds.`,
  'unreadable-entry': (detail, place) =>
    `${place}: “${detail}” does not fit here and counts as empty. Choose it in the sidebar, or clear the cell.`,
};
