import type { Day } from './day';
import type { LetterReason, LetterVoice } from './letter-facts';
import type { Contract } from './letter-input';

/** What the owner decides about a client; "later" puts it off. */
export const DECISIONS = ['keep', 'talk', 'part', 'later'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the cells of a column hold, and what is read from one that is not empty. */
export interface FieldValues {
  /** 1 to 5. */
  rating: number;
  decision: Decision;
  day: Day;
  number: number;
  text: string;
  yes: boolean;
  voice: LetterVoice;
  reason: LetterReason;
  contract: Contract;
}

interface EntryColumn {
  role: string;
  type: keyof FieldValues;
  /** Width of the column in pixels. */
  width: number;
  /** Written together with a decision, never by the owner: no conflict if the decision is the same. */
  followsDecision?: true;
  /** What a letter needs: a folded column, which an older book gets when it is first written into. */
  isFolded?: true;
}

/**
 * The columns of the Client Energy sheet in their order: what the owner noted about a client. All code that reads, writes
 * or shows the sheet uses this list.
 */
export const ENTRY_FIELDS = {
  /** Are you glad when this client calls? */
  joy: { role: 'joy', type: 'rating', width: 60 },
  decision: { role: 'decision', type: 'decision', width: 110 },
  decidedOn: { role: 'decided_on', type: 'day', width: 104, followsDecision: true },
  /** The energy on that day, so that the next review can say what has changed. */
  energyThen: { role: 'energy_then', type: 'number', width: 76, followsDecision: true },
  lookAgain: { role: 'look_again', type: 'day', width: 104, followsDecision: true },
  note: { role: 'note', type: 'text', width: 240 },
  /** Address of the farewell's draft. */
  draft: { role: 'draft', type: 'text', width: 120 },
  /** Last day of the contract. */
  lastDay: { role: 'last_day', type: 'day', width: 104 },
  handedOver: { role: 'handed_over', type: 'yes', width: 90 },
  /** Whether the client has confirmed the farewell. */
  confirmed: { role: 'confirmed', type: 'yes', width: 90 },
  /** Pays late, and that is fine. */
  lateIsFine: { role: 'late_is_fine', type: 'yes', width: 90 },
  /** Language and form of address of a letter. */
  voice: { role: 'letter_voice', type: 'voice', width: 160, isFolded: true },
  reason: { role: 'letter_reason', type: 'reason', width: 160, isFolded: true },
  /** The kind of contract, and its notice period in words. */
  contract: { role: 'letter_contract', type: 'contract', width: 160, isFolded: true },
  period: { role: 'letter_period', type: 'text', width: 160, isFolded: true },
  contact: { role: 'letter_contact', type: 'text', width: 160, isFolded: true },
  /** Lines of the address, of what is delivered and of what is handed over. */
  address: { role: 'letter_address', type: 'text', width: 160, isFolded: true },
  email: { role: 'letter_email', type: 'text', width: 160, isFolded: true },
  deliveries: { role: 'letter_deliveries', type: 'text', width: 160, isFolded: true },
  handOver: { role: 'letter_hand_over', type: 'text', width: 160, isFolded: true },
  /** Who may take over, and how to reach them. */
  referral: { role: 'letter_referral', type: 'text', width: 160, isFolded: true },
  referralReach: { role: 'letter_referral_reach', type: 'text', width: 160, isFolded: true },
  /** Paragraphs that the owner has changed (`letters/own-paragraphs.ts`). */
  edits: { role: 'letter_edits', type: 'text', width: 320, isFolded: true },
} as const satisfies Record<string, EntryColumn>;

/** The name of a field. */
export type EntryField = keyof typeof ENTRY_FIELDS;

/** What the owner noted about one client; null where the cell is empty. */
export type Entry = { [Field in EntryField]: FieldValues[(typeof ENTRY_FIELDS)[Field]['type']] | null };

/** The role of a field's column. */
export type EntryRole = (typeof ENTRY_FIELDS)[EntryField]['role'];

/** The names of the fields, in the order of the sheet's columns. */
export const ENTRY_FIELD_NAMES = Object.keys(ENTRY_FIELDS) as EntryField[];

/** The roles of their columns. */
export const ENTRY_ROLES = ENTRY_FIELD_NAMES.map((field) => ENTRY_FIELDS[field].role);

/** A field that a letter needs. */
type LetterField = {
  [Field in EntryField]: (typeof ENTRY_FIELDS)[Field] extends { isFolded: true } ? Field : never;
}[EntryField];

/** The fields of letters. */
export const LETTER_FIELD_NAMES = ENTRY_FIELD_NAMES.filter(
  (field): field is LetterField => 'isFolded' in ENTRY_FIELDS[field],
);

/** The roles of their columns. */
export const LETTER_ROLES = LETTER_FIELD_NAMES.map((field) => ENTRY_FIELDS[field].role);

/** An object with one member for each field. */
export function byField<T extends Record<EntryField, unknown>>(
  make: (field: EntryField) => T[EntryField],
): T {
  return Object.fromEntries(ENTRY_FIELD_NAMES.map((field) => [field, make(field)])) as T;
}

/** Joins several entries for one client: for each field the last value that is not blank. */
export function joinedEntry(entries: Entry[]): Entry {
  return byField((field) =>
    entries.reduce<Entry[EntryField]>((before, entry) => entry[field] ?? before, null),
  );
}

/** An entry in which nothing is noted yet. */
export const NO_ENTRY = joinedEntry([]);
