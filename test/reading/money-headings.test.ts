import { matchesOf } from '../../src/reading/heading-match';
import { weighedMoney } from '../../src/reading/money-headings';

const bestOf = (heading: string) => [...matchesOf(heading)].sort((a, b) => b.score - a.score)[0]?.role;

test.each([
  ['VAT amount', undefined],
  ['MwSt-Betrag', undefined],
  ['Montant TVA', undefined],
  ['Importo IVA', undefined],
  ['Importe IVA', undefined],
  ['Iznos PDV', undefined],
  ['Shipping total', undefined],
  ['Refunded Amount', undefined],
  ['Unit Amount', undefined],
  ['Labour cost amount', undefined],
  ['Total Inc VAT', 'amount'],
  ['Gesamtbetrag inkl. MwSt', 'amount'],
  ['Amount after discount', 'amount'],
  ['Total Without VAT', 'net'],
  ['Betrag ohne Umsatzsteuer', 'net'],
  ['Iznos bez PDV', 'net'],
  ['Net à payer', 'amount'],
  ['Taxes', undefined],
])('"%s" means %s', (heading, role) => {
  expect(bestOf(heading)).toBe(role);
});

test('a client’s total gives way to the invoice’s own', () => {
  const [customer] = weighedMoney('customer total', [{ role: 'amount', score: 0.6 }]);
  expect(customer?.score).toBeCloseTo(0.36);
  expect(weighedMoney('invoice total', [{ role: 'amount', score: 0.6 }])).toEqual([
    { role: 'amount', score: 0.6 },
  ]);
});

test('whole phrases and other roles stay as they are', () => {
  const exact = [{ role: 'deposit', score: 1 } as const, { role: 'amount', score: 0.6 } as const];
  expect(weighedMoney('deposit amount', exact)).toEqual([{ role: 'deposit', score: 1 }]);
  expect(weighedMoney('tax', [{ role: 'amount', score: 0.999 }])).toEqual([{ role: 'amount', score: 0.999 }]);
});
