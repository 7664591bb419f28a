/** One assumption that the owner can change. */
export interface Setting {
  default: number;
  unit: 'percent' | 'percent a year' | 'per hour' | 'minutes' | 'days' | 'months' | 'points' | 'invoices';
  min: number;
  max: number;
}

/** Every assumption of the energy model, with the source's default (energy-model: the figures marked *). */
export const SETTINGS = {
  /** Part of the revenue that is earned. */
  margin: { default: 30, unit: 'percent', min: 0, max: 100 },
  /** What an hour is worth, in the book's currency. */
  hourlyValue: { default: 60, unit: 'per hour', min: 0, max: 10_000 },
  /** What waiting for money costs: the overdraft or the statutory rate. */
  interest: { default: 10, unit: 'percent a year', min: 0, max: 100 },
  /** One reminder, with the interruption. */
  reminderMinutes: { default: 30, unit: 'minutes', min: 0, max: 600 },
  /** One complaint without a reason. */
  complaintMinutes: { default: 120, unit: 'minutes', min: 0, max: 6_000 },
  /** One quote that was not taken, or one round of haggling. */
  quoteMinutes: { default: 45, unit: 'minutes', min: 0, max: 6_000 },
  /** One request for what is not offered. */
  requestMinutes: { default: 45, unit: 'minutes', min: 0, max: 6_000 },
  /** Days to pay where a sheet names neither due date nor terms. */
  termDays: { default: 30, unit: 'days', min: 0, max: 365 },
  /** Age at which an invoice counts half. */
  halfLife: { default: 180, unit: 'days', min: 1, max: 3_650 },
  /** What a rating of joy adds to the margin or takes from it. */
  joyOf5: { default: 25, unit: 'percent', min: 0, max: 500 },
  joyOf4: { default: 10, unit: 'percent', min: 0, max: 500 },
  joyOf2: { default: -50, unit: 'percent', min: -500, max: 0 },
  joyOf1: { default: -125, unit: 'percent', min: -500, max: 0 },
  /** Drains below this share of what a client gives have no name. */
  kindShare: { default: 5, unit: 'percent', min: 0, max: 100 },
  /** Energy below which a client is to be talked to. */
  talkBelow: { default: 40, unit: 'points', min: -100, max: 100 },
  /** Energy from which a client is a dream. */
  dreamFrom: { default: 80, unit: 'points', min: -100, max: 100 },
  /** Share of late invoices above which paying late is a trait. */
  lateLimit: { default: 50, unit: 'percent', min: 1, max: 99 },
  /** Share of disputed invoices above which complaining is a trait. */
  disputeLimit: { default: 30, unit: 'percent', min: 1, max: 99 },
  /** Probability from which a trait counts as sure. */
  certainty: { default: 80, unit: 'percent', min: 50, max: 99 },
  /** Invoices before which it is too early to judge. */
  fewInvoices: { default: 3, unit: 'invoices', min: 1, max: 50 },
  /** Days that a yellow card gives a client to improve. */
  cardDays: { default: 90, unit: 'days', min: 1, max: 365 },
  /** Share of the freed hours that are sold again. */
  refillShare: { default: 50, unit: 'percent', min: 0, max: 100 },
  /** Months until they are. */
  refillMonths: { default: 6, unit: 'months', min: 0, max: 60 },
} as const satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** A value for every setting, in its unit. */
export type Settings = Record<SettingName, number>;

/** The names of all settings, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The defaults, for a book whose owner has entered nothing yet. */
export function defaultSettings(): Settings {
  return checkedSettings({});
}

/** Settings from anything that was stored: a value that is missing or out of its range is the default. */
export function checkedSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const checked = {} as Settings;
  for (const name of SETTING_NAMES) {
    const value = given[name];
    const { default: standard, min, max } = SETTINGS[name];
    checked[name] = typeof value === 'number' && value >= min && value <= max ? value : standard;
  }
  return checked;
}
