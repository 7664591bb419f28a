import { MARK_SIGN } from '../../src/model/sheet-plan';
import { highlightFormulas } from '../../src/sheets/highlight-formula';

const source = { sheet: "Owner's", column: 18, firstRow: 2, lastRow: 75 };

test('a rule looks the client’s cell up in a list, without any separator of arguments', () => {
  expect(highlightFormulas(source, [], 2, 4)).toEqual([
    `=SUMPRODUCT((INDIRECT("'Owner''s'!R2:R75")=TRIM($B4&""))*1)*(TRIM($B4&"")<>"")+N("client-energy")>0`,
  ]);
});

test('other spellings are looked up by the name in the list', () => {
  const [formula] = highlightFormulas(
    source,
    [{ label: 'Nord', spellings: ['NORD', 'Say "hi"  Ltd '] }],
    28,
    2,
  );
  expect(formula).toContain(
    `+SUMPRODUCT((TRIM($AB2&"")={"NORD";"Say ""hi"" Ltd"})*1)*SUMPRODUCT((INDIRECT("'Owner''s'!R2:R75")="Nord")*1)+`,
  );
});

test('many spellings become several rules, none of them long, each with the sign that it is ours', () => {
  const others = Array.from({ length: 500 }, (_, index) => ({
    label: `Client ${index}`,
    spellings: [`A rather long spelling, number ${index}`],
  }));
  const formulas = highlightFormulas(source, others, 2, 2);
  expect(formulas.length).toBeGreaterThan(5);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThan(8_400);
    expect(formula).toContain(MARK_SIGN);
  }
  expect(formulas.join('').match(/"A rather/g)).toHaveLength(500);
});

test('a rule is as long as it may be, and no term is in two', () => {
  const others = Array.from({ length: 500 }, (_, index) => ({
    label: `Client ${index}`,
    spellings: [`C ${index}`],
  }));
  const lengths = highlightFormulas(source, others, 2, 2).map((formula) => formula.length);
  expect(lengths.slice(0, -1).filter((length) => length < 7_800)).toEqual([]);
  const long = [{ label: 'Long', spellings: ['x'.repeat(9_000)] }];
  expect(highlightFormulas(source, long, 2, 2)).toHaveLength(2);
});
