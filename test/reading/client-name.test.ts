import { clientKey } from '../../src/reading/client-name';

test.each([
  ['Müller GmbH', 'Mueller Gmbh.'],
  ['Müller GmbH & Co. KG', 'MUELLER'],
  ['The Corner Shop Ltd.', 'corner shop'],
  ['Café Morgenrot', '  cafe   morgenrot '],
  ['Nord d.o.o.', 'NORD doo'],
  ['Weinkontor e.K.', 'Weinkontor'],
  ['Straße 9 AG', 'Strasse 9'],
  ['Acme, Inc.', 'ACME'],
])('"%s" and "%s" are one client', (a, b) => {
  expect(clientKey(a)).toBe(clientKey(b));
});

test.each([
  ['Müller', 'Möller'],
  ['Hotel Nord', 'Hotel Süd'],
  ['AG', 'KG'],
])('"%s" and "%s" are two', (a, b) => {
  expect(clientKey(a)).not.toBe(clientKey(b));
});

test('a name that is nothing but a legal form keeps it', () => {
  expect(clientKey('AG')).toBe('ag');
  expect(clientKey('')).toBe('');
  expect(clientKey(' 🍀 ')).toBe('🍀');
});
