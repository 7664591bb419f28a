import type { KindChoice } from '../../src/model/table';
import { choicesByHeadings, chosenIn, kindChosen, withChoices } from '../../src/reading/role-choices';

describe('what the owner chose', () => {
  const free = [
    { column: 0, role: 'number' as const, score: 1 },
    { column: 1, role: 'client' as const, score: 1 },
  ];
  test('wins over what was found, for its role and its column; 0 takes the role away', () => {
    expect(withChoices(free, [{ column: 1, role: 'supplier', score: 1 }])).toEqual([
      free[0],
      { column: 1, role: 'supplier', score: 1 },
    ]);
    expect(withChoices(free, [{ column: 2, role: 'client', score: 1 }])).toEqual([
      free[0],
      { column: 2, role: 'client', score: 1 },
    ]);
    expect(withChoices(free, [{ column: 0, role: 'client', score: 1 }])).toEqual([
      { column: 0, role: 'client', score: 1 },
    ]);
    expect(withChoices(free, [{ column: -1, role: 'client', score: 1 }])).toEqual([free[0]]);
    expect(withChoices(free, [])).toEqual(free);
  });

  test.each<[string, number, string, number | undefined]>([
    ['the column where it was', 2, 'B', 1],
    ['the column that has moved', 1, 'C', 2],
    ['the first of two that are called so', 9, 'B', 1],
    ['no column', 0, '', -1],
    ['a column that is gone', 2, 'X', undefined],
    ['a column without a heading that is gone', 3, '', undefined],
    ['a column without a heading where it was', 4, '', 3],
  ])('goes with its heading: %s', (_what, column, heading, wanted) => {
    const found = chosenIn({ client: { column, heading } }, ['A', 'B', 'C', '']);
    expect(found).toEqual(wanted === undefined ? [] : [{ role: 'client', column: wanted, score: 1 }]);
  });
});

test('a range has the choices of the first table whose chosen headings it has, all of them', () => {
  const choices = {
    Clients: { client: { column: 1, heading: 'Firm' }, joy: { column: 2, heading: 'Mood' } },
    None: { status: { column: 0, heading: '' } },
    Invoices: { client: { column: 2, heading: 'Firm' }, status: { column: 0, heading: '' } },
  };
  expect(choicesByHeadings(choices, ['Firm', 'Mood'])).toBe(choices.Clients);
  expect(choicesByHeadings(choices, ['Firm', 'Sum'])).toBe(choices.Invoices);
  expect(choicesByHeadings(choices, ['Sum'])).toEqual({});
});

test('the kind that the owner chose: by the sheet, for a range by its headings', () => {
  const choices: Record<string, KindChoice> = {
    Bank: { kind: 'payments', headings: ['Day', 'Sum'] },
    New: { kind: 'log', headings: [] },
  };
  expect(kindChosen(choices, 'Bank', [])).toBe('payments');
  expect(kindChosen(choices, 'Other', ['Day', 'Sum'])).toBeUndefined();
  expect(kindChosen(choices, '', ['Sum', 'Note', 'Day'])).toBe('payments');
  expect(kindChosen(choices, ' (2)', ['Sum', 'Day'])).toBe('payments');
  expect(kindChosen(choices, '', ['Sum'])).toBeUndefined();
});
