import type { ClientReport, LineResult, Verdict } from '../../src/model/report';
import { inOrderOfHarm } from '../../src/scoring/order';
import { bookOf } from './books';

const takes = (
  amount: number,
  name: LineResult['line'] = 'waiting',
  side: LineResult['side'] = 'takes',
): LineResult => ({
  line: name,
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
const client = (
  key: string,
  verdict: Verdict,
  lines: LineResult[],
  change: Partial<ClientReport> = {},
): ClientReport => ({ key, name: key, verdict, lines, currency: 'EUR', ...change }) as ClientReport;
const order = (list: ClientReport[], rates = {}): string[] => {
  const keys = inOrderOfHarm(list, bookOf([], { rates })).map(({ key }) => key);
  expect(inOrderOfHarm([...list].reverse(), bookOf([], { rates })).map(({ key }) => key)).toEqual(keys);
  return keys;
};

test('part, talk, keep, dream, too early', () => {
  const verdicts: Verdict[] = ['dream', 'too-early', 'keep', 'part', 'talk'];
  expect(order(verdicts.map((verdict) => client(verdict, verdict, [])))).toEqual([
    'part',
    'talk',
    'keep',
    'dream',
    'too-early',
  ]);
});

test('inside by what is taken, the largest first; mood and what is given do not count', () => {
  expect(
    order([
      client('little', 'talk', [takes(10)]),
      client('mood', 'talk', [takes(20), takes(900, 'joy')]),
      client('much', 'talk', [takes(30), takes(15)]),
      client('gives', 'talk', [takes(25), takes(900, 'margin', 'gives')]),
    ]),
  ).toEqual(['much', 'gives', 'mood', 'little']);
});

test('other currencies at their rate; without one after the others, by whole units of their own', () => {
  const list = [
    client('euros', 'keep', [takes(100)]),
    client('dollars', 'keep', [takes(150)], { currency: 'USD' }),
    client('yen', 'keep', [takes(5_000)], { currency: 'JPY' }),
  ];
  expect(order(list)).toEqual(['euros', 'yen', 'dollars']);
  expect(order(list, { USD: 0.5, JPY: 0.02 })).toEqual(['yen', 'euros', 'dollars']);
});

test('names, then keys decide a tie', () => {
  expect(order([client('b', 'keep', []), client('a', 'keep', [])])).toEqual(['a', 'b']);
  expect(order([client('x', 'keep', [], { name: 'Zoo' }), client('y', 'keep', [], { name: 'Ark' })])).toEqual(
    ['y', 'x'],
  );
  expect(
    order([client('y', 'keep', [], { name: 'same' }), client('x', 'keep', [], { name: 'same' })]),
  ).toEqual(['x', 'y']);
});
