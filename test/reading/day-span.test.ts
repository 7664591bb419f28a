import { isAgeing, isDaySpan } from '../../src/reading/day-span';

test.each([
  '1 - 30',
  '31–60 days',
  '0 bis 30 Tage',
  '> 90',
  'over 90 days',
  'über 90 Tage',
  '91 and over',
  '91 and more',
  'älter als 90',
  'oltre 90 giorni',
  '90+',
  'Days 1-30',
])('"%s" is a span of days', (heading) => {
  expect(isDaySpan(heading)).toBe(true);
});

test.each(['', 'Total', '2025', 'Invoice 12', '12.05.2025', 'Current', '1-30-2025', '100 EUR'])(
  '"%s" is none',
  (heading) => {
    expect(isDaySpan(heading)).toBe(false);
  },
);

test('two spans sum up by age; one may be anything', () => {
  expect(isAgeing(['Client', '1-30', 'Total'])).toBe(false);
  expect(isAgeing(['Client', '1-30', '31-60', 'Total'])).toBe(true);
});
