import { endsInTotal, isTotal, kindWords, matchesOf, matchOf } from '../../src/reading/heading-match';

const best = (heading: string) => matchesOf(heading).sort((a, b) => b.score - a.score)[0];

test.each([
  ['Rechnungsnummer', 'number', 'de'],
  ['InvoiceDate', 'issued', 'en'],
  ['due_date', 'due', 'en'],
  ['Date d’échéance', 'due', 'fr'],
  ['Ragione sociale', 'client', 'it'],
  ['Датум доспећа', 'due', 'sr'],
  ['Base imponible', 'net', 'es'],
])('"%s" names the role %s, in %s', (heading, role, language) => {
  expect(best(heading)).toMatchObject({ role, language });
  expect(best(heading)?.score).toBeGreaterThan(0.99);
});

test('a phrase among other words says less, the more words there are', () => {
  const scores = ['Due date', 'Due date of it', 'The due date of this one'].map((heading) =>
    matchOf(heading, 'due'),
  );
  expect(scores[0]).toBe(1);
  expect(scores[1]).toBeCloseTo(0.35 + 0.5 * (2 / 4), 2);
  expect(scores[2]).toBeCloseTo(0.35 + 0.5 * (2 / 6), 2);
});

test('spaces make no difference, and the end of a German compound says a little', () => {
  expect(matchOf('Kunden-Nummer', 'client_id')).toBe(1);
  expect(matchOf('Teilbetrag', 'amount')).toBeCloseTo(0.4, 2);
  expect(matchOf('Jobs', 'amount')).toBe(0);
});

test('a word such as "name" names a role alone only', () => {
  expect(matchOf('Name', 'client')).toBeGreaterThan(0.9);
  expect(matchOf('Product name', 'client')).toBe(0);
});

test('the better known words of a role win a tie', () => {
  expect(matchOf('Invoice number', 'number')).toBeGreaterThan(matchOf('Reference', 'number'));
});

test('nothing matches an empty heading or one of another subject', () => {
  expect(matchesOf('')).toEqual([]);
  expect(matchesOf(' – ')).toEqual([]);
  expect(matchesOf('Zzz')).toEqual([]);
});

test.each([
  ['Total', true],
  ['Summe 2025', true],
  ['Grand total:', true],
  ['Suma y sigue', true],
  ['Укупно', true],
  ['Total for Acme Trading Ltd of Leeds', true],
  ['Summe für Kunde A', true],
  ['Total Energies of France', false],
  ['Totally', false],
  ['Acme', false],
  ['', false],
])('"%s" begins as a row of totals does: %s', (text, total) => {
  expect(isTotal(text)).toBe(total);
});

test('headings are counted for each kind that they have a word of, the same heading once', () => {
  expect(kindWords(['Buchungstext', 'Gegenkonto', 'Gegenkonto', 'Kunde'])).toEqual({
    ledger: 2,
    payments: 1,
  });
  // Several languages know the word; the heading counts once.
  expect(kindWords(['Transaction'])).toEqual({ payments: 1 });
  expect(kindWords(['Credit note number'])).toEqual({});
  expect(kindWords(['Task', 'Order date'])).toEqual({ time: 1, orders: 1 });
  expect(kindWords(['What happened'])).toEqual({ log: 1 });
});

test.each([
  ['Acme Ltd Total', true],
  ['Ahorn GmbH Summe', true],
  ['Acme Ltd', false],
  ['Total Acme', false],
  ['', false],
])('"%s" ends in a total: %s', (text, total) => {
  expect(endsInTotal(text)).toBe(total);
});

test('our own column is known by what we call it, and by what we called it before', () => {
  for (const heading of ['Zahlt spät, und das ist in Ordnung', 'Zahlt spät, und das ist gut so'])
    expect(matchOf(heading, 'late_is_fine')).toBeGreaterThan(0.99);
});
