import { at } from '../at';
import { openTestBook } from '../test-book';

export const ENERGY = '=CLIENT_HOURS("Acme",Invoices!A1:F3)';
export const OWN = '=SUM(A1:A3)';

/** A book with our formulas in two sheets, of which some may not be written by this person. */
export async function openGuarded(protectedSheets: string[], userLocale: string) {
  const book = openTestBook(
    {
      Free: [['Client', ENERGY, OWN, ENERGY]],
      Guarded: [[ENERGY], [ENERGY], [OWN]],
      Invoices: [
        ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Reminders'],
        ['1', 'Acme', '2025-01-01', '2025-01-15', 900, 3],
        ['2', 'Acme', '2025-02-01', '2025-02-15', 900, 1],
      ],
    },
    { userLocale },
  );
  await book.calculated();
  book.protectPlaces(...protectedSheets);
  const hours = at(book.cells('Guarded'))[0];
  const formulas = () => ({
    Free: book.formulas('Free!A1:D1')[0],
    Guarded: book.formulas('Guarded!A1:A3').flat(),
  });
  return { book, hours, formulas };
}
