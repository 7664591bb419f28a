import type { Minor } from '../model/money';
import type { ClientReport, LineResult } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { assumedHoursOf } from './assumed-hours';
import { signedAmount } from './energy';
import { ownValue } from './own-value';

/** Assumptions of a what-if, each to be changed by the owner. */
export interface WhatIfAssumptions {
  /** What an hour earns with dream clients, in whole units of the book's currency. */
  hourEarns: number;
  /** Share of the freed hours that are sold again, in percent. */
  refillShare: number;
  /** Months until they are, growing evenly from none. */
  refillMonths: number;
}

/** The money side of parting, in one currency. Currencies are never added. */
export interface WhatIfMoney {
  currency: string;
  /** A year's revenue that goes, and its share of all revenue in this currency, 0 … 1. */
  revenueLost: Minor;
  revenueShare: number;
  /** What goes with it a year: margin, and whatever else they give in money. Clients they recommended are taken to stay. */
  marginLost: Minor;
  /** What ends with it a year, in money; the time among it at its hourly value. */
  costsSaved: Minor;
  /** The part of it that is money, not time: loss, interest, discounts, credit. */
  moneySaved: Minor;
  /** The first of the two figures that a what-if ends in: how much money changes a year, mostly below zero. */
  moneyAYear: Minor;
  /** The second one: hours a year that come free. */
  hoursAYear: number;
  /** How many of them nobody counted. */
  hoursAssumed: number;
  /** What each of these hours costs in money that is given up; absent where money does not fall, or no hour comes free. */
  costOfAnHour: Minor | undefined;
  /** The money if those who were recommended by the leaving clients left as well: the other end of a range. */
  moneyWithFollowers: Minor;
  /** What the freed hours, those of the work itself among them, earn a year once they are sold again; 0 in other currencies. */
  hoursEarn: Minor;
  /** Months until all that was lost is made good; undefined if it never is. */
  monthsToBreakEven: number | undefined;
  /** Result against going on as before, after one year and after three. */
  afterOneYear: Minor;
  afterThreeYears: Minor;
}

/** What parting with some clients would mean. */
export interface WhatIf {
  clients: number;
  /** Hours a year that come free: chasing, complaints, quotes, effort. */
  hoursFreed: number;
  /** Hours a year of the work itself, where the sheet knows them. */
  workFreed: number;
  /** Clients who came by a recommendation of those who leave, and may leave with them. */
  followers: string[];
  /** Clients who should stay, going by money alone: only the owner's mood makes their energy negative. */
  onlyMood: string[];
  money: WhatIfMoney[];
}

/** The assumptions that follow from the settings. */
export function usualAssumptions({ hourlyValue, refillShare, refillMonths }: Settings): WhatIfAssumptions {
  return { hourEarns: hourlyValue, refillShare, refillMonths };
}

/**
 * What parting with the clients of these keys would mean, in figures of a year. A key that comes twice, or names nobody,
 * changes nothing. It never contradicts the energy: for one client, money falls by X and H hours come free, and the energy
 * without joy and referrals is negative just where X / H is less than an hour is worth.
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
  const recommended = new Set(leaving.flatMap((client) => client.recommended));
  const followers = clients.filter(({ key }) => recommended.has(key) && !chosen.has(key));
  const hoursFreed = sumOf(leaving, ({ hours }) => hours);
  const workFreed = sumOf(leaving, ({ workedHours = 0 }) => workedHours);
  const soldAgain = ((hoursFreed + workFreed) * assumptions.refillShare) / 100;
  const hoursEarn = soldAgain * assumptions.hourEarns * bookMinorPerUnit;
  const theirs = [...leaving, ...followers].map(({ currency }) => currency);
  const currencies = [...new Set(hoursEarn > 0 ? [...theirs, bookCurrency] : theirs)].sort();
  return {
    clients: leaving.length,
    hoursFreed,
    workFreed,
    followers: followers.map(({ key }) => key),
    onlyMood: leaving.filter(isOnlyMood).map(({ key }) => key),
    money: currencies.map((currency) => {
      const own = (list: ClientReport[]): ClientReport[] => list.filter((one) => one.currency === currency);
      const earned = currency === bookCurrency ? hoursEarn : 0;
      const parts = { currency, all: own(clients), leaving: own(leaving), followers: own(followers) };
      return moneyOf(parts, earned, assumptions.refillMonths);
    }),
  };
}

/** Clients of one currency: all, those who leave, and those who may follow them. */
interface Leaving {
  currency: string;
  all: ClientReport[];
  leaving: ClientReport[];
  followers: ClientReport[];
}

function moneyOf(
  { currency, all, leaving, followers }: Leaving,
  hoursEarn: Minor,
  refillMonths: number,
): WhatIfMoney {
  const revenueLost = sumOf(leaving, ({ revenue }) => revenue);
  const revenue = sumOf(all, (client) => client.revenue);
  const lines = leaving.flatMap((client) => client.lines);
  const marginLost = sumOf(lines, (line) => Math.max(0, moneyIn(line)));
  const moneySaved = sumOf(lines, (line) => Math.max(0, -moneyIn(line)));
  const hoursAYear = sumOf(leaving, ({ hours }) => hours);
  const lost = marginLost - moneySaved;
  const yearly = { lost, earned: hoursEarn };
  const after = (months: number): Minor => Math.round(resultAfter(months, yearly, refillMonths));
  return {
    currency,
    revenueLost,
    revenueShare: revenue > 0 ? revenueLost / revenue : 0,
    marginLost,
    costsSaved: moneySaved + sumOf(lines, ({ timeAmount }) => timeAmount),
    moneySaved,
    moneyAYear: -lost,
    hoursAYear,
    hoursAssumed: sumOf(leaving, assumedHoursOf),
    costOfAnHour: lost > 0 && hoursAYear > 0 ? Math.round(lost / hoursAYear) : undefined,
    moneyWithFollowers: -lost - sumOf(followers, (client) => sumOf(client.lines, moneyIn)),
    hoursEarn: Math.round(hoursEarn),
    monthsToBreakEven: breakEvenOf(yearly, refillMonths),
    afterOneYear: after(12),
    afterThreeYears: after(36),
  };
}

/** What a line gives in money, time left out; negative where it takes. Joy is no money; referrals are that of others. */
function moneyIn(line: LineResult): Minor {
  return line.line === 'joy' || line.line === 'referrals' ? 0 : signedAmount(line) + line.timeAmount;
}

/** Whether the energy is negative, but parting would cost more than it saves. */
function isOnlyMood(client: ClientReport): boolean {
  return client.energy !== undefined && client.energy < 0 && ownValue(client) >= 0;
}

/** What a year without the clients loses and earns. */
interface Yearly {
  /** Margin that goes, less the money that is saved. */
  lost: number;
  /** What the freed hours earn once they are all sold again. */
  earned: number;
}

/** The result against going on as before, month by month from the first day on. */
export function resultsByMonth(
  { marginLost, moneySaved, hoursEarn }: WhatIfMoney,
  months: number,
  refillMonths: number,
): Minor[] {
  const yearly = { lost: marginLost - moneySaved, earned: hoursEarn };
  return Array.from({ length: months + 1 }, (_, month) => resultAfter(month, yearly, refillMonths));
}

/** The sum of what was lost and earned after some months; earnings grow evenly until the hours are sold again. */
function resultAfter(months: number, { lost, earned }: Yearly, refillMonths: number): number {
  const ramp = Math.min(months, refillMonths);
  const earningMonths = (refillMonths > 0 ? (ramp * ramp) / (2 * refillMonths) : 0) + (months - ramp);
  return (earned * earningMonths - lost * months) / 12;
}

/** Months until that sum is no longer negative: 0 where nothing is lost, undefined where it never happens. */
function breakEvenOf({ lost, earned }: Yearly, refillMonths: number): number | undefined {
  if (lost <= 0) return 0;
  if (earned <= lost) return undefined;
  // While earnings grow: earned · t²/(2·ramp) = lost · t. After that: earned · (t − ramp/2) = lost · t.
  const growing = (2 * refillMonths * lost) / earned;
  return growing <= refillMonths ? growing : (earned * refillMonths) / 2 / (earned - lost);
}

/**
 * What an hour earned with the best third of the clients whose hours the sheet knows, in minor units of a currency;
 * undefined where fewer than three are known.
 */
export function hourOfBestThird(clients: ClientReport[], currency: string): Minor | undefined {
  const rated = clients
    .filter((client) => client.currency === currency && (client.workedHours ?? 0) > 0)
    .map((client) => ({
      // Hidden hours are in the divisor, so their price must not be taken off as well.
      earned: ownValue(client) + sumOf(client.lines, ({ timeAmount }) => timeAmount),
      hours: (client.workedHours as number) + client.hours,
    }))
    .sort((a, b) => b.earned / b.hours - a.earned / a.hours);
  if (rated.length < 3) return undefined;
  const best = rated.slice(0, Math.ceil(rated.length / 3));
  return Math.round(sumOf(best, ({ earned }) => earned) / sumOf(best, ({ hours }) => hours));
}
