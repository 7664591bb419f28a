/** One assumption that the owner can change. */
export interface Setting {
  default: number;
  unit: 'percent' | 'per hour' | 'minutes' | 'days' | 'percent a year';
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
  /** Days to pay where a sheet names neither due date nor terms. */
  termDays: { default: 30, unit: 'days', min: 0, max: 365 },
  /** Age at which an invoice counts half. */
  halfLife: { default: 180, unit: 'days', min: 1, max: 3_650 },
  /** What a rating of joy adds to the margin or takes from it. */
  joyOf5: { default: 25, unit: 'percent', min: 0, max: 500 },
  joyOf4: { default: 10, unit: 'percent', min: 0, max: 500 },
  joyOf2: { default: -50, unit: 'percent', min: -500, max: 0 },
  joyOf1: { default: -125, unit: 'percent', min: -500, max: 0 },
} as const satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** A value for every setting, in its unit. */
export type Settings = Record<SettingName, number>;

/** The defaults, for a book whose owner has entered nothing yet. */
export function defaultSettings(): Settings {
  return checkedSettings({});
}

/** Settings from anything that was stored: a value that is missing or out of its range is the default. */
export function checkedSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const checked = {} as Settings;
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const value = given[name];
    const { default: standard, min, max } = SETTINGS[name];
    checked[name] = typeof value === 'number' && value >= min && value <= max ? value : standard;
  }
  return checked;
}
