import { refreshEnergy } from '../../src/actions/refresh-energy';
import { wordsFor } from '../../src/words/words-for';
import { ENERGY, OWN, openGuarded } from './guarded-book';

describe.each([
  ['de_AT', 'de'],
  ['en_GB', 'en'],
] as const)('a menu in %s', (locale, language) => {
  const caption = refreshEnergy.caption[language];
  const again = ENERGY.replace('=', '= ');

  test('enters again what may be written, and says what is protected', async () => {
    const { book, formulas } = await openGuarded(['Guarded'], locale);
    refreshEnergy.run();
    expect(formulas()).toEqual({ Free: ['', again, OWN, again], Guarded: [ENERGY, ENERGY, OWN] });
    expect(book.said).toEqual([`${caption}: 2${wordsFor(language).keptFormulas(2)}`]);
  });

  test('says nothing of protection where there is none', async () => {
    const { book } = await openGuarded([], locale);
    refreshEnergy.run();
    expect(book.said).toEqual([`${caption}: 4`]);
  });
});
