import { saveBlindCheck } from '../../src/actions/save-blind-check';
import { readMemory } from '../../src/google/stored-memory';
import { INVOICES, openConfirmed } from './small-books';

test('the clients that the owner named are kept in the file beside all else', () => {
  openConfirmed({ Invoices: INVOICES }, { confirmedDistinct: ['a\nb'] });
  const check = { day: 20_000, gives: ['acme'], takes: ['birch', 'constructor'] };
  expect(saveBlindCheck.run(check)).toBeNull();
  expect(readMemory()).toMatchObject({ confirmed: true, confirmedDistinct: ['a\nb'], blindCheck: check });
});
