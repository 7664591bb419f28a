import type { Missing } from '../../src/model/report';
import { confidenceOf, missingOf } from '../../src/scoring/confidence';
import { bookOf } from './books';

test.each<[number, Missing[], number]>([
  [6, [], 0.75],
  [2, [], 0.5],
  [0, [], 0],
  [6, ['timing'], 0.75 * 0.6],
  [6, ['amounts'], 0.75 * 0.7],
  [6, ['complaints'], 0.75 * 0.85],
  [6, ['prices'], 0.75 * 0.85],
  [6, ['paid-dates'], 0.75 * 0.8],
  [6, ['due-dates', 'hourly-value'], 0.75],
  [6, ['timing', 'amounts', 'complaints', 'prices'], 0],
])('weight %d without %j gives %d', (weight, missing, confidence) => {
  expect(confidenceOf(weight, missing)).toBeCloseTo(confidence, 12);
});

const ALL = { ...bookOf([]).known, disputes: true, discounts: true };

test.each<[string, Partial<typeof ALL>, boolean, boolean, Missing[]]>([
  ['all is known', {}, true, true, []],
  ['no amounts', { amounts: false }, true, true, ['amounts']],
  ['no timing', { paid: false }, false, true, ['timing']],
  ['no paid dates', { paid: false }, true, true, ['paid-dates']],
  ['no due dates', { due: false }, true, true, ['due-dates']],
  ['no disputes', { disputes: false }, true, true, ['complaints']],
  ['no disputes, but a log', { disputes: false, log: true }, true, true, []],
  ['no discounts', { discounts: false }, true, true, ['prices']],
  ['no discounts, but a log', { discounts: false, log: true }, true, true, []],
  ['nobody said what an hour is worth', {}, true, false, ['hourly-value']],
])('%s', (_what, change, timed, hourly, missing) => {
  expect(missingOf({ ...ALL, ...change }, timed, hourly)).toEqual(missing);
});
