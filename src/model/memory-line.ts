import { SETTING_NAMES, type SettingName } from './settings';
import type { Role, RoleChoice } from './table';

/** What a book remembers once, besides the assumptions, and what the cell for it holds. */
const FACTS = {
  /** The day as of which everything is worked out. */
  asOf: 'day',
  /** When the owner confirmed how the book is read. */
  checkedOn: 'day',
  currency: 'text',
  senderName: 'text',
  senderCompany: 'text',
  senderAddress: 'text',
  senderPlace: 'text',
  locale: 'text',
  timeZone: 'zone',
  /** When the owner last had everything worked out again. */
  refreshed: 'text',
} as const;

/** What it remembers of each of several things: a currency, a client or a list. */
const KEYED = {
  rate: 'number',
  sameClient: 'text',
  notSameClient: 'text',
  retention: 'yes',
  givesMost: 'day',
  takesMost: 'day',
  column: 'column',
  list: 'kind',
  headings: 'text',
} as const;

type FactName = keyof typeof FACTS;
export type KeyedName = keyof typeof KEYED;

/** The name of a line. */
export type LineName = SettingName | FactName | KeyedName;

/** What the cell of a line holds. */
export type LineType = 'assumption' | (typeof FACTS)[FactName] | (typeof KEYED)[KeyedName];

/** The lines that every book has, in their order. */
export const FIXED_NAMES: (SettingName | FactName)[] = [
  'asOf',
  'checkedOn',
  'currency',
  ...SETTING_NAMES,
  'senderName',
  'senderCompany',
  'senderAddress',
  'senderPlace',
  'locale',
  'timeZone',
  'refreshed',
];

/** The names of all lines. */
export const LINE_NAMES: LineName[] = [...FIXED_NAMES, ...(Object.keys(KEYED) as KeyedName[])];

/** What the cell of a line holds. */
export function lineTypeOf(name: LineName): LineType {
  return isAssumption(name) ? 'assumption' : { ...FACTS, ...KEYED }[name];
}

/** Whether a line is one of the assumptions. */
export function isAssumption(name: LineName): name is SettingName {
  return !(name in FACTS || name in KEYED);
}

/** Whether there may be many lines of a name, each about something else. */
export function isKeyed(name: LineName): name is KeyedName {
  return name in KEYED;
}

/** Whether the subject of a line is a client; the value of some is one, too. */
export function isAboutClients(name: LineName): boolean {
  return ['sameClient', 'notSameClient', 'retention', 'givesMost', 'takesMost'].includes(name);
}

/**
 * The value of a line: percent as a number of percent, a day as its number, the kind of a list, yes or no; and for a column
 * that was chosen its heading and place.
 */
export type LineValue = string | number | boolean | RoleChoice;

/** One thing that a book remembers, as a row of Energy settings says it. */
export interface MemoryLine {
  name: LineName;
  /** The currency, client or list that it is about; empty for the book. */
  subject: string;
  /** What a column means that was chosen for a list. */
  role?: Role | undefined;
  value: LineValue;
}

/** What tells a line from all others; `keyOf` gives the key of a client who is named. */
export function lineKey(
  { name, subject, role, value }: Omit<MemoryLine, 'value'> & { value?: LineValue | undefined },
  keyOf: (client: string) => string,
): string {
  if (name === 'notSameClient') return [name, ...[keyOf(subject), keyOf(String(value))].sort()].join('\n');
  return [name, isAboutClients(name) ? keyOf(subject) : subject, role ?? ''].join('\n');
}
