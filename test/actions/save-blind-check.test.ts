import { saveBlindCheck } from '../../src/actions/save-blind-check';
import { remembered } from '../remembered';
import { INVOICES, openConfirmed } from './small-books';

test('the clients that the owner named are kept in the file beside all else', () => {
  const book = openConfirmed({ Invoices: INVOICES }, { confirmedDistinct: ['a\nb'] });
  const check = { day: 20_000, gives: ['acme'], takes: ['birch', 'constructor'] };
  expect(saveBlindCheck.run(check)).toBeNull();
  const rows = book.cells('Energy settings').filter(([name]) => /most$/.test(String(name)));
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['Gives most', 'Acme', '2024-10-04'],
    ['Takes most', 'Birch', '2024-10-04'],
    ['Takes most', 'constructor', '2024-10-04'],
  ]);
  expect(remembered()).toMatchObject({ confirmed: true, confirmedDistinct: ['a\nb'], blindCheck: check });
});
