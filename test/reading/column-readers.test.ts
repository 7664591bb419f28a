import { readers } from './table-readers';

test('a column that the table lacks gives nothing; cells, texts and places of one that it has', () => {
  const { read, problems } = readers(['client'], [['  Acme '], [null], [7]]);
  expect([read.has('client'), read.has('due')]).toEqual([true, false]);
  expect(read.column('client')).toEqual(['  Acme ', null, 7]);
  expect(read.column('due')).toEqual([]);
  expect([1, 2, 3].map(read.text('client'))).toEqual(['Acme', '', '7']);
  expect([1, 2, 3].map(read.cell('client'))).toEqual(['  Acme ', null, 7]);
  expect(read.at(0)(1)).toBe('  Acme ');
  expect([read.text('due')(1), read.cell('due')(1), read.day('due')(1)]).toEqual(['', undefined, undefined]);
  expect([read.money('net')(1, 'EUR'), read.number('joy')(1)]).toEqual([undefined, undefined]);
  expect([read.origin('client')(1), read.origin('due')(1), read.origin()(1)]).toEqual([
    { sheet: 'S', row: 2, column: 1 },
    { sheet: 'S', row: 2 },
    { sheet: 'S', row: 2 },
  ]);
  read.problem('missing-client', 2, 'due', 'x');
  expect(problems).toEqual([{ code: 'missing-client', origin: { sheet: 'S', row: 3 }, detail: 'x' }]);
});
