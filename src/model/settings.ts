/** One assumption that the owner can change. */
export interface Setting {
  default: number;
  unit:
    | 'percent'
    | 'percent a year'
    | 'per hour'
    | 'minutes'
    | 'days'
    | 'months'
    | 'points'
    | 'invoices'
    /** 1 for yes, 0 for no. */
    | 'yes or no';
  min: number;
  max: number;
}

function setting(standard: number, unit: Setting['unit'], min: number, max: number): Setting {
  return { default: standard, unit, min, max };
}

function percent(standard: number, min = 0, max = 100): Setting {
  return setting(standard, 'percent', min, max);
}

function minutes(standard: number, max: number): Setting {
  return setting(standard, 'minutes', 0, max);
}

/** Every assumption of the energy model, with the source's default (energy-model: the figures marked *). */
export const SETTINGS = {
  /** Part of the revenue that is earned. */
  margin: percent(30),
  /** Sales tax in amounts of which no net is known; 0 for amounts without tax. */
  vatRate: percent(0),
  /** What an hour is worth, in the book's currency. The default is one of euros, francs, dollars and pounds only. */
  hourlyValue: setting(60, 'per hour', 0, 10_000),
  /** What waiting for money costs: the overdraft or the statutory rate. */
  interest: setting(10, 'percent a year', 0, 100),
  /** One reminder, with the interruption. */
  reminderMinutes: minutes(30, 600),
  /** One complaint without a reason. */
  complaintMinutes: minutes(120, 6_000),
  /** One quote that was not taken, or one round of haggling. */
  quoteMinutes: minutes(45, 6_000),
  /** One request for what is not offered. */
  requestMinutes: minutes(45, 6_000),
  /** One credit note without a complaint: goods that came back. */
  returnMinutes: minutes(15, 6_000),
  /** Part of the margin of recommended clients, in their first year, that the one who recommended them is given. */
  referralShare: percent(20),
  /** Days to pay where a sheet names neither due date nor terms. */
  termDays: setting(30, 'days', 0, 365),
  /** Whether what is due on a Saturday or Sunday may be paid on the Monday after it (§ 193 BGB). */
  weekendMoves: setting(1, 'yes or no', 0, 1),
  /** Up to this many days nobody is called late. */
  graceDays: setting(2, 'days', 0, 30),
  /** A rest up to this share of the amount is a deduction, not an open part: bank fees, cash discount, cents. */
  tolerance: percent(3.5, 0, 10),
  /** Up to this many days overdue nothing is taken for lost. */
  lossFrom: setting(30, 'days', 0, 59),
  /** The share that is taken for lost after these days overdue; in between on a straight line. */
  lossAt60: percent(3),
  lossAt135: percent(20),
  lossAt270: percent(50),
  /** From this many days overdue all of it is. */
  lostAfter: setting(400, 'days', 271, 3_650),
  /** Age at which an invoice counts half for lateness. */
  recencyHalfLife: setting(180, 'days', 1, 3_650),
  /** What a rating of joy adds to the margin or takes from it. */
  joyOf5: percent(25, 0, 500),
  joyOf4: percent(10, 0, 500),
  joyOf2: percent(-50, -500, 0),
  joyOf1: percent(-125, -500, 0),
  /** Drains below this share of what a client gives have no name. */
  minDrainShare: percent(5),
  /** Energy below which a client is to be talked to. */
  talkBelow: setting(40, 'points', -100, 100),
  /** Energy from which a client is a dream. */
  dreamFrom: setting(80, 'points', -100, 100),
  /** Share of late invoices above which paying late is a trait. */
  lateShareThreshold: percent(50, 1, 99),
  /** Share of disputed invoices above which complaining is a trait. */
  disputeShareThreshold: percent(30, 1, 99),
  /** Probability from which a trait counts as sure. */
  certainty: percent(80, 50, 99),
  /** Invoices before which it is too early to judge. */
  minInvoices: setting(3, 'invoices', 1, 50),
  /** Days that a yellow card gives a client to improve. */
  improvementDays: setting(90, 'days', 1, 365),
  /** Share of the freed hours that are sold again. */
  refillShare: percent(50),
  /** Months until they are. */
  refillMonths: setting(6, 'months', 0, 60),
} satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** A value for every setting, in its unit. */
export type Settings = Record<SettingName, number>;

/** The names of all settings, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What settings were called before; books that were connected then remember them so. */
const FORMER_NAMES: Partial<Record<SettingName, string>> = {
  minDrainShare: 'kindShare',
  lateShareThreshold: 'lateLimit',
  disputeShareThreshold: 'disputeLimit',
  minInvoices: 'fewInvoices',
  improvementDays: 'cardDays',
  recencyHalfLife: 'halfLife',
};

/** The settings of which only the owner knows the value; Connect asks for them, and no default is taken for an answer. */
export const ASKED_SETTINGS: SettingName[] = ['margin', 'hourlyValue', 'vatRate'];

/** The defaults, for a book whose owner has entered nothing yet. */
export function defaultSettings(): Settings {
  return checkedSettings({});
}

/** The currencies in which the default of an hour's worth means something. A book that names none at all has it, too. */
const CURRENCIES_OF_DEFAULT = ['EUR', 'CHF', 'USD', 'GBP', ''];

/** What an hour is worth in whole units of the book's currency; undefined where only the default is known, and does not fit. */
export function hourlyValueOf(
  settings: Settings,
  answered: readonly SettingName[],
  currency: string,
): number | undefined {
  const isKnown = answered.includes('hourlyValue') || CURRENCIES_OF_DEFAULT.includes(currency);
  return isKnown ? settings.hourlyValue : undefined;
}

/** What the owner entered, from anything that was stored: only values in their range. */
export function enteredSettings(stored: unknown): Partial<Settings> {
  const given = membersOf(stored);
  const entered: Partial<Settings> = {};
  for (const name of SETTING_NAMES) {
    const value = valueIn(given, name);
    if (value !== undefined) entered[name] = value;
  }
  return entered;
}

/** The names of the settings that the owner entered. */
export function answeredSettings(entered: Partial<Settings>): SettingName[] {
  return SETTING_NAMES.filter((name) => name in entered);
}

/** Settings from anything that was stored: a value that is missing or out of its range is the default. */
export function checkedSettings(stored: unknown): Settings {
  const checked = {} as Settings;
  for (const name of SETTING_NAMES) checked[name] = SETTINGS[name].default;
  return { ...checked, ...enteredSettings(stored) };
}

/** Whatever is no object becomes one that has none of the names. */
function membersOf(stored: unknown): Record<string, unknown> {
  return Object(stored);
}

/** The value of a setting under its name or its former one; undefined where there is none in its range. */
function valueIn(given: Record<string, unknown>, name: SettingName): number | undefined {
  const value = given[name] ?? given[FORMER_NAMES[name] ?? name];
  const { min, max } = SETTINGS[name];
  return typeof value === 'number' && value >= min && value <= max ? value : undefined;
}
