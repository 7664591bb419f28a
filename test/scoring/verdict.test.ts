import type { LineResult } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { kindOf, type VerdictInputs, verdictOf } from '../../src/scoring/verdict';

const settings = defaultSettings();

/** A client about whom nothing is remarkable: kept. */
const PLAIN: VerdictInputs = { energy: 60, confidence: 0.6, invoices: 8, lateHabit: 0.1, disputeHabit: 0.1 };
const verdict = (change: Partial<VerdictInputs>) => verdictOf({ ...PLAIN, ...change }, settings);
const card = (improved: boolean | undefined) => ({
  card: { day: 1, line: 'chasing' as const, until: 91, ...(improved === undefined ? {} : { improved }) },
});

test.each<[string, Partial<VerdictInputs>, string]>([
  ['nothing remarkable', {}, 'keep'],
  ['two invoices', { invoices: 2 }, 'too-early'],
  ['three invoices', { invoices: 3 }, 'keep'],
  ['hardly any confidence', { confidence: 0.29 }, 'too-early'],
  ['just enough confidence', { confidence: 0.3 }, 'keep'],
  ['joy 1 is never too early', { invoices: 1, confidence: 0.1, joy: 1 }, 'talk'],
  ['joy 1 below zero', { invoices: 1, confidence: 0.1, joy: 1, energy: -1 }, 'part'],
  ['joy 1 at zero', { joy: 1, energy: 0 }, 'talk'],
  ['joy 2 below zero', { joy: 2, energy: -1 }, 'talk'],
  ['joy 2', { joy: 2, energy: 90 }, 'talk'],
  ['joy 3 at 90', { joy: 3, energy: 90 }, 'keep'],
  ['joy 4 at 90', { joy: 4, energy: 90 }, 'dream'],
  ['unrated at 90', { energy: 90 }, 'dream'],
  ['80 points', { energy: 80 }, 'dream'],
  ['below 80', { energy: 79.9 }, 'keep'],
  ['a dream of which one is not sure', { energy: 90, confidence: 0.49 }, 'keep'],
  ['a dream of which one is just sure', { energy: 90, confidence: 0.5 }, 'dream'],
  ['a dream with a likely trait', { energy: 90, lateHabit: 0.5 }, 'keep'],
  ['a dream with a less likely trait', { energy: 90, disputeHabit: 0.49 }, 'dream'],
  ['40 points', { energy: 40 }, 'keep'],
  ['below 40', { energy: 39.9 }, 'talk'],
  ['a sure trait below 80', { lateHabit: 0.8 }, 'talk'],
  ['a sure trait from 80', { energy: 80, disputeHabit: 0.8 }, 'keep'],
  ['a trait not quite sure', { lateHabit: 0.79 }, 'keep'],
  ['below zero without a trait', { energy: -50 }, 'talk'],
  ['below zero with a sure one', { energy: -1, disputeHabit: 0.8 }, 'part'],
  ['at zero with a sure one', { energy: 0, lateHabit: 0.9 }, 'talk'],
  ['below zero, three invoices', { energy: -1, lateHabit: 0.9, invoices: 3 }, 'part'],
  ['below zero, little confidence', { energy: -1, lateHabit: 0.9, confidence: 0.49 }, 'talk'],
  ['below zero, just enough confidence', { energy: -1, lateHabit: 0.9, confidence: 0.5 }, 'part'],
  ['no traits known', { lateHabit: undefined, disputeHabit: undefined }, 'keep'],
  ['a card that changed nothing', { energy: 39.9, ...card(false) }, 'part'],
  ['a card that changed nothing, from 40', { energy: 40, ...card(false) }, 'keep'],
  ['a card that helped', { energy: 39.9, ...card(true) }, 'talk'],
  ['a card that still has time', { energy: 39.9, ...card(undefined) }, 'talk'],
  ['no amounts', { energy: undefined }, 'keep'],
  ['no amounts, a sure trait', { energy: undefined, lateHabit: 0.8 }, 'talk'],
  ['no amounts, dreaded', { energy: undefined, joy: 2 }, 'talk'],
  ['no amounts, liked', { energy: undefined, joy: 3 }, 'keep'],
])('%s', (_what, change, wanted) => {
  expect(verdict(change)).toBe(wanted);
});

test('thresholds are settings', () => {
  const strict = { ...settings, talkBelow: 70, dreamFrom: 95, certainty: 60, minInvoices: 9 };
  expect(verdictOf({ ...PLAIN, invoices: 9 }, strict)).toBe('talk');
  expect(verdictOf({ ...PLAIN, invoices: 9, energy: 90 }, strict)).toBe('keep');
  expect(verdictOf({ ...PLAIN, invoices: 9, energy: 90, lateHabit: 0.6 }, strict)).toBe('talk');
  expect(verdictOf(PLAIN, strict)).toBe('too-early');
});

const line = (name: LineResult['line'], amount: number, side: LineResult['side'] = 'takes'): LineResult => ({
  line: name,
  side,
  amount,
  hours: 0,
  timeAmount: 0,
  points: 0,
  count: 1,
  origins: [],
});
const kind = (...lines: LineResult[]) => kindOf([line('margin', 1_000, 'gives'), ...lines], settings);

test.each<[string, LineResult[], string | undefined]>([
  ['waiting', [line('waiting', 50)], 'late-payer'],
  ['chasing', [line('chasing', 50)], 'late-payer'],
  ['complaints', [line('complaints', 50)], 'complainer'],
  ['price', [line('price', 50)], 'locust'],
  ['effort', [line('effort', 50)], 'misfit'],
  ['less than a twentieth', [line('effort', 49)], undefined],
  ['the largest', [line('effort', 60), line('price', 70), line('waiting', 65)], 'locust'],
  ['one that gives has none', [line('price', 900, 'gives')], undefined],
  ['mood has no name', [line('joy', 900)], undefined],
  ['mood does not hide the others', [line('joy', 900), line('price', 60)], 'locust'],
  ['nothing', [line('effort', 0)], undefined],
  ['a margin that takes has none', [line('margin', 500)], undefined],
])('the kind of %s', (_what, lines, wanted) => {
  expect(kind(...lines)).toBe(wanted);
});

test('where nothing is given at all, any drain has a name, but not none', () => {
  expect(kindOf([line('price', 1)], settings)).toBe('locust');
  expect(kindOf([line('price', 0)], settings)).toBeUndefined();
  expect(kindOf([], settings)).toBeUndefined();
});
