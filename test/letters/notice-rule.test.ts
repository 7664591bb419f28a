import fc from 'fast-check';
import { noticeRuleOf } from '../../src/letters/notice-rule';

test.each([
  ['Monat', 'month'],
  ['monatlich', 'month'],
  ['by the week', 'week'],
  ['Wöchentlich', 'week'],
  ['Quartal', 'quarter'],
  ['vierteljährlich', 'quarter'],
  ['Haupttätigkeit', 'main-occupation'],
  ['MAIN OCCUPATION', 'main-occupation'],
  ['tageweise', 'day'],
  ['Days', 'day'],
  ['Tage', 'day'],
  ['weeks', 'week'],
  ['nach Wochen', 'week'],
  ['MONTHS', 'month'],
  ['Monate', 'month'],
  ['by the month', 'month'],
  ['quarters', 'quarter'],
  ['Quartale', 'quarter'],
  ['Vierteljahr', 'quarter'],
  ['hauptberuflich', 'main-occupation'],
])('"%s" is a case of the law', (text, kind) => {
  expect(noticeRuleOf(text)).toEqual({ kind });
});

test.each([
  ['3-month notice', { count: 3, unit: 'month' }],
  ['30 Tage', { count: 30, unit: 'day' }],
  ['Kündigungsfrist: drei Monate', { count: 3, unit: 'month' }],
  ['two weeks notice', { count: 2, unit: 'week' }],
  ['einen Monat zum Monatsende', { count: 1, unit: 'month', end: 'month' }],
  ['4 Wochen bis Ende des Monats', { count: 4, unit: 'week', end: 'month' }],
  ['6 weeks before the end of a quarter', { count: 6, unit: 'week', end: 'quarter' }],
  ['3 Monate zum Jahresende', { count: 3, unit: 'month', end: 'year' }],
  ['4 Wochen zum Ende eines Kalendermonats', { count: 4, unit: 'week', end: 'month' }],
  ['6 Wochen zum Schluss des Kalendervierteljahres', { count: 6, unit: 'week', end: 'quarter' }],
  ['3 Monate zum Ende des Halbjahres', { count: 3, unit: 'month', end: 'half-year' }],
  ['3 Monate zum Halbjahresende', { count: 3, unit: 'month', end: 'half-year' }],
  ['2 weeks to the end of the week', { count: 2, unit: 'week', end: 'week' }],
  ['2 Wochen zum Wochenende', { count: 2, unit: 'week', end: 'week' }],
  ["3 months to quarter's end", { count: 3, unit: 'month', end: 'quarter' }],
  ['1 month to the end of each calendar month', { count: 1, unit: 'month', end: 'month' }],
])('"%s" is a period', (text, period) => {
  expect(noticeRuleOf(text)).toEqual({ kind: 'period', ...period });
});

test.each([
  '',
  'soon',
  'three moons',
  '3 months to the end of time',
  'immediately',
  '-3 days',
  'Frist: −3 Tage',
  '2–3 weeks',
  '4 Wochen zum 15. des Monats',
  '4 weeks to the 15th or the end of a month',
  '3 Monate zum Monatsersten',
  '3 months to the beginning of a quarter',
  '2 weeks to the middle of the month',
])('"%s" says no rule', (text) => {
  expect(noticeRuleOf(text)).toBeUndefined();
});

const UNITS = [
  ['day', 'days', 'Tage'],
  ['week', 'weeks', 'Wochen'],
  ['month', 'months', 'Monate'],
  ['year', 'years', 'Jahre'],
] as const;
const ENDS = [
  ['month', 'a month', 'Monatsende'],
  ['quarter', 'a quarter', 'Quartalsende'],
  ['half-year', 'a half-year', 'Ende des Halbjahres'],
  ['year', 'a year', 'Jahresende'],
] as const;

test('every period that is written out is read as what it says, in both languages', () => {
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.constantFrom(...UNITS),
      fc.option(fc.constantFrom(...ENDS), { nil: undefined }),
      (count, [unit, english, german], end) => {
        const wanted = { kind: 'period', count, unit, ...(end ? { end: end[0] } : {}) };
        expect(noticeRuleOf(`${count} ${english}${end ? ` to the end of ${end[1]}` : ''}`)).toEqual(wanted);
        expect(
          noticeRuleOf(`Frist: ${count} ${german.toUpperCase()}${end ? ` zum ${end[2]}` : ''}.`),
        ).toEqual(wanted);
      },
    ),
  );
});
