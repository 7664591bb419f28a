import fc from 'fast-check';
import { hasWord, isNothing, looseText, plainHeading, plainText, textOf } from '../../src/model/plain-text';

test.each([
  ['Fällig am', 'faellig am'],
  ['  E-Mail / Telefon ', 'e mail telefon'],
  ['Straße', 'strasse'],
  ['Čačak', 'cacak'],
  ['Ђорђе Љубић', 'djordje ljubic'],
  ['Đorđe', 'djordje'],
  ['Ærø', 'aero'],
  ['N° 5', 'n 5'],
  ['Nº 5', 'n 5'],
  ['№', ''],
  ['–', ''],
])('"%s" in plain text is "%s"', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('plain text is small words of letters and digits, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÄößŁ É9-_ .ЉџÆ\u0308') }), (text) => {
      const plain = plainText(text);
      expect(plain).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      expect(plainText(plain)).toBe(plain);
      expect(plainText(text.toUpperCase())).toBe(plain);
    }),
  );
});

test.each([
  ['InvoiceDate', 'invoice date'],
  ['invoice_date', 'invoice date'],
  ['Invoice #', 'invoice no'],
  ['IBAN', 'iban'],
  ['fa\u0308lligAm', 'faellig am'],
])('the heading "%s" is "%s"', (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test.each(['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu\u0308ller'])('"%s" is found as Müller', (text) => {
  expect(looseText(text)).toBe(looseText('Müller'));
});

test.each([
  [' x ', 'x'],
  [7, '7'],
  [0, '0'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
])('the cell %j as text is "%s"', (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

test.each([
  ['', true],
  ['-', true],
  ['–––', true],
  ['0', false],
  ['- 5', false],
])('"%s" is nothing: %s', (text, nothing) => {
  expect(isNothing(text)).toBe(nothing);
});

test('a heading has a word where it is one of its own, not a part of one', () => {
  expect(hasWord('PaidDate', new Set(['paid']))).toBe(true);
  expect(hasWord('Unpaid', new Set(['paid']))).toBe(false);
});
