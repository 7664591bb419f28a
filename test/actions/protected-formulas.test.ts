import { freezeEnergy, refreshEnergy } from '../../src/actions/formulas';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { openSmallBook } from './small-book';

const ENERGY = '=CLIENT_ENERGY(A2:A, Invoices!A1:H)';
const OWN = '=SUM(A1:A3)';

const open = (protectedSheets: string[], userLocale: string) =>
  openSmallBook(
    { Free: [['Client', ENERGY, OWN, ENERGY]], Guarded: [[ENERGY], [ENERGY], [OWN]] },
    { protectedSheets, userLocale },
  );

describe.each([
  ['de_AT', de],
  ['en_GB', en],
])('a menu in %s', (locale, { menu }) => {
  test('works out anew what may be written, and says what is protected', () => {
    const book = open(['Guarded'], locale);
    refreshEnergy();
    const anew = ENERGY.replace('=', '= ');
    expect(book.cells).toEqual({
      Free: [['Client', anew, OWN, anew]],
      Guarded: [[ENERGY], [ENERGY], [OWN]],
    });
    expect(book.said).toEqual([`${menu.refresh}: 2${menu.kept(2)}`]);
  });

  test('puts values where it may, and leaves whole what is protected', () => {
    const book = open(['Guarded'], locale);
    freezeEnergy();
    expect(book.cells).toEqual({
      Free: [['Client', 7, OWN, 7]],
      Guarded: [[ENERGY], [ENERGY], [OWN]],
    });
    expect(book.said).toEqual([`${menu.freeze}: 2${menu.kept(2)}`]);
  });

  test('says nothing of protection where there is none', () => {
    const book = open([], locale);
    refreshEnergy();
    freezeEnergy();
    expect(book.said).toEqual([`${menu.refresh}: 4`, `${menu.freeze}: 4`]);
  });
});
