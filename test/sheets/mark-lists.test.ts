import { markLists } from '../../src/sheets/mark-lists';
import { ENTRIES, tableOf } from './tables';

const fresh = tableOf('Client Energy', 'clients', ['client', 'joy', 'decision', 'note']);

test('the lists are named from their headings on, with rows to spare', () => {
  expect(markLists(ENTRIES, 9, [])).toEqual([
    { name: 'CLIENT_ENERGY_PART', column: 6, row: 1, rows: 59 },
    { name: 'CLIENT_ENERGY_TALK', column: 7, row: 1, rows: 59 },
  ]);
});

test.each([
  ['To part with', 'To talk to'],
  ['Zum Trennen', 'Zum Ansprechen'],
])('while their formulas are worked out, these say which they are: %s', (part, talk) => {
  const formulas = ['', '=CLIENT_ENERGY(A1:A)', `=VSTACK("${talk}"; "")`, `=VSTACK("${part}"; "")`];
  expect(markLists(fresh, 9, formulas).map(({ name, column }) => [name, column])).toEqual([
    ['CLIENT_ENERGY_PART', 4],
    ['CLIENT_ENERGY_TALK', 3],
  ]);
});

test('a list that is gone gets no name', () => {
  expect(markLists(fresh, 9, ['', '=CLIENT_ENERGY(A1:A)'])).toEqual([]);
});
