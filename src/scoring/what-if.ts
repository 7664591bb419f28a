import type { Minor } from '../model/money';
import type { ClientReport, LineResult } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { signedAmount } from './energy';

/** Assumptions of a what-if; the owner can change each of them. */
export interface WhatIfAssumptions {
  /** What an hour earns with dream clients, in whole units of the book's currency. */
  hourEarns: number;
  /** Share of the freed hours that are sold again, in percent. */
  refillShare: number;
  /** Months until then; sales grow evenly from none. */
  refillMonths: number;
}

/** The money side of parting, in one currency. Currencies are never added. */
export interface WhatIfMoney {
  currency: string;
  /** A year's revenue that is lost, and its share of all revenue in this currency, 0 … 1. */
  revenueLost: Minor;
  revenueShare: number;
  marginLost: Minor;
  /** A year's hidden costs that end with it, in money; time counts at its hourly value. */
  costsSaved: Minor;
  /** The part of it that is money, not time: interest, discounts, credit. */
  moneySaved: Minor;
  /** What the freed hours earn a year once they are sold again; 0 in currencies other than the book's. */
  hoursEarn: Minor;
  /** Months until the loss is made up; undefined if it never is. */
  monthsToBreakEven: number | undefined;
  /** Result compared with going on as before, after one year and after three. */
  afterOneYear: Minor;
  afterThreeYears: Minor;
}

/** What parting with some clients would mean. */
export interface WhatIf {
  clients: number;
  /** Hours freed a year: chasing, complaints, quotes, unbilled effort, and the work itself if the sheet has it. */
  hoursFreed: number;
  money: WhatIfMoney[];
}

/** The assumptions that follow from the settings. */
export function usualAssumptions({ hourlyValue, refillShare, refillMonths }: Settings): WhatIfAssumptions {
  return { hourEarns: hourlyValue, refillShare, refillMonths };
}

/**
 * What parting with the clients of these keys would mean; a year is the past window. A key that comes twice, or that no
 * client has, changes nothing. Freed hours are never counted twice: what they earn replaces what they cost.
 */
export function whatIf(
  clients: ClientReport[],
  keys: Iterable<string>,
  bookCurrency: string,
  bookMinorPerUnit: number,
  assumptions: WhatIfAssumptions,
): WhatIf {
  const chosen = new Set(keys);
  const leaving = clients.filter(({ key }) => chosen.has(key));
  const hoursFreed = sumOf(leaving, ({ hours, workedHours }) => hours + (workedHours ?? 0));
  const soldAgain = (hoursFreed * assumptions.refillShare) / 100;
  const hoursEarn = soldAgain * assumptions.hourEarns * bookMinorPerUnit;
  const theirs = leaving.map(({ currency }) => currency);
  const currencies = [...new Set(hoursEarn > 0 ? [...theirs, bookCurrency] : theirs)].sort();
  return {
    clients: leaving.length,
    hoursFreed,
    money: currencies.map((currency) => {
      const all = clients.filter((client) => client.currency === currency);
      const own = leaving.filter((client) => client.currency === currency);
      return moneyOf(currency, own, all, currency === bookCurrency ? hoursEarn : 0, assumptions.refillMonths);
    }),
  };
}

function moneyOf(
  currency: string,
  leaving: ClientReport[],
  all: ClientReport[],
  hoursEarn: Minor,
  refillMonths: number,
): WhatIfMoney {
  const revenueLost = sumOf(leaving, ({ revenue }) => revenue);
  const revenue = sumOf(all, (client) => client.revenue);
  const marginLost = sumOf(leaving, ({ lines }) => sumOf(lines.filter(isMargin), signedAmount));
  const costs = leaving.flatMap(({ lines }) => lines.filter(isHiddenCost));
  const moneySaved = sumOf(costs, ({ amount, timeAmount }) => amount - timeAmount);
  const yearly = { lost: marginLost - moneySaved, earned: hoursEarn };
  const after = (months: number): Minor => Math.round(resultAfter(months, yearly, refillMonths));
  return {
    currency,
    revenueLost,
    revenueShare: revenue > 0 ? revenueLost / revenue : 0,
    marginLost,
    costsSaved: sumOf(costs, ({ amount }) => amount),
    moneySaved,
    hoursEarn: Math.round(hoursEarn),
    monthsToBreakEven: breakEvenOf(yearly, refillMonths),
    afterOneYear: after(12),
    afterThreeYears: after(36),
  };
}

/** What a year without the clients loses and earns. */
interface Yearly {
  /** Margin lost, less the money saved. */
  lost: number;
  /** What the freed hours earn when they are all sold again. */
  earned: number;
}

/** The result compared with going on as before, month by month from the first day to the given month. */
export function resultsByMonth(
  { marginLost, moneySaved, hoursEarn }: WhatIfMoney,
  months: number,
  refillMonths: number,
): Minor[] {
  const yearly = { lost: marginLost - moneySaved, earned: hoursEarn };
  return Array.from({ length: months + 1 }, (_, month) => resultAfter(month, yearly, refillMonths));
}

/** The sum lost and earned after a number of months. Earnings grow evenly until the hours are sold again. */
function resultAfter(months: number, { lost, earned }: Yearly, refillMonths: number): number {
  const ramp = Math.min(months, refillMonths);
  const earningMonths = (refillMonths > 0 ? (ramp * ramp) / (2 * refillMonths) : 0) + (months - ramp);
  return (earned * earningMonths - lost * months) / 12;
}

/** Months until that sum is no longer negative: 0 if nothing is lost, undefined if it never happens. */
function breakEvenOf({ lost, earned }: Yearly, refillMonths: number): number | undefined {
  if (lost <= 0) return 0;
  if (earned <= lost) return undefined;
  // While earnings grow: earned · t²/(2·ramp) = lost · t. After that: earned · (t − ramp/2) = lost · t.
  const growing = (2 * refillMonths * lost) / earned;
  return growing <= refillMonths ? growing : (earned * refillMonths) / 2 / (earned - lost);
}

/**
 * What an hour earned with the best third of the clients whose hours the sheet knows, in minor units of a currency;
 * undefined if fewer than three are known.
 */
export function hourOfBestThird(clients: ClientReport[], currency: string): Minor | undefined {
  const rated = clients
    .filter((client) => client.currency === currency && (client.workedHours ?? 0) > 0)
    .map(({ value, lines, workedHours, hours }) => ({
      // Hidden hours are in the divisor already, so we must not subtract their cost too.
      earned: value + sumOf(lines, ({ timeAmount }) => timeAmount),
      hours: (workedHours as number) + hours,
    }))
    .sort((a, b) => b.earned / b.hours - a.earned / a.hours);
  if (rated.length < 3) return undefined;
  const best = rated.slice(0, Math.ceil(rated.length / 3));
  return Math.round(sumOf(best, ({ earned }) => earned) / sumOf(best, ({ hours }) => hours));
}

function isMargin({ line }: LineResult): boolean {
  return line === 'margin';
}

/** Lines that take without being margin or mood. */
function isHiddenCost({ line, side }: LineResult): boolean {
  return side === 'takes' && line !== 'margin' && line !== 'joy';
}
