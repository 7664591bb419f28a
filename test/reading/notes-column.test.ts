import type { Table } from '../../src/model/table';
import { profileOf } from '../../src/reading/column-profile';
import { notesColumn } from '../../src/reading/notes-column';

const WORDS = profileOf(['Kitchen for Mrs Acme', 'second part']);
const NUMBERS = profileOf(['12', '13']);
const table = (headings: string[], taken: number[] = []) =>
  ({ headings, columns: taken.map((column) => ({ column })) }) as Table;

test.each([['Notes'], ['Interne Bemerkungen'], ['Remarque'], ['Oggetto'], ['Напомена'], ['Concepto']])(
  '"%s" is a column of free words',
  (heading) => {
    expect(notesColumn(table(['Date', heading]), [NUMBERS, WORDS])).toBe(1);
  },
);

test('the first one counts; none has a role already, holds numbers, or has another heading', () => {
  expect(notesColumn(table(['Notes', 'Memo']), [WORDS, WORDS])).toBe(0);
  expect(notesColumn(table(['Notes', 'Memo'], [1]), [WORDS, WORDS])).toBe(1);
  expect(notesColumn(table(['Notes']), [NUMBERS])).toBeUndefined();
  expect(notesColumn(table(['Colour']), [WORDS])).toBeUndefined();
});
