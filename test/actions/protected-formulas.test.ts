import { freezeEnergy, refreshEnergy } from '../../src/actions/formulas';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { openTestBook } from '../test-book';

const ENERGY = '=CLIENT_HOURS("Acme",Invoices!A1:F3)';
const OWN = '=SUM(A1:A3)';

/** A book with our formulas in two sheets, of which some may not be written by this person. */
async function open(protectedSheets: string[], userLocale: string) {
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
  book.protectSheets(...protectedSheets);
  const [[hours]] = book.cells('Guarded');
  const formulas = () => ({
    Free: book.formulas('Free!A1:D1')[0],
    Guarded: book.formulas('Guarded!A1:A3').flat(),
  });
  return { book, hours, formulas };
}

describe.each([
  ['de_AT', de],
  ['en_GB', en],
])('a menu in %s', (locale, { menu }) => {
  test('works out anew what may be written, and says what is protected', async () => {
    const { book, formulas } = await open(['Guarded'], locale);
    refreshEnergy();
    const anew = ENERGY.replace('=', '= ');
    expect(formulas()).toEqual({ Free: ['', anew, OWN, anew], Guarded: [ENERGY, ENERGY, OWN] });
    expect(book.said).toEqual([`${menu.refresh}: 2${menu.kept(2)}`]);
  });

  test('puts values where it may, and leaves whole what is protected', async () => {
    const { book, hours, formulas } = await open(['Guarded'], locale);
    expect(hours).toBeGreaterThan(0);
    freezeEnergy();
    expect(formulas()).toEqual({ Free: ['', '', OWN, ''], Guarded: [ENERGY, ENERGY, OWN] });
    expect(book.cells('Free')).toEqual([['Client', hours, 0, hours]]);
    expect(book.said).toEqual([`${menu.freeze}: 2${menu.kept(2)}`]);
  });

  test('says nothing of protection where there is none', async () => {
    const { book } = await open([], locale);
    refreshEnergy();
    freezeEnergy();
    expect(book.said).toEqual([`${menu.refresh}: 4`, `${menu.freeze}: 4`]);
  });
});
