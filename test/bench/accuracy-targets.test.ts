import { type Findings, targetsOf } from '../../build/bench/accuracy-targets';

/** Each just reaches its target. */
const GOOD: Findings = {
  late: [0.877, 0.876, 0.877],
  disputes: [0.832, 0.83, 0.849],
  ahead: [],
  lateAgain: 4,
  changed: [0.1, 0.15],
  tooEarlyThrice: 0.05,
  tooEarlyYearly: 0.1,
};

/** The names of the targets that are missed. */
const missed = (change: Partial<Findings>): string[] =>
  targetsOf({ ...GOOD, ...change }).flatMap(({ name, reached }) => (reached ? [] : [name]));

const LATE = 'AUC late > 0 at least 0.877, 0.876, 0.877';
const DISPUTED = 'AUC disputed at least 0.832, 0.830, 0.849';
const CHANGED = 'verdicts that change from quarter to quarter: at most 15 %';
const AGAIN = 'flagged by habit: late again at least 4 times as often as others';
const THRICE = 'too early, 3 invoices a year, 1 year: at most 5 %';
const YEARLY = 'too early, 1 invoice a year, 8 years: at most 10 %';

test.each<[string, Partial<Findings>, string[]]>([
  ['all just reached', {}, []],
  ['lateness missed in one split', { late: [0.95, 0.8759, 0.95] }, [LATE]],
  ['disputes missed in one split', { disputes: [0.95, 0.95, 0.8489] }, [DISPUTED]],
  [
    'an alternative ahead',
    { ahead: ['share late'] },
    ['no alternative ahead of ours by more than its interval'],
  ],
  ['a split in which nothing could be told', { late: [0.95, Number.NaN, 0.95] }, [LATE]],
  ['a split too few', { late: [0.95, 0.95] }, [LATE]],
  ['no split at all', { late: [], disputes: [] }, [LATE, DISPUTED]],
  ['habits that tell less', { lateAgain: 3.99 }, [AGAIN]],
  ['nobody was late again', { lateAgain: Number.NaN }, [AGAIN]],
  ['one quarter with too many changes', { changed: [0, 0.151] }, [CHANGED]],
  ['no quarter', { changed: [] }, [CHANGED]],
  ['too early too often', { tooEarlyThrice: 0.051, tooEarlyYearly: 0.101 }, [THRICE, YEARLY]],
  ['no simulation', { tooEarlyThrice: Number.NaN, tooEarlyYearly: Number.NaN }, [THRICE, YEARLY]],
])('targets: %s', (_what, change, wanted) => {
  expect(missed(change)).toEqual(wanted);
});

test('each target is beside what was found', () => {
  expect(targetsOf({ ...GOOD, ahead: ['a', 'b'] }).map(({ found }) => found)).toEqual([
    '0.877, 0.876, 0.877',
    '0.832, 0.830, 0.849',
    'a, b',
    '4.0 ×',
    '10 %, 15 %',
    '5 %',
    '10 %',
  ]);
  expect(targetsOf(GOOD)[2]?.found).toBe('none');
});
