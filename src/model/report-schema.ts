import * as v from 'valibot';
import { CLIENT_KINDS } from './client-kind';
import { lazy } from './lazy';
import { LINES, TALK_LINES } from './line';
import { originSchema } from './origin-schema';
import {
  type CountProblem,
  type KindProblem,
  TABLE_PROBLEM_CODES,
  type TableProblem,
  TEXT_CODES,
  type TextProblem,
} from './problem';
import {
  type CardState,
  type ClientReport,
  DREAM_OBSTACLES,
  type LineResult,
  MISSING,
  type OutstandingInvoice,
  type Report,
  type TurningPoint,
  type TurningPoints,
  type Unconverted,
  type Unpaid,
  VERDICTS,
} from './report';
import { dayNumber, listOf, type MembersOf } from './schema';
import { LEFT_OUT_KINDS } from './table-kind';

/** A fault in the user's data. */
export const problemSchema = lazy(() => {
  const origin = v.optional(originSchema());
  return v.variant('code', [
    v.object({ code: v.picklist(TEXT_CODES), origin, detail: v.string() } satisfies MembersOf<TextProblem>),
    v.object({
      code: v.literal('not-client-invoices'),
      origin,
      detail: v.picklist(LEFT_OUT_KINDS),
    } satisfies MembersOf<KindProblem>),
    v.object({
      code: v.literal('other-documents'),
      origin,
      detail: v.number(),
    } satisfies MembersOf<CountProblem>),
  ]);
});

/** A fault that shows before the rows of a table are read. */
export const tableProblemSchema = lazy(() =>
  v.custom<TableProblem>(
    (input) => v.is(problemSchema(), input) && TABLE_PROBLEM_CODES.some((code) => code === input.code),
  ),
);

const lineSchema = lazy(() =>
  v.object({
    line: v.picklist(LINES),
    side: v.picklist(['gives', 'takes']),
    amount: v.number(),
    hours: v.number(),
    assumedHours: v.number(),
    timeAmount: v.number(),
    points: v.number(),
    count: v.number(),
    assumed: v.boolean(),
    origins: v.array(originSchema()),
  } satisfies MembersOf<LineResult>),
);

const cardSchema = lazy(() =>
  v.object({
    day: dayNumber(),
    line: v.picklist([...TALK_LINES, 'joy']),
    until: dayNumber(),
    improved: v.optional(v.boolean()),
  } satisfies MembersOf<CardState>),
);

const outstandingInvoiceSchema = lazy(() =>
  v.object({
    number: v.optional(v.string()),
    issued: v.optional(dayNumber()),
    due: v.optional(dayNumber()),
    outstanding: v.number(),
    currency: v.string(),
    origin: originSchema(),
  } satisfies MembersOf<OutstandingInvoice>),
);

const unpaidSchema = lazy(() =>
  v.object({
    invoices: v.number(),
    outstanding: v.number(),
    oldestDays: v.number(),
    partlyPaid: v.number(),
  } satisfies MembersOf<Unpaid>),
);

const turningPointsSchema = lazy(() => {
  const verdict = v.picklist(VERDICTS);
  const turn = v.optional(v.object({ at: v.number(), verdict } satisfies MembersOf<TurningPoint>));
  return v.object({ margin: turn, hourlyValue: turn } satisfies MembersOf<TurningPoints>);
});

const remedySchema = lazy(() => {
  const verdict = v.picklist(VERDICTS);
  return v.variant('fact', [
    v.object({ fact: v.literal('paid'), verdict }),
    v.object({
      fact: v.literal('invoices'),
      invoices: v.number(),
      without: v.array(v.picklist(CLIENT_KINDS)),
      verdict,
    }),
    v.object({ fact: v.literal('joy'), verdict }),
  ]);
});

/** The members of a client's report. */
export function clientMembers() {
  const text = v.optional(v.string());
  const figure = v.optional(v.number());
  return {
    key: v.string(),
    name: v.string(),
    spellings: v.array(v.string()),
    email: text,
    contact: text,
    address: text,
    addressForm: v.optional(v.picklist(['Sie', 'du'])),
    currency: v.string(),
    otherCurrencies: v.array(v.string()),
    unconverted: v.array(
      v.object({ currency: v.string(), revenue: v.number() } satisfies MembersOf<Unconverted>),
    ),
    energy: figure,
    provenEnergy: figure,
    lines: v.array(lineSchema()),
    verdict: v.picklist(VERDICTS),
    kind: v.optional(v.picklist(CLIENT_KINDS)),
    confidence: v.number(),
    completeness: v.number(),
    missing: v.array(v.picklist(MISSING)),
    lateness: figure,
    lateHabit: figure,
    disputeHabit: figure,
    unsaidComplaints: v.number(),
    lateChance: figure,
    daysLate: figure,
    daysToPay: figure,
    timedInvoices: v.number(),
    lateInvoices: v.number(),
    meanLate: figure,
    dueInvoices: v.number(),
    overdueInvoices: v.number(),
    unpaid: v.optional(unpaidSchema()),
    writtenOff: v.number(),
    years: v.number(),
    revenue: v.number(),
    value: v.number(),
    hours: v.number(),
    workedHours: figure,
    revenueShare: v.number(),
    concentration: v.optional(v.picklist(['high', 'dependent'])),
    isValuable: v.boolean(),
    isOnlyInLog: v.boolean(),
    dreamObstacles: v.array(v.picklist(DREAM_OBSTACLES)),
    turningPoints: turningPointsSchema(),
    remedy: v.optional(remedySchema()),
    excessDiscount: v.number(),
    recommended: v.array(v.string()),
    joy: figure,
    lateIsFine: v.boolean(),
    card: v.optional(cardSchema()),
    invoices: v.number(),
    outstandingInvoices: v.array(outstandingInvoiceSchema()),
    retentions: v.array(outstandingInvoiceSchema()),
    newest: v.optional(v.object({ day: dayNumber(), origin: originSchema() })),
  } satisfies MembersOf<ClientReport>;
}

/** The members of a report, with clients of some schema. */
export function reportMembers<Client extends ClientReport>(client: v.GenericSchema<unknown, Client>) {
  return {
    asOf: dayNumber(),
    enteredUntil: v.optional(dayNumber()),
    isEmptyPeriod: v.boolean(),
    dormant: v.boolean(),
    clients: listOf(client),
    problems: v.array(problemSchema()),
  } satisfies MembersOf<Report>;
}
