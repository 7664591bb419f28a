import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { openStage } from './stage';
import { confirmColumns } from './steps';

const INVOICES = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ...['Anna', 'Bert', 'Cleo'].flatMap((client) =>
    [1, 2, 3].map((month) => [
      `${client}${month}`,
      client,
      `2026-0${month}-01`,
      `2026-0${month}-15`,
      100.5,
      `2026-0${month}-20`,
    ]),
  ),
];
/** Income that looks like a bank's list to anybody but its owner. */
const INCOME = [
  ['Date', 'Customer', 'Transaction', 'IBAN', 'Amount'],
  ['2026-01-03', 'Dora', 'Transfer', 'XK05 1', 119],
  ['2026-02-03', 'Dora', 'Transfer', 'XK05 1', 80],
];
const AGEING = [
  ['Client', 'Not due', '1-30 days', '31-60 days', '> 60 days', 'Total'],
  ['Anna', 100, 0, 0, 50, 150],
  ['Bert', 0, 30, 0, 0, 30],
];

test.each(['de', 'en'] as const)(
  'what is left out says why, and is read as its owner says, there and back (%s)',
  async (language) => {
    const { words, openSidebar } = openStage(language, { Work: INVOICES, Income: INCOME, Ageing: AGEING });
    const { connect, overview } = words.sidebar;
    const sidebar = await openSidebar();
    const income = () => sidebar.one('.left-out details', 'Income');
    expect(sidebar.heading).toBe(connect.title(9, 3));
    expect(sidebar.all('.card > h2 + p', connect.rows(9, 0))).toHaveLength(1);
    expect(sidebar.texts('h2')).toContain(connect.leftOut(2));
    expect(income().textContent).toContain(connect.kinds.payments);
    expect(sidebar.one('.left-out').textContent).toContain(connect.reasons['ageing-summary']);
    // Unfold it, read why, choose another kind, and say so.
    expect(sidebar.says(words.leftOut.payments)).toBe(false);
    await sidebar.press(sidebar.one('summary', '', income()));
    expect(sidebar.says(words.leftOut.payments)).toBe(true);
    expect(sidebar.buttons(connect.readSo)).toEqual([]);
    await sidebar.choose(sidebar.field(connect.kind, income()), connect.kinds.invoices);
    await sidebar.press(connect.readSo);

    // What it is now is told from the beginning, and nothing is confirmed yet.
    expect(sidebar.heading).toBe(connect.title(11, 4));
    expect(sidebar.focused).toBe(sidebar.one('h1'));
    expect(sidebar.texts('h2')).toContain(connect.leftOut(1));
    expect(sidebar.all('[role="switch"]')).toEqual([]);
    await confirmColumns(sidebar, words);
    expect(sidebar.all('.client', 'Dora')).toHaveLength(1);

    // The same way back.
    await sidebar.press(overview.columns);
    const card = sidebar.one('.card', 'Income');
    await sidebar.press(sidebar.button(connect.correct, card));
    await sidebar.choose(sidebar.field(connect.kind, card), connect.findKind);
    await sidebar.press(sidebar.button(connect.readSo, card));
    expect(sidebar.heading).toBe(connect.title(9, 3));
    expect(income().textContent).toContain(connect.kinds.payments);
  },
);

test('a book in which nothing is recognised is read once its owner says what it is', async () => {
  const { openSidebar } = openStage('en', { Income: INCOME });
  const { connect } = en.sidebar;
  const sidebar = await openSidebar();
  expect(sidebar.heading).toBe(connect.nothing);
  await sidebar.choose(connect.kind, connect.kinds.invoices);
  await sidebar.press(connect.readSo);
  expect(sidebar.heading).toBe(connect.title(2, 1));
  await confirmColumns(sidebar, en);
  expect(sidebar.texts('.client .name')).toEqual(['Dora']);
});

test('a book without invoices says what it needs, and names what it saw', async () => {
  const { book, openSidebar } = openStage('de', {
    Lieferanten: [
      ['Lieferant', 'Rechnungsnummer', 'Rechnungsdatum', 'Betrag'],
      ['Papierhaus Kranich', 'K-1', '01.02.2025', '120,00 €'],
    ],
    Notizen: [['nur ein Gedanke']],
  });
  const sidebar = await openSidebar();
  expect(sidebar.heading).toBe(de.sidebar.connect.nothing);
  expect(sidebar.says('Lieferanten')).toBe(true);
  expect(sidebar.says(de.leftOut.payables)).toBe(true);
  await book.type('Notizen!B1', '=CLIENT_ENERGY()');
  expect(book.read('Notizen!B1')).toBe(de.cells.client);
});
