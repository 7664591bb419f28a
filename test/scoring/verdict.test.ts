import type { ClientReport } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import type { Measures } from '../../src/scoring/measures';
import { dreamObstaclesOf, isLongOverdue, type VerdictInputs, verdictOf } from '../../src/scoring/verdict';

const settings = defaultSettings();

type Inputs = VerdictInputs & Measures;

/** A client with nothing remarkable: kept. */
const PLAIN: Inputs = {
  energy: 60,
  provenEnergy: 60,
  kind: undefined,
  isLossLargest: false,
  confidence: 0.6,
  invoices: 8,
  lateHabit: 0.1,
  disputeHabit: 0.1,
  joy: undefined,
  card: undefined,
  unpaid: undefined,
  writtenOff: 0,
  concentration: undefined,
  isValuable: true,
  isOnlyInLog: false,
};
const verdict = (change: Partial<Inputs>) => {
  const inputs = { ...PLAIN, ...change };
  return verdictOf(inputs, inputs, settings);
};
const card = (improved: boolean | undefined) => ({
  card: { day: 1, line: 'chasing' as const, until: 91, improved },
});
/** A draining client, as far as anybody knows. */
const below = (energy: number): Partial<Inputs> => ({ energy, provenEnergy: energy });
const overdue = (oldestDays: number): Partial<ClientReport> => ({
  unpaid: { invoices: 1, outstanding: 1, oldestDays, partlyPaid: 0 },
});

test.each<[string, Partial<Inputs>, string]>([
  ['nothing remarkable', {}, 'keep'],
  ['two invoices', { invoices: 2 }, 'too-early'],
  ['three invoices', { invoices: 3 }, 'keep'],
  ['hardly any evidence', { confidence: 0.449 }, 'too-early'],
  ['just enough evidence', { confidence: 0.45 }, 'keep'],
  ['only in the log', { isOnlyInLog: true, joy: 1, ...below(-100) }, 'too-early'],

  ['one invoice, joy 2', { invoices: 1, confidence: 0.1, joy: 2 }, 'talk'],
  ['one invoice, joy 3', { invoices: 1, confidence: 0.1, joy: 3 }, 'too-early'],
  ['one invoice, 91 days overdue', { invoices: 1, confidence: 0.1, ...overdue(91) }, 'talk'],
  ['one invoice, 90 days overdue', { invoices: 1, confidence: 0.1, ...overdue(90) }, 'too-early'],
  ['one invoice, written off', { invoices: 1, confidence: 0.1, writtenOff: 1 }, 'keep'],
  [
    'one invoice, written off and draining',
    { invoices: 1, confidence: 0.1, writtenOff: 1, ...below(-50) },
    'talk',
  ],

  ['joy 2 at 90', { joy: 2, energy: 90 }, 'talk'],
  ['40 points', { energy: 40 }, 'keep'],
  ['below 40', { energy: 39.9 }, 'talk'],
  ['a late habit whatever the energy', { energy: 99, lateHabit: 0.8 }, 'talk'],
  ['a late habit that is not quite sure', { energy: 99, lateHabit: 0.79 }, 'keep'],
  ['a habit of complaints', { energy: 99, disputeHabit: 0.8 }, 'talk'],
  ['91 days overdue', overdue(91), 'talk'],
  ['90 days overdue', overdue(90), 'keep'],
  ['habits that nobody knows', { lateHabit: undefined, disputeHabit: undefined }, 'keep'],

  ['below zero without a reason that is beyond doubt', below(-50), 'talk'],
  ['below zero with a late habit', { ...below(-1), lateHabit: 0.8 }, 'part'],
  ['below zero with complaints', { ...below(-1), disputeHabit: 0.8 }, 'part'],
  ['below zero by what is lost', { ...below(-1), isLossLargest: true }, 'part'],
  ['below zero with joy 1', { ...below(-1), joy: 1 }, 'part'],
  ['below zero with joy 2', { ...below(-1), joy: 2 }, 'talk'],
  ['at zero with a late habit', { ...below(0), lateHabit: 0.9 }, 'talk'],
  ['below zero by assumed reminders only', { energy: -1, provenEnergy: 1, lateHabit: 0.9 }, 'talk'],
  ['below zero, little evidence', { ...below(-1), lateHabit: 0.9, confidence: 0.549 }, 'talk'],
  ['below zero, just enough evidence', { ...below(-1), lateHabit: 0.9, confidence: 0.55 }, 'part'],
  [
    'below zero, but a quarter of the revenue',
    { ...below(-1), lateHabit: 0.9, concentration: 'high' },
    'talk',
  ],
  [
    'below zero, but nearly all revenue',
    { ...below(-1), lateHabit: 0.9, concentration: 'dependent' },
    'talk',
  ],

  ['a card that changed nothing', { ...below(39.9), ...card(false) }, 'part'],
  [
    'a card that changed nothing, assumed reminders aside',
    { energy: 39.9, provenEnergy: 40, ...card(false) },
    'talk',
  ],
  ['a card that changed nothing, from 40', { ...below(40), ...card(false) }, 'keep'],
  ['a card that changed nothing, with a habit', { ...below(90), lateHabit: 0.8, ...card(false) }, 'part'],
  [
    'a card that changed nothing, for a quarter of the revenue',
    { ...below(39.9), ...card(false), concentration: 'high' },
    'talk',
  ],
  ['a card that helped', { ...below(39.9), ...card(true) }, 'talk'],
  ['a card that still has time', { ...below(39.9), ...card(undefined) }, 'talk'],

  ['no energy', { energy: undefined, provenEnergy: undefined }, 'keep'],
  ['no energy, a habit', { energy: undefined, provenEnergy: undefined, lateHabit: 0.8 }, 'talk'],
  ['no energy, dreaded', { energy: undefined, provenEnergy: undefined, joy: 1 }, 'talk'],
  ['no energy, a failed card', { energy: undefined, provenEnergy: undefined, ...card(false) }, 'keep'],
  ['no energy, liked', { energy: undefined, provenEnergy: undefined, joy: 5 }, 'keep'],
])('%s', (_what, change, wanted) => {
  expect(verdict(change)).toBe(wanted);
});

test.each<[string, Partial<Inputs>, string[]]>([
  ['none', {}, []],
  ['79.9 points', { energy: 79.9 }, ['energy']],
  ['no energy', { energy: undefined }, ['energy']],
  ['a kind', { kind: 'misfit' }, ['kind']],
  ['a likely late habit', { lateHabit: 0.5 }, ['habit']],
  ['a less likely one', { lateHabit: 0.49 }, []],
  ['likely complaints', { disputeHabit: 0.5 }, ['habit']],
  ['little evidence', { confidence: 0.499 }, ['evidence']],
  ['just enough evidence', { confidence: 0.5 }, []],
  ['not rated', { joy: undefined }, ['joy']],
  ['joy 3', { joy: 3 }, ['joy']],
  ['worth less than the median client', { isValuable: false }, ['value']],
  ['several', { energy: 10, joy: 3, isValuable: false }, ['energy', 'joy', 'value']],
])('what is in the way of a dream: %s', (_what, change, wanted) => {
  const inputs = { ...PLAIN, energy: 80, joy: 4, ...change };
  expect(dreamObstaclesOf(inputs, inputs, settings)).toEqual(wanted);
  expect(verdictOf(inputs, inputs, settings) === 'dream').toBe(wanted.length === 0);
});

test('thresholds are settings', () => {
  const strict = { ...settings, talkBelow: 70, dreamFrom: 95, certainty: 60, minInvoices: 9 };
  const strictly = (change: Partial<Inputs>) => {
    const inputs = { ...PLAIN, invoices: 9, ...change };
    return verdictOf(inputs, inputs, strict);
  };
  expect(strictly({})).toBe('talk');
  expect(strictly({ energy: 94, joy: 5 })).toBe('keep');
  expect(strictly({ energy: 95, joy: 5 })).toBe('dream');
  expect(strictly({ energy: 90, lateHabit: 0.6 })).toBe('talk');
  expect(strictly({ invoices: 8 })).toBe('too-early');
  expect(strictly({ ...below(69), ...card(false) })).toBe('part');
});

test('what is overdue for more than ninety days is so for long', () => {
  const overdue = (oldestDays: number) => ({
    unpaid: { invoices: 1, outstanding: 100, oldestDays, partlyPaid: 0 },
  });
  expect([91, 90].map((days) => isLongOverdue(overdue(days)))).toEqual([true, false]);
  expect(isLongOverdue({ unpaid: undefined })).toBe(false);
});
