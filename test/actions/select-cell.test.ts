import { selectCell } from '../../src/actions/select-cell';
import { Refusal } from '../../src/model/refusal';
import { openTestBook } from '../test-book';

test('the cell is shown; without a column the first of its row', () => {
  const book = openTestBook({ One: [['x']], Two: [['x'], ['y', 'z']] });
  expect(selectCell.run({ sheet: 'Two', row: 2, column: 2 })).toBeNull();
  expect(book.selected()).toBe('Two!B2');
  selectCell.run({ sheet: 'One', row: 1 });
  expect(book.selected()).toBe('One!A1');
});

test('a sheet that is gone is refused', () => {
  openTestBook({ One: [['x']] });
  expect(() => selectCell.run({ sheet: 'Gone', row: 1 })).toThrow(new Refusal('changed', 'Gone'));
});
