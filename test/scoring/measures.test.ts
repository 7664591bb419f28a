import type { LineResult } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { measuresOf } from '../../src/scoring/measures';

const settings = defaultSettings();
const line = (name: LineResult['line'], amount: number, change: Partial<LineResult> = {}): LineResult => ({
  line: name,
  side: 'takes',
  amount,
  hours: 0,
  assumedHours: 0,
  timeAmount: 0,
  points: 0,
  count: 1,
  assumed: false,
  origins: [],
  ...change,
});
const margin = line('margin', 1_000, { side: 'gives' });

test('energy is 100 · (G − T) / (G + T)', () => {
  expect(measuresOf([margin, line('waiting', 500), line('price', 500)], settings).energy).toBeCloseTo(0, 12);
  expect(measuresOf([margin, line('waiting', 250)], settings).energy).toBeCloseTo(60, 12);
  expect(measuresOf([line('waiting', 1)], settings).energy).toBe(-100);
  expect(measuresOf([line('margin', 0, { side: 'gives' })], settings)).toMatchObject({
    energy: undefined,
    provenEnergy: undefined,
  });
});

test('the proven energy is without what is only assumed', () => {
  const assumed = line('chasing', 250, { assumed: true });
  expect(measuresOf([margin, assumed], settings)).toMatchObject({ energy: 60, provenEnergy: 100 });
  expect(measuresOf([margin, line('waiting', 250), assumed], settings).provenEnergy).toBeCloseTo(60, 12);
  expect(measuresOf([assumed], settings)).toMatchObject({ energy: -100, provenEnergy: undefined });
});

test.each<[string, LineResult[], string | undefined]>([
  ['loss', [line('loss', 50)], 'late-payer'],
  ['waiting', [line('waiting', 50)], 'late-payer'],
  ['chasing', [line('chasing', 50)], 'late-payer'],
  ['complaints', [line('complaints', 50)], 'complainer'],
  ['price', [line('price', 50)], 'locust'],
  ['effort', [line('effort', 50)], 'misfit'],
  ['less than a twentieth', [line('effort', 49)], undefined],
  ['the largest', [line('effort', 60), line('price', 70), line('waiting', 65)], 'locust'],
  ['the first of two as large', [line('price', 60), line('effort', 60)], 'locust'],
  ['one that gives has none', [line('price', 900, { side: 'gives' })], undefined],
  ['mood has no name', [line('joy', 900)], undefined],
  ['mood does not hide the others', [line('joy', 900), line('price', 60)], 'locust'],
  ['nothing', [line('effort', 0)], undefined],
  ['a margin that takes has none', [line('margin', 500)], undefined],
])('the kind of %s', (_what, lines, wanted) => {
  expect(measuresOf([margin, ...lines], settings).kind).toBe(wanted);
});

test('where nothing is given at all, any drain has a name, but not none', () => {
  expect(measuresOf([line('price', 1)], settings).kind).toBe('locust');
  expect(measuresOf([line('price', 0)], settings).kind).toBeUndefined();
  expect(measuresOf([], settings).kind).toBeUndefined();
});

test('loss is the most that is taken, assumed reminders aside', () => {
  const isLossLargest = (...lines: LineResult[]) => measuresOf([margin, ...lines], settings).isLossLargest;
  expect(isLossLargest(line('loss', 50), line('waiting', 49))).toBe(true);
  expect(isLossLargest(line('loss', 50), line('waiting', 51))).toBe(false);
  expect(isLossLargest(line('loss', 50), line('chasing', 51, { assumed: true }))).toBe(true);
  expect(isLossLargest(line('loss', 50), line('joy', 51))).toBe(false);
  expect(isLossLargest(line('loss', 50, { side: 'gives' }))).toBe(false);
});
