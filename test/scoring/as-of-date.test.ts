import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { asOfDate } from '../../src/scoring/as-of-date';
import { bookOf, day, entry, invoice, TODAY } from './books';

const asOf = (invoices: Invoice[], change = {}, asked?: string) =>
  asOfDate(bookOf(invoices, change), {
    today: TODAY,
    asOf: asked ? day(asked) : undefined,
    settings: defaultSettings(),
  });

test('the day that was asked for, else today', () => {
  expect(asOf([invoice('2020-05-01', '2020-06-15')], {}, '2025-03-01')).toEqual({
    asOf: day('2025-03-01'),
    dormant: false,
  });
  expect(asOf([invoice('2025-05-01', '2025-06-15')])).toEqual({ asOf: TODAY, dormant: false });
  expect(asOf([])).toEqual({ asOf: TODAY, dormant: false });
});

test('the newest invoice or payment, where it is more than 365 days old', () => {
  expect(asOf([invoice('2023-05-01', '2023-06-15')])).toEqual({ asOf: day('2023-06-15'), dormant: true });
  expect(asOf([invoice('2023-07-01', undefined), invoice('2023-05-01', '2023-06-15')])).toEqual({
    asOf: day('2023-07-01'),
    dormant: true,
  });
  const last = (iso: string) => asOf([invoice(iso, undefined), invoice('2023-05-01', '2023-06-15')]).dormant;
  expect([last('2024-12-31'), last('2024-12-30')]).toEqual([false, true]);
});

test('due dates and the log tell nothing of when a book was last kept', () => {
  const old = invoice('2023-05-01', '2023-06-15', { due: day('2025-12-01') });
  const events = [entry('reminder', '2025-12-01')];
  expect(asOf([old], { events })).toEqual({ asOf: day('2023-06-15'), dormant: true });
  expect(asOf([{ ...old, issued: undefined, settlement: { state: 'unknown' } }]).dormant).toBe(false);
});

test('the newest is found wherever its row is', () => {
  const rows = [
    invoice('2023-07-01', undefined),
    invoice('2023-05-01', '2023-06-15'),
    invoice('2022-05-01', '2022-06-15'),
  ];
  for (const list of [rows, [...rows].reverse()]) expect(asOf(list).asOf).toBe(day('2023-07-01'));
});
