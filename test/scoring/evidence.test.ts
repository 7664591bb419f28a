import type { DataCoverage } from '../../src/model/book';
import type { Missing } from '../../src/model/report';
import { type ClientCoverage, completenessOf, evidenceOf, missingOf } from '../../src/scoring/evidence';

const KNOWN: DataCoverage = {
  amounts: true,
  due: true,
  paid: true,
  reminders: true,
  disputes: true,
  discounts: true,
  unbilledHours: true,
  log: true,
};
const CLIENT: ClientCoverage = {
  isTimed: true,
  isOverdueKnown: true,
  hasDisputes: true,
  isInLog: true,
  hasHour: true,
  hasRate: true,
  isDated: true,
};

test('evidence grows with history, by a half for every two invoices of today', () => {
  expect([0, 2, 6].map(evidenceOf)).toEqual([0, 0.5, 0.75]);
});

test.each<[string, Partial<DataCoverage>, Partial<ClientCoverage>, Missing[]]>([
  ['nothing', {}, {}, []],
  ['amounts', { amounts: false }, {}, ['amounts']],
  ['days', {}, { isDated: false }, ['dates']],
  ['anything about payment', {}, { isTimed: false, isOverdueKnown: false }, ['timing']],
  ['paid dates', {}, { isTimed: false }, ['paid-dates']],
  ['nothing, where nothing is overdue', {}, { isOverdueKnown: false }, []],
  ['due dates', { due: false }, {}, ['due-dates']],
  ['complaints', {}, { hasDisputes: false, isInLog: false }, ['complaints']],
  ['nothing, where a column tells', {}, { isInLog: false }, []],
  ['nothing, where the log names them', { discounts: false }, { hasDisputes: false }, []],
  ['prices', { discounts: false }, { isInLog: false }, ['prices']],
  ['the worth of an hour', {}, { hasHour: false }, ['hourly-value']],
  ['a rate', {}, { hasRate: false }, ['rate']],
])('what is missing: %s', (_what, known, client, wanted) => {
  expect(missingOf({ ...KNOWN, ...known }, { ...CLIENT, ...client })).toEqual(wanted);
});

test.each<[Missing[], number]>([
  [[], 1],
  [['timing'], 0.6],
  [['paid-dates'], 0.8],
  [['amounts'], 0.7],
  [['complaints'], 0.85],
  [['prices'], 0.85],
  [['timing', 'amounts', 'complaints', 'prices'], 0],
  [['due-dates', 'hourly-value', 'rate'], 1],
])('without %j so much is known: %d', (missing, share) => {
  expect(completenessOf(missing)).toBeCloseTo(share, 12);
});
