import type { ConnectWords } from '../connect-words';
import { assumptionLabelsEn, settingUnitsEn } from './assumptions';
import { listKindsEn } from './columns';

/** Connecting, in English. */
export const connectEn: ConnectWords = {
  connect: {
    title: (invoices, clients) =>
      `I found ${invoices === 1 ? 'one invoice' : `${invoices} invoices`} to ${clients === 1 ? 'one client' : `${clients} clients`}.`,
    nothing: 'I can’t find any invoices to clients in this file.',
    nothingHelp:
      'I need a sheet with one row for each invoice and headings such as Client, Invoice date, Due date, Paid on and Amount.',
    kinds: listKindsEn,
    rows: (read, left) =>
      `${read === 1 ? 'one row' : `${read} rows`} read${left === 0 ? '' : `, ${left} not`}`,
    clientIn: {
      above: 'The client is named only in the first row of each group, and counts for the rows below it.',
      title: 'The client is named in a row of their own above their invoices.',
    },
    correct: 'Look and change',
    kind: 'This is a list of',
    findKind: 'Find out yourself',
    readSo: 'Read it that way',
    leftOut: (lists) => (lists === 1 ? 'I leave out one list' : `I leave out ${lists} lists`),
    reasons: {
      'ageing-summary': 'sums by client',
      'unknown-table': 'not recognised',
      'no-headings': 'unknown columns',
      'holds-nothing': 'nothing to count',
      'own-choice': 'left out by you',
    },
    holdsNothing: 'There is nothing in it that I count.',
    ownChoice: 'You said that I leave it out.',
    day: 'Date',
    none: 'none',
    sample: (text) => `such as “${text}”`,
    check: 'Please check',
    problems: (count) => (count === 1 ? 'One place to look at' : `${count} places to look at`),
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    show: 'Show in the sheet',
    questions: 'What only you know',
    margin: 'What part of your revenue do you keep, in percent?',
    marginHelp: 'Before your own pay, after materials and subcontractors. When in doubt, 30.',
    hour: (currency) => `What is an hour worth to you${currency && `, in ${currency}`}?`,
    hourHelp: 'This turns chasing and trouble into money. When in doubt, 60.',
    hourUnknown: 'This turns chasing and trouble into money. Without it there is no energy.',
    currency: 'Which currency is your own?',
    currencyHelp: 'It stays the same, even if more invoices in another one follow.',
    tax: 'Are your amounts with VAT? How many percent?',
    taxHelp: '0 means no.',
    taxUnknown: '0 means no. Until you answer, amounts are taken as without VAT.',
    rate: (currency, own) => `1 ${currency} = how many ${own}?`,
    rateHelp: (currency) => `Until then, clients billed in ${currency} have no energy.`,
    confirm: 'Looks right',
    confirming: 'Working it out …',
    again: 'Read again',
    excludedDocuments: (count) =>
      count === 1
        ? 'One draft or cancelled invoice is not counted.'
        : `${count} drafts and cancelled invoices are not counted.`,
  },
  retentions: {
    title: 'Is this a retention?',
    help: 'The same part of several invoices is open here. If that was agreed, it does not count as late.',
    open: (invoices, money) => `${money} open on ${invoices} invoices`,
    yes: 'yes, agreed',
    no: 'no',
  },
  duplicates: {
    title: (count) => (count === 0 ? 'Merged clients' : 'Is this the same client?'),
    one: 'one client',
    two: 'two clients',
    merged: (count) => (count === 1 ? 'merged once' : `merged ${count} times`),
    countsAs: (name, into) => `“${name}” counts as “${into}”`,
  },
  settings: {
    title: 'All assumptions',
    reset: 'Reset all',
    labels: assumptionLabelsEn,
    units: settingUnitsEn,
    interest: {
      title: 'Late interest by law',
      country: 'Country',
      countries: {
        own: 'a rate of your own',
        de: 'Germany',
        at: 'Austria',
        ch: 'Switzerland',
        eu: 'other EU countries',
        rs: 'Serbia',
      },
      withReference: (points, source) =>
        `The reference rate plus ${points} points between businesses (${source}). Please enter the reference rate yourself, because it changes.`,
      fixed: (points, source) => `A fixed ${points}% (${source}).`,
      reference: 'Reference rate today, in %',
      lookUp: (authority) => `It is published by: ${authority}.`,
    },
  },
};
