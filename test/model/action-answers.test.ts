import * as v from 'valibot';
import { ACTION_ANSWERS, answerSchema } from '../../src/model/action-answers';
import type { AnswerOf } from '../../src/model/exchange';
import { defaultSettings } from '../../src/model/settings';

const client = {
  key: 'constructor',
  name: 'Constructor',
  names: ['Constructor'] as [string],
  spellings: ['Constructor'],
  currency: 'EUR',
  unsaidComplaints: 0,
  otherCurrencies: [],
  unconverted: [{ currency: 'CHF', revenue: 100 }],
  energy: 12.5,
  lines: [
    {
      line: 'waiting' as const,
      side: 'takes' as const,
      amount: 100,
      hours: 0,
      assumedHours: 0,
      timeAmount: 0,
      points: -3,
      count: 1,
      assumed: false,
      origins: [{ sheet: 'Invoices', row: 2 }],
    },
  ],
  verdict: 'keep' as const,
  confidence: 0.5,
  missing: [],
  dueInvoices: 1,
  lateInvoices: 1,
  years: 1,
  revenue: 1000,
  value: 200,
  hours: 0,
  invoices: 1,
  outstandingInvoices: [],
  retentions: [],
  completeness: 1,
  timedInvoices: 0,
  overdueInvoices: 0,
  writtenOff: 0,
  revenueShare: 1,
  isValuable: true,
  isOnlyInLog: false,
  lateIsFine: false,
  dreamObstacles: ['joy' as const],
  turningPoints: { margin: { at: 33, verdict: 'keep' as const } },
  remedy: {
    fact: 'invoices' as const,
    invoices: 3,
    without: ['late-payer' as const],
    verdict: 'keep' as const,
  },
  excessDiscount: 0,
  recommended: [],
};

const entry = {
  joy: 4,
  decision: 'keep' as const,
  decidedOn: 20_000,
  energyThen: 12,
  lookAgain: null,
  note: null,
  draft: null,
  lastDay: null,
  handedOver: null,
  confirmed: true,
  lateIsFine: null,
  voice: 'de-du' as const,
  reason: null,
  contract: 'clause' as const,
  period: '1 month',
  contact: null,
  address: null,
  email: null,
  deliveries: null,
  handOver: null,
  referral: null,
  referralReach: null,
  edits: null,
};

const review: AnswerOf<'logIncident'> = {
  report: { asOf: 20_000, isEmptyPeriod: false, dormant: false, clients: [client], problems: [] },
  today: 20_000,
  highlighted: false,
  entries: { constructor: entry },
};

const connection: AnswerOf<'readConnection'> = {
  language: 'en',
  bookLocale: 'en_GB',
  review,
  tables: [],
  choices: { Invoices: { client: { column: 2, heading: 'Client' } } },
  kinds: { constructor: { kind: 'credits' as const, headings: ['Day', 'Sum'] } },
  rows: { constructor: { read: 3, left: 1 } },
  aliases: { constructor: 'acme' },
  confirmedDistinct: ['a\nb'],
  settings: defaultSettings(),
  answered: ['margin'],
  rates: { USD: 0.92 },
  retentions: { constructor: true },
  questions: {
    isTaxUnknown: true,
    currencies: ['EUR', 'USD'],
    retentions: [{ key: 'constructor', name: 'Constructor', invoices: 2, outstanding: 100, currency: 'EUR' }],
  },
  blindCheck: { day: 20_000, gives: ['constructor'], takes: [] },
  clients: [{ key: 'a', name: 'A', plain: 'a', hasId: false, rows: 3 }],
  merged: [],
  currency: 'EUR',
  excludedDocuments: 0,
  problems: [{ code: 'no-table', detail: '' }],
};

test('what crosses comes out as it went in, also of a client called "Constructor"', () => {
  expect(v.parse(ACTION_ANSWERS.readConnection(), JSON.parse(JSON.stringify(connection)))).toEqual(
    connection,
  );
});

test.each<[string, object]>([
  ['a client without names', { report: { ...review.report, clients: [{ ...client, names: [] }] } }],
  ['a verdict nobody knows', { report: { ...review.report, clients: [{ ...client, verdict: 'keep?' }] } }],
  ['an energy that is text', { report: { ...review.report, clients: [{ ...client, energy: '12' }] } }],
  ['a joy of six', { entries: { acme: { ...entry, joy: 6 } } }],
  ['an entry with a field too many', { entries: { acme: { ...entry, last_day: 3 } } }],
  ['an entry without a field', { entries: { acme: { ...entry, note: undefined } } }],
  ['no day', { today: undefined }],
])('an answer with %s is none', (_what, change) => {
  const given = JSON.parse(JSON.stringify({ ...review, ...change }));
  expect(v.is(ACTION_ANSWERS.logIncident(), given)).toBe(false);
});

test('an answer tells its failure by a code that there are words for', () => {
  const failed = (code: string) => v.is(answerSchema(), { ok: false, failure: { code, detail: '' } });
  expect([failed('busy'), failed('offline'), v.is(answerSchema(), { ok: true })]).toEqual([
    true,
    false,
    false,
  ]);
});
