import type { Confirmation, ConfirmationChange } from '../../src/model/exchange';
import type { Settings } from '../../src/model/settings';

/** What of a confirmation differs from what was shown. */
export function changeOf(shown: Confirmation, { settings, ...answers }: Confirmation): ConfirmationChange {
  return {
    ...different(shown, answers),
    settings: different<Partial<Settings>>(shown.settings, settings),
  };
}

/** The members of an object that another one has not, or has otherwise. */
function different<T extends object>(before: object, now: T): Partial<T> {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => JSON.stringify(known.get(key)) !== JSON.stringify(value)),
  ) as Partial<T>;
}
