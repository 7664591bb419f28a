import { documentTypeOf } from '../../src/reading/document-type';

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
