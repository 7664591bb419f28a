import { dayFormat } from '../../src/sheets/day-format';

test('days are shown as the readers of a language write them', () => {
  expect([dayFormat('de'), dayFormat('en')]).toEqual(['dd.mm.yyyy', 'd mmm yyyy']);
});
