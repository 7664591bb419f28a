import { highlightFormula } from '../../src/sheets/highlight-formula';

test('a rule looks the text of the client’s cell up in the list of its mark, by name', () => {
  expect(highlightFormula('part', 2, 4, false)).toBe(
    '=ISNUMBER(XMATCH(TRIM($B4&""); INDIRECT("CLIENT_ENERGY_PART"); 0))*LEN(TRIM($B4&""))+N("client-energy")>0',
  );
  expect(highlightFormula('talk', 28, 2, false)).toContain(
    'XMATCH(TRIM($AB2&""); INDIRECT("CLIENT_ENERGY_TALK"); 0)',
  );
});

test('where there are other spellings, it looks up first for which name one stands', () => {
  expect(highlightFormula('part', 2, 4, true)).toContain(
    'XMATCH(XLOOKUP(TRIM($B4&""); INDIRECT("CLIENT_ENERGY_SPELLINGS"); INDIRECT("CLIENT_ENERGY_MEANT"); ' +
      'TRIM($B4&""); 0); INDIRECT("CLIENT_ENERGY_PART"); 0)',
  );
});
