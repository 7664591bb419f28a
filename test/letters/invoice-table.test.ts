import fc from 'fast-check';
import { invoiceSentence, invoiceTable } from '../../src/letters/invoice-table';
import type { OutstandingInvoice } from '../../src/model/report';
import { open } from './letter-facts';

const BLANK = { outstanding: 5_00, currency: 'CHF', origin: { sheet: '', row: 1 } };

test('the oldest first; an unknown number or day is a dash', () => {
  const invoices = [BLANK, open('B', '2025-12-04', 124_000), open('A', '2025-11-04', 1_00, '2025-10-04')];
  expect(invoiceTable(invoices, 'de')).toEqual({
    heading: ['Rechnung', 'Datum', 'Fällig am', 'Offen'],
    rows: [
      ['A', '04.10.2025', '04.11.2025', '1,00\u00a0€'],
      ['B', '–', '04.12.2025', '1.240,00\u00a0€'],
      ['–', '–', '–', '5,00\u00a0CHF'],
    ],
  });
});

test('without dates of issue there is no column for them', () => {
  expect(invoiceTable([open('A', '2025-11-04', 1_00)], 'en')).toEqual({
    heading: ['Invoice', 'Due', 'Open'],
    rows: [['A', '4 Nov 2025', '€1.00']],
  });
});

test.each<[OutstandingInvoice, string, string]>([
  [
    open('2025-117', '2025-10-29', 124_000),
    '2025-117 (1.240,00 €, fällig am 29.10.2025)',
    '2025-117 (€1,240.00, due 29 Oct 2025)',
  ],
  [{ ...BLANK, number: ' A\n7 ' }, 'A 7 (5,00 CHF)', 'A 7 (CHF 5.00)'],
  [{ ...BLANK, number: ' ' }, '5,00 CHF', 'CHF 5.00'],
  [open('', '2025-10-29', 1), '0,01 €, fällig am 29.10.2025', '€0.01, due 29 Oct 2025'],
])('%j within a sentence', (invoice, german, english) => {
  const said = (['de', 'en'] as const).map((language) => invoiceSentence(invoice, language));
  expect(said.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([german, english]);
});

test('each invoice is in one row, as wide as the heading, in order of its due day, whatever order they came in', () => {
  const invoices = fc.array(
    fc.record(
      { number: fc.nat().map(String), due: fc.nat(40_000), issued: fc.nat(40_000) },
      { requiredKeys: ['number'] },
    ),
  );
  fc.assert(
    fc.property(invoices, (given) => {
      const all = given.map((one) => ({ ...BLANK, ...one }));
      const { heading, rows } = invoiceTable(all, 'en');
      expect(rows.map((row) => row.length)).toEqual(all.map(() => heading.length));
      const due = new Map(all.map((one) => [one.number, one.due ?? Infinity]));
      if (due.size < all.length) return;
      expect(rows.map(([number = '']) => due.get(number))).toEqual([...due.values()].sort((a, b) => a - b));
    }),
  );
});
