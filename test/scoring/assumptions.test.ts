import { assumptionsOf } from '../../src/scoring/assumptions';

test('each line rests on settings; mood on that of its rating', () => {
  expect(assumptionsOf('loss', undefined)).toContain('lostAfter');
  expect(assumptionsOf('margin', 4)).toContain('vatRate');
  expect(assumptionsOf('effort', 4)).toEqual(['requestMinutes', 'returnMinutes', 'hourlyValue']);
  expect([1, 2, 3, 4, 5, undefined].map((joy) => assumptionsOf('joy', joy))).toEqual([
    ['joyOf1'],
    ['joyOf2'],
    [],
    ['joyOf4'],
    ['joyOf5'],
    [],
  ]);
});
