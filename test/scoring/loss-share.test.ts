import { defaultSettings } from '../../src/model/settings';
import { lossShare } from '../../src/scoring/loss-share';

const settings = defaultSettings();

test.each([
  [-400, 0],
  [0, 0],
  [30, 0],
  [31, 0.001],
  [45, 0.015],
  [60, 0.03],
  [61, 0.03 + 0.17 / 75],
  [135, 0.2],
  [136, 0.2 + 0.3 / 135],
  [270, 0.5],
  [271, 0.5 + 0.5 / 130],
  [399, 0.5 + (0.5 * 129) / 130],
  [400, 1],
  [4_000, 1],
])('%i days overdue: %d', (days, share) => {
  expect(lossShare(days, settings)).toBeCloseTo(share, 12);
});

test('each height and both ends are settings', () => {
  const other = { ...settings, lossFrom: 0, lossAt60: 60, lossAt135: 70, lossAt270: 80, lostAfter: 370 };
  expect([30, 60, 135, 270, 320, 370].map((days) => lossShare(days, other))).toEqual([
    0.3, 0.6, 0.7, 0.8, 0.9, 1,
  ]);
});

test('a share below the one before it is raised to it: longer is never better', () => {
  const falling = { ...settings, lossAt60: 50, lossAt135: 10, lossAt270: 20 };
  expect([60, 100, 135, 200, 270].map((days) => lossShare(days, falling))).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
});
