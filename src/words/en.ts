import { sentenceCase } from './sentence-case';
import type { Words } from './words';

/** English. */
export const en: Words = {
  language: 'en',
  lines: {
    margin: 'Margin',
    joy: 'Joy',
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
  tableKinds: {
    invoices: 'invoices',
    clients: 'clients',
    payables: 'bills from suppliers',
    orders: 'orders',
    payments: 'payments',
    time: 'working hours',
    ledger: 'ledger entries',
    log: 'energy log',
    other: 'something else',
  },
  roles: {
    client: 'Client',
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
    joy: 'Joy',
    supplier: 'Supplier',
  },
  problems: {
    'no-table': () =>
      'I found no table with headings on this sheet. Put one row above the data that says what each column holds.',
    'no-client-column': () =>
      'I can’t find the column with your clients. Choose it, or give it the heading “Client”.',
    'no-amount-column': () =>
      'I can’t find a column with amounts. Without one I can only show who pays late. Choose it if there is one.',
    'not-client-invoices': (detail) =>
      `These are not invoices to clients but ${detail}, so I don’t score this sheet.`,
    'unreadable-date': (detail, place) =>
      `${place}: I can’t read “${detail}” as a date. Write it like 2025-12-31.`,
    'ambiguous-date': (detail, place) =>
      `${place}: “${detail}” could be two different days. Write it like 2025-12-31.`,
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
    'paid-before-issued': (detail, place) =>
      `${place}: paid on ${detail}, which is before the invoice. Please check the date.`,
    'due-before-issued': (detail, place) =>
      `${place}: due on ${detail}, which is before the invoice. Please check the date.`,
    'duplicate-number': (detail, place) =>
      `${place}: invoice number ${detail} belongs to more than one client. I count them apart; please check.`,
    'unsure-column': (detail) => `I’m not sure about the column “${detail}”. Is it right?`,
  },
  cells: {
    energy: 'Energy',
    why: 'Why',
    notInTables: 'Not in these tables.',
    twice: 'More than one client has this name; use the client number.',
    neitherTableNorDate: (position, text) =>
      `Argument ${position} (“${text}”) is neither a table nor a date. Give a range with its headings, such as Invoices!A1:H, or a date such as DATE(2025,12,31).`,
    severalColumns:
      'The first argument has several columns. The column with the clients comes first, then the tables: CLIENT_ENERGY(A2:A, Invoices!A1:H).',
    needsRange: 'Give a range with its headings, such as CLIENT_COLUMNS(Invoices!A1:H).',
  },
  menu: { open: 'Review clients', sidebar: 'Client Energy' },
  hours: (count) => `${count} ${count === '1' ? 'hour' : 'hours'}`,
  why: {
    late: (days, late, due) =>
      late === due
        ? `Pays ${due === 1 ? 'the only invoice due' : `all ${due} invoices`} late, by ${days} days on average`
        : `Pays ${days} days late on ${late} of ${due} invoices`,
    waiting: (money) => `the waiting costs ${money}`,
    onTime: (due) => (due === 1 ? 'Paid the one invoice on time' : `Pays all ${due} invoices on time`),
    chasing: (hours) => `reminders took ${hours}`,
    complaints: (money) => `complaints cost ${money}`,
    complaintHours: (hours) => `complaints took ${hours}`,
    price: (money) => `price pressure costs ${money}`,
    effort: (hours) => `unbilled work took ${hours}`,
    dread: 'you are not glad when this client calls',
    delight: 'you are glad when this client calls',
    credited: 'more was credited than invoiced',
    join: (pieces) =>
      sentenceCase(
        pieces.length < 3
          ? pieces.join(' and ')
          : `${pieces.slice(0, -1).join(', ')} and ${pieces[pieces.length - 1]}`,
      ),
    nothing: 'Nothing that drains you',
    balance: (costs, margin) => `${costs} of the ${margin} you earned.`,
    loss: (costs, margin) => `${costs} in all, more than the ${margin} you earned.`,
    pureLoss: (costs) => `${costs} in all, and nothing earned in the twelve months.`,
    noAmounts: 'Without amounts there is only punctuality to speak of.',
    nothingLately: 'No invoice in the last twelve months.',
  },
  sidebar: {
    reading: 'Reading your sheet …',
    retry: 'Try again',
    back: 'Back',
    failures: {
      'denied-drive':
        'Google does not let me create documents. Open “Extensions ▸ Client Energy” again and allow access to files this add-on creates itself. Everything else works without it.',
      denied:
        'Google refuses me access. Are you signed in with two Google accounts? Sign out of one and open the sidebar again.',
      busy: 'Somebody else is working with it right now. Wait a moment and try again.',
      quota: 'Google allows no more calls today. It goes on tomorrow; everything so far is saved.',
      'too-long': 'That took Google too long. Try again; nothing is lost.',
      'client-gone': 'This client is no longer in the sheet. Read it again.',
      'letter-incomplete': 'The letter still needs the last day and your name.',
      unexpected: 'That did not work, and the fault is ours. Your sheet is unchanged.',
      offline: 'Google does not answer. Check your internet connection and try again.',
    },
    connect: {
      title: 'Here is what I found',
      nothing: 'I find no invoices to clients in this file.',
      nothingHelp:
        'I need a sheet with one row for each invoice and headings such as Client, Invoice date, Due date, Paid on and Amount.',
      seen: (sheet, kind) => `“${sheet}” looks like: ${kind}.`,
      table: (sheet, kind) => `${sheet}: ${kind}`,
      column: 'Column',
      none: 'none',
      sample: (text) => `such as “${text}”`,
      check: 'Please check',
      problems: (count) => (count === 1 ? 'One place to look at' : `${count} places to look at`),
      more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
      show: 'Show in the sheet',
      otherColumns: (count) => (count === 1 ? 'one more column' : `${count} more columns`),
      questions: 'Two questions',
      margin: 'What part of your revenue do you keep, in percent?',
      marginHelp: 'Before your own pay, after materials and subcontractors. When in doubt, 30.',
      hour: (currency) => `What is an hour worth to you, in ${currency}?`,
      hourHelp: 'With it I turn chasing and trouble into money. When in doubt, 60.',
      confirm: 'Looks right',
      confirming: 'Working it out …',
      again: 'Read again',
    },
    overview: {
      title: (count) => (count === 1 ? 'Your client' : `Your ${count} clients`),
      asOf: (day) => `The last twelve months, up to ${day}`,
      dormant: (day) => `The newest entry is from ${day}, so I work up to that day.`,
      search: 'Search clients',
      noneFound: 'No client has this name.',
      energy: (value) => `Energy ${value}`,
      noEnergy: 'no energy yet',
      highlight: 'Highlight in the sheet',
      highlighting: 'Highlighting …',
      clearing: 'Taking the colours away …',
      legend: 'Legend',
      legendPart: 'bold: part',
      legendTalk: 'italic: talk',
      columns: 'Columns and assumptions',
      again: 'Read again',
      problems: (count) => (count === 1 ? 'One place to look at' : `${count} places to look at`),
    },
    client: {
      energyHelp: '+100 gives only, −100 takes only, 0: you might as well not have had this client.',
      why: 'Why',
      lines: 'What they give and take',
      line: 'Line',
      money: 'Money',
      points: 'Points',
      value: (money) => `After the hidden costs, ${money} a year is left.`,
      behind: (count) => (count === 1 ? 'one row behind it' : `${count} rows behind it`),
      confidence: (percent) => `How sure this is: ${percent}%`,
      missing: {
        amounts: 'There are no amounts, so there is no energy.',
        timing: 'Nothing says when invoices were paid.',
        'paid-dates': 'Paid dates are missing; I only see what is overdue.',
        'due-dates': 'Due dates are missing; I assume 30 days.',
        complaints: 'I know nothing about complaints.',
        prices: 'I know nothing about discounts.',
        'hourly-value': 'I don’t know what an hour is worth in this currency.',
      },
      otherCurrencies: (list) => `Also billed in ${list}, which counts here for punctuality only.`,
      farewell: 'Draft a farewell',
    },
    letter: {
      title: (client) => `Farewell to ${client}`,
      note: 'This makes a draft in your Google Docs. Nothing is sent.',
      voice: 'Form of address',
      voices: { 'de-sie': 'German, Sie', 'de-du': 'German, du', en: 'English' },
      reason: 'Reason',
      reasons: { none: 'no reason given', 'late-payer': 'pays late' },
      reasonHelp: 'Never printed; it only sets the tone.',
      lastDay: 'Last day',
      lastDayHelp: 'Look at your contract first. This is not legal advice.',
      lastDayMissing: 'Please choose the last day.',
      lastDayPast: 'That day is over. Please choose one that is still to come.',
      sender: 'Your name under the letter',
      senderMissing: 'Please enter your name.',
      draft: 'Create the draft',
      drafting: 'Writing …',
      created: 'The draft is in your Google Docs.',
      existed: 'This draft was there already; I have not touched it.',
      open: 'Open the draft',
    },
  },
};
