import { clientKey, inOrderOfWeight } from '../../src/reading/client-name';

test.each([
  ['Müller GmbH', 'Mueller Gmbh.'],
  ['Müller GmbH & Co. KG', 'MUELLER'],
  ['The Corner Shop Ltd.', 'corner shop'],
  ['Café Morgenrot', '  cafe   morgenrot '],
  ['Nord d.o.o.', 'NORD doo'],
  ['Weinkontor e.K.', 'Weinkontor'],
  ['Straße 9 AG', 'Strasse 9'],
  ['Acme, Inc.', 'ACME'],
  ['Meyer und Co', 'Meyer'],
  ['Acme and Company', 'Acme'],
  ['Nord S. r. l.', 'Nord'],
  ['Nord UG (haftungsbeschränkt)', 'Nord'],
  ['Huis B.V.', 'Huis'],
  ['The Acme', 'Acme'],
])('"%s" and "%s" are one client', (a, b) => {
  expect(clientKey(a)).toBe(clientKey(b));
});

test.each([
  ['Müller', 'Möller'],
  ['Hotel Nord', 'Hotel Süd'],
  ['AG', 'KG'],
  ['Meyer und', 'Meyer'],
  ['The', 'Acme'],
  ['Theodor', 'odor'],
])('"%s" and "%s" are two', (a, b) => {
  expect(clientKey(a)).not.toBe(clientKey(b));
});

test('a name that is nothing but a legal form keeps it', () => {
  expect(clientKey('AG')).toBe('ag');
  expect(clientKey('')).toBe('');
  expect(clientKey(' 🍀 ')).toBe('🍀');
});

test('rows under merged names come before those under the client’s own, each in their order', () => {
  const client = { key: '17', name: 'Café Süd' };
  const rows = ['Café Süd', 'Old café', 'CAFE SUED GmbH', '17', 'Elder café'].map((label) => ({
    client,
    label,
  }));
  expect(inOrderOfWeight(rows).map(({ label }) => label)).toEqual([
    'Old café',
    'Elder café',
    'Café Süd',
    'CAFE SUED GmbH',
    '17',
  ]);
});
