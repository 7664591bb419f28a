import { Refusal } from '../../src/model/refusal';
import { readSettings } from '../../src/reading/read-settings';
import { settingsArgument, withSettings } from '../../src/sheets/settings-argument';

const settings = readSettings({ sheet: 'Mine', cells: [['Setting', 'For', 'Your value']] }, []);

test('a formula is given Energy settings by their name, where there are any', () => {
  expect(settingsArgument(settings, new Map())).toEqual(['CLIENT_ENERGY_SETTINGS']);
  expect(settingsArgument(undefined, new Map())).toEqual([]);
});

test.each([1, 2, 3, 4])(
  'column %d of the range may not change by itself, also one of the owner’s',
  (column) => {
    const cells = [['Setting', 'For', 'my own', 'Your value']];
    const spread = readSettings({ sheet: 'My own', cells }, []);
    expect(() => settingsArgument(spread, new Map([['My own', new Set([column])]]))).toThrow(
      new Refusal('volatile', `'My own'!${'ABCD'.charAt(column - 1)}`),
    );
  },
);

test('a column of the owner’s beside it may', () => {
  expect(settingsArgument(settings, new Map([['Mine', new Set([4])]]))).toHaveLength(1);
});

const S = 'CLIENT_ENERGY_SETTINGS';

test.each([
  ['=CLIENT_ENERGY(A2)', `=CLIENT_ENERGY(A2; ${S})`],
  ['=CLIENT_REPORT()', `=CLIENT_REPORT(${S})`],
  [
    `=VSTACK("Energy", CLIENT_ENERGY(A2:A, 'A (b)'!A1:F))`,
    `=VSTACK("Energy", CLIENT_ENERGY(A2:A, 'A (b)'!A1:F; ${S}))`,
  ],
  [
    '=IF(CLIENT_ENERGY(A2)>CLIENT_ENERGY(A3), "CLIENT_ENERGY(", CLIENT_WHY(A2))',
    `=IF(CLIENT_ENERGY(A2; ${S})>CLIENT_ENERGY(A3; ${S}), "CLIENT_ENERGY(", CLIENT_WHY(A2; ${S}))`,
  ],
  [
    '=CLIENT_WHAT_IF(FILTER(A2:A, CLIENT_VERDICT(A2:A)="part"), B1:H)',
    `=CLIENT_WHAT_IF(FILTER(A2:A, CLIENT_VERDICT(A2:A; ${S})="part"), B1:H; ${S})`,
  ],
  [
    `=CLIENT_WHAT_IF(FILTER(A2:A, CLIENT_VERDICT(A2:A, ${S})="part"))`,
    `=CLIENT_WHAT_IF(FILTER(A2:A, CLIENT_VERDICT(A2:A, ${S})="part"); ${S})`,
  ],
])('%s becomes %s, and stays so', (formula, given) => {
  expect(withSettings(formula)).toBe(given);
  expect(withSettings(given)).toBe(given);
});

test.each(['=CLIENT_NOTICE_DATE("month", A1)', '=SUM(A1:A9)', '="CLIENT_ENERGY(A2)"', '=CLIENT_ENERGY(A2'])(
  '%s reads nothing of the book, or is no formula of ours',
  (formula) => {
    expect(withSettings(formula)).toBe(formula);
  },
);
