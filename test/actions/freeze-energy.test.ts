import { freezeEnergy } from '../../src/actions/freeze-energy';
import { saveEntry } from '../../src/actions/save-entry';
import { freezeFormulas } from '../../src/google/formulas';
import { wordsFor } from '../../src/words/words-for';
import { openTestBook } from '../test-book';
import { ENERGY, OWN, openGuarded } from './guarded-book';
import { INVOICES, openConfirmed } from './small-books';

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

describe('a formula that is not worked out yet', () => {
  test.each(['en', 'de'] as const)('stays one, whatever Sheets shows in its place (%s)', (language) => {
    const book = openTestBook({ Invoices: INVOICES, Mine: [[ENERGY], ['=CLIENT_WHY("Acme")']] });
    book.speak(language);
    freezeEnergy.run();
    expect(book.formulas('Mine!A1:A2')).toEqual([[ENERGY], ['=CLIENT_WHY("Acme")']]);
    expect(book.said).toEqual([`${freezeEnergy.caption.en}: 0`]);
  });

  test('stays one where its value has changed by the next look, or is a word where a figure belongs', () => {
    // Of a sheet with one formula in A1, its values as they are at each look.
    const frozen = (...looks: unknown[]) => {
      const written: unknown[] = [];
      const range = {
        getValues: () => [[looks.length > 1 ? looks.shift() : looks[0]]],
        getFormulas: () => [[ENERGY]],
        getNumberFormats: () => [['General']],
        canEdit: () => true,
        clearContent: () => looks.splice(0, looks.length, ''),
        setValues: (values: unknown[][]) => written.push(...values.flat()),
      };
      const sheet = {
        getName: () => 'Mine',
        getType: () => 'GRID',
        getDataRange: () => range,
        getRange: () => range,
      };
      Object.assign(globalThis, {
        SpreadsheetApp: {
          SheetType: { GRID: 'GRID' },
          flush: () => undefined,
          getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }),
        },
      });
      return { ...freezeFormulas([]), written };
    };
    expect(frozen(5)).toEqual({ done: 1, kept: 0, written: [5] });
    expect(frozen(5, 6)).toEqual({ done: 0, kept: 0, written: [] });
    expect(frozen('Caricamento in corso')).toEqual({ done: 0, kept: 0, written: [] });
  });
});

test('our own sheets stay as they are', async () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: [[ENERGY]] });
  saveEntry.run({ client: { key: 'acme', names: ['Acme'] }, before: {}, fields: { joy: 4 } });
  await book.calculated();
  const formulas = () => book.formulas('Client Energy!A1:AH4');
  const before = formulas();
  expect(before.flat().filter(Boolean).length).toBeGreaterThan(6);
  freezeEnergy.run();
  expect(formulas()).toEqual(before);
  expect(book.formulas('Mine!A1')).toEqual([['']]);
  expect(book.said).toEqual([`${freezeEnergy.caption.en}: 1`]);
});
