import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const read = (headings: string[], ...cells: Cell[][]) => {
  const rows = cells.map((own, index): Cell[] => [`A-${index}`, 'Acme', '2025-01-01', 20, ...own]);
  return readBook(
    [{ sheet: 'Invoices', cells: [['Invoice no.', 'Client', 'Date', 'Total', ...headings], ...rows] }],
    {},
  ).book;
};
const states = (...args: Parameters<typeof read>) =>
  read(...args).invoices.map(({ settlement }) => settlement.state);

test('where paid invoices have a tick, those without one are open', () => {
  expect(states(['Paid'], ['x'], [''], ['-'], ['yes'])).toEqual(['paid', 'open', 'open', 'paid']);
  expect(states(['Status'], ['paid'], [''], ['open'])).toEqual(['paid', 'unknown', 'open']);
  expect(states(['Status'], [''], [''])).toEqual(['unknown', 'unknown']);
});

test('a dash is no status that nobody knows; any other word is listed', () => {
  expect(read(['Status'], ['paid'], ['–']).problems).toEqual([]);
  expect(read(['Status'], ['paid'], ['by owl']).problems).toMatchObject([
    { code: 'unknown-status', detail: 'by owl', origin: { row: 3, column: 5 } },
  ]);
});

test('of two statuses one that no payment changes counts, in whichever column it is', () => {
  const both = read(
    ['Payment status', 'Order status'],
    ['paid', 'cancelled'],
    ['open', 'delivered'],
    ['paid', 'draft'],
  );
  expect(both.invoices.map(({ number }) => number)).toEqual(['A-1']);
  expect(both.excludedDocuments).toBe(2);
});

test('in place of a day of payment "cancelled" is a status', () => {
  expect(read(['Paid on'], ['2025-02-01'], ['cancelled']).invoices.map(({ number }) => number)).toEqual([
    'A-0',
  ]);
});

test('the type of a document is told by its column, else by its status', () => {
  const amounts = (...args: Parameters<typeof read>) => read(...args).invoices.map(({ amount }) => amount);
  expect(amounts(['Type'], ['Invoice'], ['Credit note'])).toEqual([2000, -2000]);
  expect(amounts(['Status'], ['open'], ['credit note'])).toEqual([2000, -2000]);
});
