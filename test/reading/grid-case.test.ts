import { faultsOf, judged } from './grid-case';
import { OWN_GRIDS } from './grids/all-grids';

test.each(Object.entries(OWN_GRIDS))('own grids: %s', (_what, cases) => {
  expect(cases.length).toBeGreaterThanOrEqual(3);
  expect(judged(cases)).toEqual({});
});

test('what is wrong is said', () => {
  const grid = [
    ['Invoice', 'Client', 'Date', 'Amount'],
    ['1', 'Acme', '2025-01-01', 5],
  ];
  const expected = {
    kind: 'orders',
    roles: { client: 'Amount' },
    invoices: 2,
    total: 5,
    states: { paid: 1 },
  } as const;
  expect(faultsOf({ name: '', locale: null, grid, expect: { ...expected, problems: ['no-table'] } })).toEqual(
    [
      'kind invoices, not orders',
      'invoices 1, not 2',
      'client Client, not Amount',
      'paid 0, not 1',
      'no no-table',
    ],
  );
});
