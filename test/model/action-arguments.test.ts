import * as v from 'valibot';
import { ACTION_ARGUMENTS } from '../../src/model/action-arguments';
import type { ActionName } from '../../src/model/exchange';

const asked = (name: ActionName, argument: unknown) =>
  v.is(ACTION_ARGUMENTS[name](), JSON.parse(JSON.stringify(argument)));

const named = { key: 'acme', names: ['Acme', 'ACME Ltd'] };
const incident = { day: 20_000, what: 'haggled', minutes: null };

test.each<[ActionName, unknown, unknown[]]>([
  [
    'saveEntry',
    { client: named, before: { joy: null }, fields: { joy: 3, lookAgain: 20_100 } },
    [
      { client: named, before: {}, fields: { joy: 'glad' } },
      { client: named, before: {}, fields: { decidedOn: 20_000.5 } },
      { client: { key: 'acme', names: [] }, before: {}, fields: {} },
      {},
      null,
    ],
  ],
  [
    'logIncident',
    { client: named, incident, again: false },
    [
      { client: named, incident: { ...incident, what: 'sang' }, again: false },
      { client: named, incident: { ...incident, minutes: '30' }, again: false },
      { client: named, incident },
    ],
  ],
  ['confirmConnection', { settings: { margin: 20 } }, [{ settings: { nothing: 1 } }, {}]],
  ['highlight', { on: true }, [{ on: 'yes' }, null]],
  ['selectCell', { sheet: 'Invoices', row: 3 }, [{ sheet: 'Invoices', row: 0 }, { row: 3 }]],
  ['saveLanguage', 'de', ['fr', null]],
  ['saveSender', { name: 'Ann' }, [{ name: 3 }]],
])('%s is asked in one way only', (name, good, bad) => {
  expect(asked(name, good)).toBe(true);
  expect(bad.filter((one) => asked(name, one))).toEqual([]);
});
