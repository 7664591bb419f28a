import { clientEnergyFormulas } from '../../src/sheets/client-energy-formulas';

const formulas = clientEnergyFormulas(['A1:A', 'Invoices!A1:E'], 'en_GB', true);

test('a formula for each column, the cell functions first', () => {
  expect(formulas).toHaveLength(9);
  expect(formulas[0]).toBe('=CLIENT_ENERGY(A1:A, Invoices!A1:E)');
  expect(formulas[5]).toBe('=CLIENT_WHY(A1:A, Invoices!A1:E)');
});

test('the list of those to part with looks for the words of both languages', () => {
  expect(formulas[6]).toBe(
    '=VSTACK("To part with", IFERROR(FILTER(A2:A, (C2:C="trennen")+(C2:C="")*(N2:N="trennen")+(C2:C="part")+(C2:C="")*(N2:N="part")), ""))',
  );
  expect(formulas[7]).toContain('(C2:C="talk")');
});

test('the curve adds up from the best on', () => {
  expect(formulas[8]).toContain(
    'SCAN(0, SORT(-FILTER(P2:P, ISNUMBER(P2:P))), LAMBDA(sum, value, sum-value))',
  );
});

test('money of several currencies is not added up', () => {
  expect(clientEnergyFormulas(['A1:A'], 'en_GB', false)).toHaveLength(8);
});

test('in a German book they are German', () => {
  const german = clientEnergyFormulas(['A1:A', 'Rechnungen!A1:E'], 'de_DE', true);
  expect(german[0]).toBe('=CLIENT_ENERGY(A1:A; Rechnungen!A1:E)');
  expect(german[6]).toMatch(/^=VSTACK\("Zum Trennen"; /);
  expect(german[8]).toContain('HSTACK("Kunde"; ');
});
