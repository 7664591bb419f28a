import { ENTRY_FIELD_NAMES } from '../../src/model/entry';
import { LIVE_COLUMNS, plannedColumn } from '../../src/sheets/client-energy-columns';

test('the client comes first, then what the owner notes, then what formulas fill, without a gap', () => {
  const names = ['client', ...ENTRY_FIELD_NAMES, ...Object.keys(LIVE_COLUMNS)] as Parameters<
    typeof plannedColumn
  >[0][];
  expect(names.map(plannedColumn)).toEqual(names.map((_, index) => index + 1));
});
