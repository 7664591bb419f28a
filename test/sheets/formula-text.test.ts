import { callOf, formulaOf, headed, textLiteral } from '../../src/sheets/formula-text';

test('semicolons separate arguments, which Sheets takes in every locale', () => {
  expect(formulaOf('SUM', ['A1', 'B1'])).toBe('=SUM(A1; B1)');
});

test('a call is the part of a formula', () => {
  expect(callOf('SUM', ['A1'])).toBe('SUM(A1)');
});

test('a formula brings its heading along', () => {
  expect(headed('My "own"', '=SUM(A1:A)')).toBe('=VSTACK("My ""own"""; SUM(A1:A))');
});

test('quotes in a text are doubled', () => {
  expect(textLiteral('a "b"')).toBe('"a ""b"""');
});
