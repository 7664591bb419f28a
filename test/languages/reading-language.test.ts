import { statusOf } from '../../src/reading/answer-words';
import { documentTypeOf } from '../../src/reading/document-type';

test.each([
  ['draft, unpaid', 'draft'],
  ['storniert, war bezahlt', 'void'],
  ['teilweise bezahlt', 'partly'],
  ['nicht bezahlt', 'unpaid'],
  ['offen, reklamiert', 'disputed'],
  ['ausgebucht, war gemahnt', 'written-off'],
  ['teilweise storniert', 'unsaid'],
  ['bezahlt und geliefert', 'paid'],
])('the most telling status comes first: "%s" is %s', (text, status) => {
  expect(statusOf(text)).toBe(status);
});

test.each([
  ['Credit invoice', 'credit'],
  ['Factura rectificativa', 'credit'],
  ['Supplier invoice', 'purchase'],
  ['Zahlung der Rechnung', 'payment'],
  ['Pro forma invoice', 'offer'],
  ['Invoice', 'invoice'],
])('the most telling document comes first: "%s" is %s', (text, type) => {
  expect(documentTypeOf(text)).toBe(type);
});
