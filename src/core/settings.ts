/** One assumption that the owner can change. */
export interface Setting {
  default: number;
  unit: 'percent' | 'per hour' | 'minutes' | 'days' | 'percent a year' | 'share' | 'points';
  min: number;
  max: number;
}

/** Every assumption of the energy model; words for each stand in `src/words`. */
export const SETTINGS = {
  margin: { default: 30, unit: 'percent', min: 0, max: 100 },
  hourlyValue: { default: 60, unit: 'per hour', min: 0, max: 10_000 },
} as const satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** A value for every setting, in its unit. */
export type Settings = Record<SettingName, number>;
