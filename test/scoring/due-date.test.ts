import { isoFromDay } from '../../src/model/day';
import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { dueOf, statedDueOf } from '../../src/scoring/due-date';
import { day, invoice } from './books';

const settings = defaultSettings();
const undue = (change: Partial<Invoice> = {}): Invoice =>
  invoice('2025-01-01', undefined, { due: undefined, ...change });
const iso = (due: number | undefined): string => (due === undefined ? '' : isoFromDay(due));

test.each<[string, Invoice, string]>([
  ['as given', invoice('2025-01-01', undefined, { due: day('2025-02-06') }), '2025-02-06'],
  ['terms', undue({ terms: { from: 'issue', days: 14 } }), '2025-01-15'],
  ['due on receipt', undue({ terms: { from: 'issue', days: 0 } }), '2025-01-01'],
  ['the usual days', undue(), '2025-01-31'],
  ['without an issue date', undue({ issued: undefined, terms: { from: 'issue', days: 14 } }), ''],
])('the stated due date: %s', (_what, one, wanted) => {
  expect(iso(statedDueOf(one, settings))).toBe(wanted);
});

test.each([
  ['Friday', '2025-01-03', '2025-01-03'],
  ['Saturday', '2025-01-04', '2025-01-06'],
  ['Sunday', '2025-01-05', '2025-01-06'],
  ['Monday', '2025-01-06', '2025-01-06'],
  ['a Saturday before 1970', '1969-12-27', '1969-12-29'],
  ['a Friday before 1970', '1969-12-26', '1969-12-26'],
])('%s moves to a working day', (_what, due, wanted) => {
  const one = undue({ due: day(due) });
  expect(iso(dueOf(one, settings))).toBe(wanted);
  expect(iso(dueOf(one, { ...settings, weekendMoves: 0 }))).toBe(due);
});

test('what has no due date has none to move', () => {
  expect(dueOf(undue({ issued: undefined }), settings)).toBeUndefined();
});
