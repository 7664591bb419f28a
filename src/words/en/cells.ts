import type { Words } from '../words';
import { tableProblemsEn } from './problems';
import { whyEn } from './why';

/** English. */
export const en: Words = {
  language: 'en',
  lines: {
    margin: 'Margin',
    referrals: 'Referrals',
    joy: 'Joy',
    loss: 'Loss',
    waiting: 'Waiting for money',
    chasing: 'Chasing',
    complaints: 'Complaints',
    price: 'Price pressure',
    effort: 'Unbilled effort',
  },
  kinds: {
    'late-payer': 'late payer',
    complainer: 'complainer',
    locust: 'locust',
    misfit: 'misfit',
  },
  verdicts: {
    dream: 'dream client',
    keep: 'keep',
    talk: 'talk',
    part: 'part',
    'too-early': 'too early',
  },
  leftOut: {
    payables: 'These are bills from suppliers. I only count what clients pay you.',
    orders: 'These are orders. Who pays when is in your invoices, and I count those.',
    payments:
      'These are payments. They don’t say when anything was due. I need the list of invoices, best with a column “Paid on”.',
    time: 'These are working hours. I need the list of invoices; it may have a column with hours.',
    ledger: 'These are ledger entries. I need the list of invoices, with one row for each invoice.',
  },
  problems: tableProblemsEn,
  cells: {
    client: 'Client',
    energy: 'Energy',
    verdict: 'Verdict',
    kind: 'Kind',
    value: 'Value a year',
    currency: 'Currency',
    hours: 'Hours',
    daysLate: 'Days late',
    daysToPay: 'Days to pay',
    lateness: 'Lateness',
    confidence: 'Confidence',
    joyPoints: 'Joy, in points',
    terms: {
      price: 'Price, % more',
      prepayment: 'Energy with prepayment',
      withoutExtraHours: 'Energy without extra hours',
      withoutDiscount: 'Energy without discount',
    },
    whatIf: {
      revenueLost: 'Revenue lost',
      marginLost: 'Margin lost',
      costsSaved: 'Hidden costs saved',
      moneySaved: 'of these, in money',
      moneyAYear: 'Money a year',
      hoursFreed: 'Hours freed',
      costOfAnHour: 'Price of a freed hour',
      withFollowers: 'Money a year, if those they recommended leave too',
      monthsToBreakEven: 'Months to break even',
      never: 'never',
      onlyMood: 'Only your mood speaks for parting; the money does not.',
    },
    why: 'Why',
    notInTables: 'Not in these tables.',
    ambiguous: 'More than one client has this name; use the client number.',
    neitherTableNorDate: (position, text) =>
      `Argument ${position} (“${text}”) is neither a table nor a date. Give a range with its headings, such as Invoices!A1:H, or a date, such as DATE(2025,12,31).`,
    secondDate: (position) => `Argument ${position} is a second date. There can be only one as-of date.`,
    noInvoices: (position) =>
      `Argument ${position} holds no invoices. Start the range at the row with the headings; CLIENT_COLUMNS(range) shows how it is read.`,
    severalColumns:
      'The first argument is the column with the clients alone; the tables follow, as in CLIENT_ENERGY(A2:A, Invoices!A1:H).',
    needsLine: (names) => `The first argument says which cost, one of these: ${names}.`,
    needsClients:
      'The first argument is the clients you would part with, as in CLIENT_WHAT_IF(A2:A3, Invoices!A1:H).',
    needsRule:
      'The first argument is the notice period: "day", "week", "month", "quarter", "main occupation", or one such as "3 months to the end of a quarter".',
    needsDate: (position, text) =>
      `Argument ${position}${text ? ` (“${text}”)` : ''} is not a date. Give the day on which the notice arrives, such as DATE(2025,6,15).`,
    needsRange: 'Give a range with its headings, as in CLIENT_COLUMNS(Invoices!A1:H).',
  },
  keptFormulas: (count) => `. Protected and so left as they are: ${count}.`,
  hours: (count) => `${count} ${count === '1' ? 'hour' : 'hours'}`,
  why: whyEn,
};
