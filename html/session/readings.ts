import type { Entry } from '../../src/model/entry';

/** Fields of a client's entry, by the client's key. */
export interface FieldsOf {
  key: string;
  fields: Partial<Entry>;
}

/**
 * Readings of the book that are under way. Each is known by the number of its ask, and numbers only grow: so it can be
 * told which reading began first, and what was saved after it began.
 */
export interface Readings {
  underWay: readonly number[];
  /** The reading that is shown, or the ask since when the screen knows better than older readings. */
  shown: number;
  /** What was saved while a reading was under way; `at` is the number of the next ask at that time. */
  saved: readonly (FieldsOf & { at: number })[];
}

export const NO_READINGS: Readings = { underWay: [], shown: 0, saved: [] };

/** A reading begins. */
export function begun(readings: Readings, ask: number): Readings {
  return { ...readings, underWay: [...readings.underWay, ask] };
}

/** A reading ends, with or without an answer. What was saved is kept only as long as a reading may not know of it. */
export function ended({ underWay, shown, saved }: Readings, ask: number): Readings {
  const left = underWay.filter((one) => one !== ask);
  return { underWay: left, shown, saved: saved.filter(({ at }) => left.some((one) => one < at)) };
}

/** Notes what was saved, for the readings that began before. */
export function withSaved(readings: Readings, change: FieldsOf, next: number): Readings {
  if (readings.underWay.length === 0) return readings;
  return { ...readings, saved: [...readings.saved, { ...change, at: next }] };
}

/** A reading is shown from now on: older ones that come later change nothing. */
export function shownNow(readings: Readings, ask: number): Readings {
  return { ...readings, shown: ask };
}

/** Whether a later reading is shown already. */
export function isOvertaken({ shown }: Readings, ask: number): boolean {
  return ask < shown;
}

/** What was saved since a reading began, in the order of saving. */
export function savedSince({ saved }: Readings, ask: number): readonly FieldsOf[] {
  return saved.filter(({ at }) => at > ask);
}
