import { withDecision } from '../../src/model/decision';
import type { Decision } from '../../src/model/entry';
import { defaultSettings } from '../../src/model/settings';
import { bookOf, invoice, onlyClient, TODAY } from '../scoring/books';

const client = { ...onlyClient(bookOf([invoice('2025-11-01', '2025-11-20')])), energy: -12.5 };
const settings = { ...defaultSettings(), improvementDays: 60 };

test.each<[Decision, number | null]>([
  ['keep', TODAY + 180],
  ['talk', TODAY + 60],
  ['later', TODAY + 30],
  // A farewell is not reviewed again.
  ['part', null],
])('%s is dated, with the energy of that day, and is looked at again on day %s', (decision, lookAgain) => {
  expect(withDecision({ decision, note: 'x' }, client, TODAY, settings)).toEqual({
    decision,
    note: 'x',
    decidedOn: TODAY,
    energyThen: -12,
    lookAgain,
  });
});

test('a decision taken back takes its day, its energy and the next look with it', () => {
  expect(withDecision({ decision: null }, client, TODAY, settings)).toEqual({
    decision: null,
    decidedOn: null,
    energyThen: null,
    lookAgain: null,
  });
});

test('without an energy there is none to remember', () => {
  const { energy: _, ...unknown } = client;
  expect(withDecision({ decision: 'keep' }, unknown, TODAY, settings).energyThen).toBeNull();
});

test('fields without a decision are left as they are', () => {
  expect(withDecision({ joy: 4 }, client, TODAY, settings)).toEqual({ joy: 4 });
});
