import { callOf, formulaOf, headed, textLiteral } from '../../src/sheets/formula-text';

test.each([
  ['en_GB', '=SUM(A1, B1)'],
  ['de_DE', '=SUM(A1; B1)'],
  ['en_ZA', '=SUM(A1; B1)'],
  ['ja_JP', '=SUM(A1, B1)'],
])('in %s arguments are separated as Sheets wants it', (locale, formula) => {
  expect(formulaOf('SUM', ['A1', 'B1'], locale)).toBe(formula);
});

test('a call is the part of a formula', () => {
  expect(callOf('SUM', ['A1'], 'en_GB')).toBe('SUM(A1)');
});

test('a formula brings its heading along', () => {
  expect(headed('My "own"', '=SUM(A1:A)', 'de_AT')).toBe('=VSTACK("My ""own"""; SUM(A1:A))');
});

test('quotes in a text are doubled', () => {
  expect(textLiteral('a "b"')).toBe('"a ""b"""');
});
