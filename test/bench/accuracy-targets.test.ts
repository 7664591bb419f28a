import { targetsOf } from '../../build/bench/accuracy-targets';

const GOOD = { late: [0.88, 0.9], disputes: [0.83, 0.85], ahead: [] };
const reached = (change: Partial<Parameters<typeof targetsOf>[0]>) =>
  targetsOf({ ...GOOD, ...change }).map((target) => target.reached);

test.each<[string, Parameters<typeof reached>[0], boolean[]]>([
  ['all just reached', {}, [true, true, true]],
  ['lateness missed in one split', { late: [0.95, 0.8799] }, [false, true, true]],
  ['disputes missed in one split', { disputes: [0.8299, 0.95] }, [true, false, true]],
  ['an alternative ahead', { ahead: ['share late'] }, [true, true, false]],
  ['a split in which nothing could be told', { late: [0.95, Number.NaN] }, [false, true, true]],
  ['no split at all', { late: [], disputes: [] }, [false, false, true]],
])('targets: %s', (_what, change, wanted) => {
  expect(reached(change)).toEqual(wanted);
});

test('what was found stands beside each target', () => {
  expect(targetsOf({ ...GOOD, ahead: ['a', 'b'] }).map(({ found }) => found)).toEqual([
    '0.880, 0.900',
    '0.830, 0.850',
    'a, b',
  ]);
  expect(targetsOf(GOOD)[2]?.found).toBe('none');
});
