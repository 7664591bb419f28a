import type { ScreenWords, SidebarWords } from '../screen-words';
import { en } from './cells';
import { lettersEn } from './letters-screen';
import { overviewEn } from './overview';
import { otherProblemsEn } from './problems';
import { reviewEn } from './review';
import { enSheets } from './sheets';
import { whatIfEn } from './what-if';

const roles: ScreenWords['roles'] = {
  ...enSheets.columns,
  client_id: 'Client number',
  number: 'Invoice number',
  issued: 'Invoice date',
  due: 'Due date',
  paid_on: 'Paid on',
  amount: 'Amount',
  net: 'Net',
  paid_amount: 'Paid',
  open: 'Open',
  currency: 'Currency',
  status: 'Status',
  terms: 'Terms',
  reminders: 'Reminders',
  disputed: 'Disputed',
  discount: 'Discount',
  hours: 'Hours',
  email: 'E-mail',
  days_late: 'Days late',
  supplier: 'Supplier',
  type: 'Document type',
  credit_of: 'Credit for',
  event: 'What happened',
  minutes: 'Minutes',
  founded: 'With a reason',
  contact: 'Contact',
  address: 'Address',
  address_form: 'Form of address',
};

const sidebar: SidebarWords = {
  ...overviewEn,
  ...reviewEn,
  whatIf: whatIfEn,
  nav: { label: 'Sections', overview: 'Overview', review: 'Review', whatIf: 'What if?', letters: 'Letters' },
  language: { label: 'Language', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'This takes a little while. You need not wait for it.',
  stopWaiting: 'Stop waiting',
  decisions: enSheets.decisions,
  sheetHelp: {
    joy: 'Are you glad when this client calls? 1 means not at all, 5 means very.',
    decision: 'You can choose:',
    guard: 'Client Energy works out these columns.',
  },
  reading: 'Reading your sheet …',
  retry: 'Try again',
  back: 'Back',
  failures: {
    'denied-drive':
      'Google does not let me create documents. Open “Extensions ▸ Client Energy” again and allow access to files this add-on creates itself. Everything else works without it.',
    denied:
      'Google refuses me access. Open “Extensions ▸ Client Energy” again and allow what Google asks for. If that does not help, you may be signed in with two Google accounts: open the file in a private window with only one of them.',
    busy: 'Somebody else is working with it right now. Wait a moment and try again.',
    quota:
      'Google allows no more calls today; you can go on tomorrow. What is not saved yet is kept only while this sidebar is open.',
    'too-long': 'That took Google too long. Try again before you close this sidebar.',
    changed:
      'The sheet has changed in the meantime. Read it again and try once more; nothing was overwritten.',
    protected:
      'This part of the file is protected, and you may not change it. Ask the owner of the file to let you.',
    'no-column':
      'The sheet “Client Energy” is missing a column I need. Undo the deleting or renaming, then read again.',
    unexpected: 'That did not work, and the fault is ours. What was written before is still in the sheet.',
    offline: 'Google does not answer. Check your internet connection and try again.',
  },
  connect: {
    title: 'Here is what I found',
    nothing: 'I find no invoices to clients in this file.',
    nothingHelp:
      'I need a sheet with one row for each invoice and headings such as Client, Invoice date, Due date, Paid on and Amount.',
    seen: (sheet, kind) => `“${sheet}” looks like: ${kind}.`,
    table: (sheet, kind) => `${sheet}: ${kind}`,
    day: 'Date',
    none: 'none',
    sample: (text) => `such as “${text}”`,
    check: 'Please check',
    problems: (count) => (count === 1 ? 'One place to look at' : `${count} places to look at`),
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    show: 'Show in the sheet',
    otherColumns: 'More columns',
    questions: 'Two questions',
    margin: 'What part of your revenue do you keep, in percent?',
    marginHelp: 'Before your own pay, after materials and subcontractors. When in doubt, 30.',
    hour: (currency) => `What is an hour worth to you${currency && `, in ${currency}`}?`,
    hourHelp: 'This turns chasing and trouble into money. When in doubt, 60.',
    confirm: 'Looks right',
    confirming: 'Working it out …',
    again: 'Read again',
    excludedDocuments: (count) =>
      count === 1
        ? 'One draft or cancelled invoice is not counted.'
        : `${count} drafts and cancelled invoices are not counted.`,
  },
  twins: {
    title: (count) => (count === 0 ? 'Merged clients' : 'Is this the same client?'),
    one: 'one client',
    two: 'two clients',
    merged: (count) => (count === 1 ? 'merged once' : `merged ${count} times`),
    countsAs: (name, into) => `“${name}” counts as “${into}”`,
  },
  settings: {
    title: 'All assumptions',
    reset: 'Reset all',
    labels: {
      margin: 'What you keep of revenue',
      hourlyValue: 'An hour is worth',
      interest: 'Waiting for money costs',
      reminderMinutes: 'A reminder takes, with the interruption',
      complaintMinutes: 'A complaint without a reason takes',
      quoteMinutes: 'A quote not taken, or haggling, takes',
      requestMinutes: 'A request for what you don’t offer takes',
      termDays: 'Days to pay where the sheet names none',
      recencyHalfLife: 'An invoice counts half at this age',
      joyOf5: 'Joy 5 counts for this much of the margin',
      joyOf4: 'Joy 4 counts for this much of the margin',
      joyOf2: 'Joy 2 counts for this much of the margin',
      joyOf1: 'Joy 1 counts for this much of the margin',
      minDrainShare: 'From this share of what they give, a client is called “late payer” or the like',
      talkBelow: 'Talk below this energy',
      dreamFrom: 'Dream client from this energy',
      lateShareThreshold: '“Pays late” means more than this share of invoices',
      disputeShareThreshold: '“Complains” means more than this share of invoices',
      certainty: 'How sure “pays late” or “complains” must be',
      minInvoices: 'A verdict needs at least',
      improvementDays: 'Time to improve after a yellow card',
      refillShare: 'This share of freed hours is sold again',
      refillMonths: 'Time until they are sold',
    },
    units: {
      percent: '%',
      'percent a year': '% a year',
      'per hour': 'an hour',
      minutes: 'minutes',
      days: 'days',
      months: 'months',
      points: 'points',
      invoices: 'invoices',
    },
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
  overview: {
    title: (count) => (count === 1 ? 'Your client' : `Your ${count} clients`),
    asOf: (day) => `The last twelve months, up to ${day}`,
    dormant: (day) => `The newest entry is from ${day}, so I work up to that day.`,
    search: 'Search clients',
    noneFound: 'No client has this name.',
    insert: 'Insert formulas',
    inserting: 'Writing the formulas …',
    inserted: (place) => `The formulas start at ${place} and follow every change.`,
    nowhere: 'I no longer find a table to write formulas beside. Please read again.',
    highlight: 'Highlight in the sheet',
    highlighting: 'Highlighting …',
    clearing: 'Taking the colours away …',
    legendPart: 'bold: part',
    legendTalk: 'italic: talk',
    columns: 'Columns and assumptions',
    again: 'Read again',
  },
  client: {
    energyHelp:
      'Energy: +100 only gives, −100 only takes. At 0 you would be just as well off without this client.',
    lines: 'What they give and take',
    value: (money, hasJoy) =>
      `After the hidden costs, ${money} a year is left${hasJoy ? ', joy not counted' : ''}.`,
    loss: (money, hasJoy) =>
      `After the hidden costs you are ${money} a year out of pocket${hasJoy ? ', joy not counted' : ''}.`,
    behind: (count, isCut) =>
      count === 1
        ? 'one row behind it'
        : isCut
          ? `the newest ${count} rows behind it`
          : `${count} rows behind it`,
    confidence: (percent) => `How sure this is: ${percent}%`,
    missing: {
      amounts: 'There are no amounts, so there is no energy.',
      timing: 'Nothing says when invoices were paid.',
      'paid-dates': 'Paid dates are missing; I only see what is overdue.',
      'due-dates': 'Due dates are missing; I assume your usual days to pay.',
      complaints: 'I know nothing about complaints.',
      prices: 'I know nothing about discounts.',
      'hourly-value': 'I don’t know what an hour is worth in this currency.',
    },
    otherCurrencies: (list) => `Also billed in ${list}, which counts here for punctuality only.`,
    farewell: 'Draft a farewell',
    card: (day, line, state, until) =>
      `Yellow card of ${day}, about: ${line}. ${
        {
          improved: 'It has been better since.',
          unchanged: 'It has not been better since.',
          waiting: `Time until ${until}.`,
        }[state]
      }`,
  },
  letters: lettersEn,
};

/** English, with all that stands in the sidebar. */
export const enScreen: ScreenWords = {
  ...en,
  roles,
  problems: { ...en.problems, ...otherProblemsEn },
  sidebar,
};
