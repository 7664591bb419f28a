import { documentTypeIn, documentTypeOf } from '../../src/reading/document-type';

test.each([
  ['Rechnung', 'invoice'],
  ['Eingangsrechnung', 'purchase'],
  ['Ausgangsrechnung', 'invoice'],
  ['Rechnungskorrektur', 'credit'],
  ['ACCREC', 'invoice'],
  ['ACCPAY', 'purchase'],
  ['Credit memo', 'credit'],
  ['Avoir', 'credit'],
  ['Uplata', 'payment'],
  ['Angebot', 'offer'],
  ['Service', undefined],
])('"%s" is %s', (text, type) => {
  expect(documentTypeOf(text)).toBe(type);
});

test('a number of an invoice with fewer than four letters in a row names no document', () => {
  expect(documentTypeOf('INV-2025-01')).toBeUndefined();
  expect(documentTypeOf('CRE credit')).toBe('credit');
  expect(documentTypeOf('pro')).toBeUndefined();
});

test.each([
  ['SI', 'invoice'],
  ['sc', 'credit'],
  ['TD01', 'invoice'],
  ['TD04', 'credit'],
  ['381', 'credit'],
  ['PI', 'purchase'],
  ['SR', 'payment'],
  ['Nota credito', 'credit'],
  ['Storno', 'credit'],
  ['XX', undefined],
])('the code %s of a tool is %s', (code, type) => {
  expect(documentTypeIn(code)).toBe(type);
});
