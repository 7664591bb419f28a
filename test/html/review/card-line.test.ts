import { cardLineOf } from '../../../html/review/card-line';
import type { Line } from '../../../src/model/line';
import type { LineResult } from '../../../src/model/report';

const lineOf = (line: Line, amount: number, side: LineResult['side'] = 'takes'): LineResult => ({
  line,
  side,
  amount,
  hours: 0,
  assumedHours: 0,
  timeAmount: 0,
  points: 0,
  count: 1,
  assumed: false,
  origins: [],
});
const about = (...lines: LineResult[]) => cardLineOf({ lines });

test('the line that takes most', () => {
  expect(about(lineOf('margin', 900, 'gives'), lineOf('price', 5), lineOf('effort', 7))).toBe('effort');
});

test('a loss is told under waiting; mood and margin are nothing to talk about', () => {
  expect(about(lineOf('waiting', 1), lineOf('loss', 90), lineOf('price', 5))).toBe('waiting');
  expect(about(lineOf('joy', 90), lineOf('margin', 50), lineOf('price', 5))).toBe('price');
});

test('where nothing is taken, chasing', () => {
  expect(about(lineOf('loss', 90, 'gives'), lineOf('waiting', 0))).toBe('chasing');
});
