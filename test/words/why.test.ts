import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import type { EventKind, LogEvent } from '../../src/model/log-event';
import type { ClientReport } from '../../src/model/report';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { whySentence } from '../../src/words/why';
import {
  bookOf,
  day,
  entry,
  invoice,
  loggedBook,
  onlyClient,
  openFor,
  paidBy,
  reportOn,
  UNKNOWN,
  writtenOff,
} from '../scoring/books';

/** Intl puts a no-break space before the sign. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const saidOf = (client: ClientReport) => [en, de].map((words) => plain(whySentence(client, words)));
const said = (book: Book) => saidOf(onlyClient(book));

/** Due on a Monday, paid so many days later: no weekend is in the way. */
const DUE = ['2025-01-13', '2025-02-17', '2025-03-17', '2025-04-14', '2025-05-12', '2025-06-16'];
const late = (count: number, days: number, change: Partial<Invoice> = {}) =>
  DUE.slice(0, count).map((due) =>
    invoice(due, undefined, {
      due: day(due),
      settlement: paidBy({ day: day(due) + days, amount: change.amount ?? 100_000 }),
      ...change,
    }),
  );
const onTime = (count: number, change: Partial<Invoice> = {}) => late(count, 0, change);
const unpaid = (due: string, change: Partial<Invoice> = {}) =>
  invoice(due, undefined, { due: day(due), ...change });

describe('how they pay', () => {
  test.each([
    [1, 'Paid the one invoice on time.', 'Hat die Rechnung pünktlich bezahlt.'],
    [2, 'Pays both invoices on time.', 'Zahlt beide Rechnungen pünktlich.'],
    [3, 'Pays all 3 invoices on time.', 'Zahlt alle 3 Rechnungen pünktlich.'],
  ])('%s on time', (count, english, german) => {
    expect(said(bookOf(onTime(count)))).toEqual([english, german]);
  });

  // 4 × 1,000 × 20/365 × 10 % = 21.92; each a whole first reminder of 25, a twelfth of 300.
  test('all of them late, with the time that is assumed for chasing', () => {
    expect(said(bookOf(late(4, 20)))).toEqual([
      'Pays all 4 invoices 20 days late on average and costs you 1.7 hours in chasing (assumed). That takes €122 of the €1,200 they bring in.',
      'Zahlt alle 4 Rechnungen im Schnitt 20 Tage zu spät und kostet Sie 1,7 Stunden fürs Mahnen (angenommen): 122 € von den 1.200 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ]);
  });

  test.each([
    [
      late(1, 20),
      /^Paid the only invoice due 20 days late /,
      /^Hat die einzige fällige Rechnung 20 Tage zu spät bezahlt /,
    ],
    [
      [...late(1, 20), ...onTime(2)],
      /^Paid one of 3 invoices 20 days late /,
      /^Hat eine von 3 Rechnungen 20 Tage zu spät bezahlt /,
    ],
    [
      [...late(2, 20), ...onTime(2)],
      /^Pays 2 of 4 invoices 20 days late on average /,
      /^Zahlt 2 von 4 Rechnungen im Schnitt 20 Tage zu spät /,
    ],
    [late(2, 20), /^Pays both invoices /, /^Zahlt beide Rechnungen im Schnitt /],
  ])('some of them late', (invoices, english, german) => {
    const [inEnglish, inGerman] = said(bookOf(invoices));
    expect(inEnglish).toMatch(english);
    expect(inGerman).toMatch(german);
  });

  test('counted reminders are not called assumed', () => {
    const book = bookOf(late(4, 20, { reminders: 1 }));
    book.known.reminders = true;
    expect(said(book)).toEqual([
      'Pays all 4 invoices 20 days late on average and costs you 2 hours in chasing. That takes €142 of the €1,200 they bring in.',
      'Zahlt alle 4 Rechnungen im Schnitt 20 Tage zu spät und kostet Sie 2 Stunden fürs Mahnen: 142 € von den 1.200 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ]);
  });

  test('a day or two are not called late, and a trifle is called so', () => {
    expect(said(bookOf(late(3, 2)))[0]).toBe('Pays all 3 invoices on time.');
    expect(said(bookOf(late(3, 5, { amount: 10_000_000 })))).toEqual([
      'Pays all 3 invoices 5 days late on average, which costs you next to nothing.',
      'Zahlt alle 3 Rechnungen im Schnitt 5 Tage zu spät, was Sie so gut wie nichts kostet.',
    ]);
  });

  test('who never paid is not said to pay, and what they may still bring is not said to be earned', () => {
    const [english, german] = said(bookOf([unpaid('2025-03-31'), unpaid('2025-06-30')]));
    expect(english).toMatch(
      /^Has not paid 2 invoices, the oldest for 275 days, and costs you 2.5 hours in chasing \(assumed\)\. That takes €\d+, more than the €\d+ of margin you can still expect\.$/,
    );
    expect(english).not.toMatch(/pays/i);
    expect(german).toMatch(
      /^Hat 2 Rechnungen nicht bezahlt, die älteste seit 275 Tagen, und kostet Sie 2,5 Stunden fürs Mahnen \(angenommen\): insgesamt \d+ €, mehr als die \d+ € Deckungsbeitrag, die noch zu erwarten sind\.$/,
    );
  });

  test('one unpaid invoice among others', () => {
    const [english, german] = said(bookOf([unpaid('2025-12-30'), ...onTime(2)]));
    expect(english).toMatch(/^Has left one invoice unpaid for 1 day and pays the others on time, which/);
    expect(german).toMatch(
      /^Hat eine Rechnung seit einem Tag nicht bezahlt und zahlt die anderen pünktlich, was/,
    );
    expect(said(bookOf([unpaid('2025-03-31'), ...late(2, 20)]))[0]).toMatch(
      /^Has left one invoice unpaid for 275 days, pays 2 of 3 invoices 20 days late on average/,
    );
  });

  test('what is open for long is said, whatever else takes more', () => {
    const log = [entry('not-offered', '2025-10-01', { minutes: 6_000 })];
    expect(said(loggedBook([unpaid('2025-03-31', { amount: 500 }), ...onTime(2)], log))[0]).toMatch(
      /^Has left one invoice unpaid for 275 days, pays the others on time and leaves 100 hours/,
    );
    expect(said(loggedBook([unpaid('2025-12-15', { amount: 500 }), ...onTime(2)], log))[0]).toMatch(
      /^Leaves 100 hours/,
    );
  });

  test('what was written off', () => {
    const gone = unpaid('2025-06-02', { settlement: writtenOff(100_000) });
    const [english, german] = said(bookOf([gone, ...onTime(1)]));
    expect(english).toMatch(/^Never paid €1,000 \(written off\) and pays the others on time/);
    expect(german).toMatch(/^Blieb 1.000 € schuldig \(ausgebucht\) und zahlt die anderen pünktlich/);
    // Nothing else was ever paid.
    expect(said(bookOf([gone]))[0]).toBe(
      'Never paid €1,000 (written off). That takes €775, and you earned nothing.',
    );
  });
});

describe('a status without days of payment', () => {
  const paid = onTime(2, { hasPaidColumn: false, settlement: paidBy() });
  const open = (due: string) => unpaid(due, { hasPaidColumn: false });

  test.each([
    [paid, 'All 2 due invoices are paid.', 'Alle 2 fälligen Rechnungen sind bezahlt.'],
    [paid.slice(1), 'The only due invoice is paid.', 'Die einzige fällige Rechnung ist bezahlt.'],
    [
      [...paid, open('2025-12-26')],
      '1 of 3 due invoices is overdue, which costs you next to nothing.',
      '1 von 3 fälligen Rechnungen ist überfällig, was Sie so gut wie nichts kostet.',
    ],
  ])('nobody is called late', (invoices, english, german) => {
    expect(said(bookOf(invoices))).toEqual([english, german]);
  });

  test('for how long is said when the verdict looks at it', () => {
    const [english, german] = said(bookOf([...paid, open('2025-03-31'), open('2025-12-26')]));
    expect(english).toMatch(/^2 of 4 due invoices are overdue, the oldest for 275 days\. /);
    expect(german).toMatch(/^2 von 4 fälligen Rechnungen sind überfällig, die älteste seit 275 Tagen\. /);
    expect(said(bookOf([open('2025-03-31')]))[0]).toMatch(
      /^The only due invoice is overdue, for 275 days\. /,
    );
    expect(said(bookOf([open('2025-03-31')]))[1]).toMatch(
      /^Die einzige fällige Rechnung ist überfällig, seit 275 Tagen\. /,
    );
    // 91 days are long, 90 are not.
    expect(said(bookOf([open('2025-10-01')]))[0]).toMatch(/overdue, for 91 days\./);
    expect(said(bookOf([open('2025-10-02')]))[0]).toMatch(/^The only due invoice is overdue\. /);
  });

  test('waiting without a late invoice to name', () => {
    // The assumed reminders are less than a tenth of what is lost and waited for.
    expect(said(bookOf([...paid, open('2025-03-31')]))[0]).toMatch(
      /overdue, for 275 days\. (Keeps you waiting for your money|Costs you)/,
    );
  });
});

describe('what they take', () => {
  const logged = (...events: [EventKind, Partial<LogEvent>?][]) =>
    loggedBook(
      onTime(1),
      events.map(([kind, change]) => entry(kind, '2025-02-01', change)),
    );

  test.each<[string, Book, string, string]>([
    [
      'complaints',
      logged(['unfounded-complaint']),
      'Keeps you busy with complaints for 2 hours (assumed). That takes €120 of the €300 they bring in.',
      'Beschäftigt Sie 2 Stunden mit Beschwerden (angenommen): 120 € von den 300 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ],
    [
      'haggling and reminders',
      logged(['haggled'], ['reminder']),
      'Costs you 30 minutes in chasing (assumed) and takes 45 minutes of quotes and haggling (assumed). That takes €75 of the €300 they bring in.',
      'Kostet Sie 30 Minuten fürs Mahnen (angenommen) und verbraucht 45 Minuten für Angebote und Feilschen (angenommen): 75 € von den 300 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ],
    [
      'requests, and a trifle beside them',
      logged(['not-offered', { minutes: 330 }], ['reminder']),
      'Leaves 5.5 hours of your work unpaid. That takes €360, more than the €300 they bring in.',
      'Lässt 5,5 Stunden Ihrer Arbeit unbezahlt: insgesamt 360 €, mehr als die 300 €, die Ihnen der Kunde einbringt.',
    ],
    [
      'three lines, the two largest of them',
      logged(['not-offered', { minutes: 60 }], ['reminder', { minutes: 40 }], ['haggled', { minutes: 30 }]),
      'Costs you 40 minutes in chasing and leaves 1 hour of your work unpaid. That takes €130 of the €300 they bring in.',
      'Kostet Sie 40 Minuten fürs Mahnen und lässt 1 Stunde Ihrer Arbeit unbezahlt: 130 € von den 300 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ],
    [
      'a minute that is no trifle',
      loggedBook(onTime(1, { amount: 300 }), [entry('reminder', '2025-02-01', { minutes: 1 })]),
      'Costs you 1 minute in chasing. That takes €1, more than the €1 they bring in.',
      'Kostet Sie 1 Minute fürs Mahnen: insgesamt 1 €, mehr als die 1 €, die Ihnen der Kunde einbringt.',
    ],
  ])('%s', (_what, book, english, german) => {
    expect(said(book)).toEqual([english, german]);
  });

  test('next to nothing is less than a hundredth of what is given', () => {
    // 3.00 are a hundredth of 300.00.
    expect(said(logged(['reminder', { minutes: 3 }]))[0]).toMatch(
      /That takes €3 of the €300 they bring in\.$/,
    );
    expect(said(logged(['reminder', { minutes: 2 }]))[0]).toBe('Paid the one invoice on time.');
  });

  test('credit after a complaint is money, and its line names no hours', () => {
    // 2 × 1,000 billed, 500 credited: 30 % of 1,500 are left, and 70 % of 500 are lost beside.
    const disputed = bookOf([
      ...onTime(2, { complaint: 'none' }),
      invoice('2025-02-20', '2025-02-20', { amount: -50_000, complaint: 'unfounded' }),
    ]);
    disputed.known.disputes = true;
    expect(said(disputed)).toEqual([
      'Costs you €350 in credit after complaints. That takes €350 of the €450 they bring in.',
      'Kostet Sie 350 € durch Gutschriften nach Beschwerden: 350 € von den 450 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ]);
  });

  test('a discount is said as it was let off', () => {
    const given = (client: string, discount: number) =>
      onTime(2, { client, discount, amount: 100_000 - discount });
    const book = bookOf([...given('a', 20_000), ...given('b', 0), ...given('c', 0), ...given('d', 0)]);
    book.known.discounts = true;
    // 2 × 200 let off; 70 % of it is lost here, the margin line has lost the rest.
    expect(said(book)).toEqual([
      'Gets €400 more discount than usual. That takes €280 of the €480 they bring in.',
      'Bekommt 400 € mehr Rabatt als üblich: 280 € von den 480 €, die Ihnen der Kunde einbringt, gehen dafür drauf.',
    ]);
  });

  test('more credited than billed', () => {
    const book = bookOf([
      ...onTime(1),
      invoice('2025-02-01', undefined, { amount: -200_000, settlement: paidBy() }),
    ]);
    expect(said(book)).toEqual([
      'Was credited more than billed. That takes €315, and you earned nothing.',
      'Bekam mehr gutgeschrieben als berechnet: insgesamt 315 €, und verdient haben Sie nichts.',
    ]);
  });

  test('who is only in the log', () => {
    const [own] = bookOf(onTime(1)).clients;
    const lead = entry('quote-not-taken', '2025-02-01', { client: 'lead', minutes: 90 });
    const book = loggedBook(onTime(1), [lead]);
    const clients = [...book.clients, { ...own, key: 'lead', name: 'lead' }] as Book['clients'];
    const { clients: reports } = reportOn({ ...book, clients });
    expect(saidOf(reports.find(({ key }) => key === 'lead') as ClientReport)).toEqual([
      'Takes 1.5 hours of quotes and haggling. That takes €90, and you have never sent an invoice.',
      'Verbraucht 1,5 Stunden für Angebote und Feilschen: insgesamt 90 €, und eine Rechnung gab es nie.',
    ]);
  });
});

describe('mood and recommendations', () => {
  const withJoy = (invoices: Invoice[], joy: number) => bookOf(invoices, {}, [{ key: 'a', joy }]);

  test('joy is said, and never as money', () => {
    expect(said(withJoy(onTime(1), 5))).toEqual([
      'Paid the one invoice on time and is a joy to work with.',
      'Hat die Rechnung pünktlich bezahlt und macht Ihnen Freude.',
    ]);
    expect(said(withJoy(onTime(1), 1))).toEqual([
      'Paid the one invoice on time and is no joy to work with.',
      'Hat die Rechnung pünktlich bezahlt und macht Ihnen keine Freude.',
    ]);
    expect(said(withJoy(late(4, 20), 1))[0]).toMatch(
      /That takes €122 of the €1,200 they bring in\. Is no joy to work with\.$/,
    );
  });

  test('after a trifle joy has a sentence of its own', () => {
    expect(said(withJoy(late(3, 5, { amount: 10_000_000 }), 5))[0]).toBe(
      'Pays all 3 invoices 5 days late on average, which costs you next to nothing. Is a joy to work with.',
    );
  });

  test.each([
    [1, 'recommended you to one client', 'hat Sie einem Kunden empfohlen'],
    [2, 'recommended you to 2 clients', 'hat Sie 2 Kunden empfohlen'],
  ])('%s recommended clients', (count, english, german) => {
    const followers = ['b', 'c'].slice(0, count);
    const book = bookOf(
      [...onTime(3), ...followers.flatMap((client) => onTime(1, { client }))],
      {},
      followers.map((key) => ({ key, recommendedBy: 'a' })),
    );
    const godmother = onlyClient(book);
    expect(godmother.key).toBe('a');
    expect(saidOf(godmother)).toEqual([
      `Pays all 3 invoices on time and ${english}.`,
      `Zahlt alle 3 Rechnungen pünktlich und ${german}.`,
    ]);
  });
});

describe('without energy', () => {
  test('no amounts', () => {
    const { amount: _, ...bare } = late(1, 10)[0] as Invoice;
    const noColumn = bookOf([bare]);
    noColumn.known.amounts = false;
    expect(said(noColumn)).toEqual([
      'Paid the only invoice due 10 days late. Without amounts I can only tell how punctually they pay.',
      'Hat die einzige fällige Rechnung 10 Tage zu spät bezahlt. Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    ]);
    // There is a column, but nothing in it for this client.
    const { amount: __, ...blank } = onTime(1)[0] as Invoice;
    expect(said(bookOf([blank]))[0]).toBe(
      'Paid the one invoice on time. Without amounts I can only tell how punctually they pay.',
    );
  });

  test('nothing lately', () => {
    const book = bookOf([invoice('2023-01-02', '2023-01-05'), ...onTime(1, { client: 'b' })]);
    const old = { ...onlyClient({ ...book, clients: book.clients.slice(0, 1) }) };
    expect(saidOf(old)).toEqual([
      'Paid the one invoice on time. No invoice in the last twelve months.',
      'Hat die Rechnung pünktlich bezahlt. In den letzten zwölf Monaten gab es keine Rechnung.',
    ]);
  });

  test.each([
    ['a worth of an hour', { currency: 'RSD' }, /what is an hour worth to you/, /Was ist Ihnen eine Stunde/],
    ['a rate', { currency: 'USD' }, /an exchange rate is missing/, /Ein Wechselkurs fehlt/],
  ])('%s is missing', (what, { currency }, english, german) => {
    const book = bookOf(onTime(1, { currency }), { currency: what === 'a rate' ? 'EUR' : currency });
    const [inEnglish, inGerman] = said(book);
    expect(inEnglish).toMatch(english);
    expect(inGerman).toMatch(german);
  });

  test('no readable day', () => {
    const undated = invoice('2025-01-01', undefined, {
      issued: undefined,
      due: undefined,
      settlement: UNKNOWN,
    });
    expect(said(bookOf([undated]))).toEqual([
      'No day can be read, so there is no energy.',
      'Kein Tag ist lesbar, darum gibt es keine Energie.',
    ]);
  });
});

test('nothing is known, and nothing is taken', () => {
  const unknown = onTime(1, { hasPaidColumn: false, settlement: UNKNOWN });
  expect(said(bookOf(unknown))).toEqual(['Costs you no energy.', 'Kostet keine Kraft.']);
});

test('a part is open', () => {
  const part = unpaid('2025-12-01', { settlement: openFor(40_000) });
  expect(said(bookOf([part]))[0]).toMatch(/^Has not fully paid one invoice for 30 days \(€400 still open\)/);
});
