import type { Cell } from '../../src/model/table';
import { type ColumnProfile, profileOf } from '../../src/reading/column-profile';

const share = (look: keyof ColumnProfile, ...cells: Cell[]) => profileOf(cells)[look];

test.each<[keyof ColumnProfile, Cell[], Cell[]]>([
  ['dates', ['2025-01-31', '31.01.2025', '1/31/2025'], ['20250131', 45_000, 'January', '12']],
  ['numbers', [5, -5, '1.250,00', '1,234', '12'], ['twelve', true]],
  ['money', ['12,50', '12.50 EUR', '€ 5', '5 €', 12.5, -0.5], [12, '12', 'EUR']],
  ['counts', [0, 999, '7'], [1000, -1, 1.5, '2,5', 'seven']],
  ['answers', ['yes', 'nein', true], ['maybe', 7]],
  ['statuses', ['paid', 'offen'], ['maybe', 7]],
  ['documentTypes', ['Invoice', 'Gutschrift'], ['maybe', 7]],
  ['emails', ['a@b.de', 'a.b@c.d.de'], ['a@b', '@b.de', 'a b@c.de', 'a@b.de c']],
  ['words', ['Acme', 'ab', 'A-12 Ltd'], ['a1', '12', 12, 'A-12']],
])('%s', (look, yes, no) => {
  for (const cell of yes) expect([cell, share(look, cell)]).toEqual([cell, 1]);
  for (const cell of no) expect([cell, share(look, cell)]).toEqual([cell, 0]);
});

test('shares are of the filled cells; blanks and dashes count for nothing', () => {
  const blanks: Cell[] = ['', ' ', null, undefined, '-', '–', '—', '--'];
  expect(profileOf(['Acme', ...blanks, 'Acme', 12, '-5'])).toMatchObject({
    filled: 4,
    words: 0.5,
    numbers: 0.5,
    distinct: 0.75,
  });
  expect(profileOf(blanks)).toEqual({
    filled: 0,
    share: 0,
    serials: 0,
    digits: 0,
    codes: 0,
    payments: 0,
    dates: 0,
    numbers: 0,
    money: 0,
    counts: 0,
    answers: 0,
    statuses: 0,
    documentTypes: 0,
    emails: 0,
    words: 0,
    distinct: 0,
  });
});

test('two hundred cells are enough', () => {
  const cells = Array.from({ length: 250 }, (_, index) => (index < 200 ? 'Acme' : 12));
  expect(profileOf(cells)).toMatchObject({ filled: 200, words: 1, numbers: 0 });
});
