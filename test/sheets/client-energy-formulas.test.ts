import { clientEnergyFormulas } from '../../src/sheets/client-energy-formulas';

const formulas = (locale = 'en_GB', hasCurve = true) =>
  clientEnergyFormulas(['A1:A', 'Invoices!A1:E'], locale, hasCurve);

test('a formula for each column, the cell functions first', () => {
  expect(formulas().slice(0, 6)).toEqual(
    ['ENERGY', 'VERDICT', 'KIND', 'VALUE', 'HOURS', 'WHY'].map(
      (name) => `=CLIENT_${name}(A1:A; Invoices!A1:E)`,
    ),
  );
});

test('a list looks for its decision, and for its advice where nothing is decided, in the words of both languages', () => {
  const list = (heading: string, de: string, en: string) =>
    `=VSTACK("${heading}"; IFERROR(FILTER(A2:A&""; ` +
    `(C2:C="${de}")+(C2:C="")*(Z2:Z="${de}")+(C2:C="${en}")+(C2:C="")*(Z2:Z="${en}")); ""))`;
  expect(formulas().slice(6, 8)).toEqual([
    list('To part with', 'trennen', 'part'),
    list('To talk to', 'ansprechen', 'talk'),
  ]);
});

test('the curve adds up what is left, from the best on', () => {
  expect(formulas()[8]).toBe(
    '=VSTACK(HSTACK("Client"; "Value a year"); IFERROR(HSTACK(SEQUENCE(COUNT(AB2:AB)); ' +
      'SCAN(0; SORT(-FILTER(AB2:AB; ISNUMBER(AB2:AB))); LAMBDA(sum; value; sum-value))); HSTACK(""; "")))',
  );
});

test('money of several currencies is not added up', () => {
  expect(formulas('en_GB', false)).toEqual(formulas().slice(0, 8));
});

test('in a German book they are German', () => {
  const german = formulas('de_DE');
  expect(german[0]).toBe('=CLIENT_ENERGY(A1:A; Invoices!A1:E)');
  expect(german[6]).toMatch(/^=VSTACK\("Zum Trennen"; IFERROR\(FILTER\(A2:A&""; /);
  expect(german[8]).toMatch(/^=VSTACK\(HSTACK\("Kunde"; "Bleibt im Jahr"\); /);
});
