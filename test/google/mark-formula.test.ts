import { isMarkFormula, markFormulas } from '../../src/google/mark-formula';

test('a rule compares the text of the client’s cell, without any separator of arguments', () => {
  const [formula] = markFormulas({ verdict: 'part', spellings: ['Nord', 'Say "hi"  Ltd ', 'Nord'] }, 2, 4);
  expect(formula).toBe('=SUMPRODUCT((TRIM($B4&"")={"Nord";"Say ""hi"" Ltd"})*1)+N("client-energy")>0');
  expect(isMarkFormula(formula)).toBe(true);
  expect(isMarkFormula('=B4="client-energy"')).toBe(false);
});

test('many names become several rules, none of them long', () => {
  const spellings = Array.from(
    { length: 2_000 },
    (_, index) => `A rather long name of a client, number ${index}`,
  );
  const formulas = markFormulas({ verdict: 'talk', spellings }, 28, 2);
  expect(formulas.length).toBeGreaterThan(5);
  for (const formula of formulas) expect(formula.length).toBeLessThan(8_200);
  expect(formulas.join('').match(/"A rather/g)).toHaveLength(2_000);
  expect(formulas[0]).toContain('$AB2');
});
