import { freezeEnergy } from '../../src/actions/freeze-energy';
import { wordsFor } from '../../src/words/words-for';
import { ENERGY, OWN, openGuarded } from './guarded-book';

describe.each([
  ['de_AT', 'de'],
  ['en_GB', 'en'],
] as const)('a menu in %s', (locale, language) => {
  const caption = freezeEnergy.caption[language];

  test('puts values where it may, leaves whole what is protected, and says so', async () => {
    const { book, hours, formulas } = await openGuarded(['Guarded'], locale);
    expect(hours).toBeGreaterThan(0);
    freezeEnergy.run();
    expect(formulas()).toEqual({ Free: ['', '', OWN, ''], Guarded: [ENERGY, ENERGY, OWN] });
    expect(book.cells('Free')).toEqual([['Client', hours, 0, hours]]);
    expect(book.said).toEqual([`${caption}: 2${wordsFor(language).keptFormulas(2)}`]);
  });

  test('says nothing of protection where there is none', async () => {
    const { book } = await openGuarded([], locale);
    freezeEnergy.run();
    expect(book.said).toEqual([`${caption}: 4`]);
  });
});
