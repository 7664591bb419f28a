import { checkedSettings, type Settings } from '../model/settings';
import type { RoleChoices } from '../model/table';

/** Who writes the letters; what is not known is absent. */
export type Sender = Partial<Record<'name' | 'company' | 'address' | 'place', string>>;

/** What a book remembers for everyone who shares it, kept as JSON in its document properties. */
export interface Memory {
  /** True once the owner has confirmed how the book is read. */
  confirmed: boolean;
  choices: RoleChoices;
  /** Client key → key of the client it is the same as. */
  aliases: Record<string, string>;
  /** Pairs of clients that look alike and are not the same (`Twins.pair`). */
  apart: string[];
  settings: Settings;
  /** Who writes the letters. */
  sender: Sender;
  /** The spreadsheet's own locale and zone, so that a cell function need not ask for them. */
  locale?: string;
  timeZone?: string;
}

/** The memory in a text; what is missing or damaged is the default, so that a formula never fails for it. */
export function parseMemory(text: string | undefined): Memory {
  const stored = parsedObject(text);
  return {
    confirmed: stored.confirmed === true,
    choices: objectOf<RoleChoices>(stored.choices),
    aliases: objectOf<Record<string, string>>(stored.aliases),
    apart: Array.isArray(stored.apart) ? stored.apart.filter((pair) => typeof pair === 'string') : [],
    settings: checkedSettings(stored.settings),
    sender: objectOf<Sender>(stored.sender),
    locale: textOf(stored.locale),
    timeZone: textOf(stored.timeZone),
  };
}

/** The object in a JSON text; an empty one where it is damaged. */
export function parsedObject(text: string | undefined): Record<string, unknown> {
  if (!text) return {};
  try {
    return objectOf<Record<string, unknown>>(JSON.parse(text));
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function objectOf<T extends object>(value: unknown): T {
  return (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as T;
}
