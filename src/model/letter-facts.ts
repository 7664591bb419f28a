import type { Day } from './day';
import type { OutstandingInvoice } from './report';

/** Why the owner parts; never printed. */
export const LETTER_REASONS = ['none', 'late-payer', 'complainer', 'locust', 'misfit'] as const;
export type LetterReason = (typeof LETTER_REASONS)[number];

/** Language and form of address of a letter. */
export const LETTER_VOICES = ['de-sie', 'de-du', 'en'] as const;
export type LetterVoice = (typeof LETTER_VOICES)[number];

/** The person a letter is written to. Without a form of address we guess none. */
export interface Contact {
  form?: 'ms' | 'mr' | undefined;
  /** As written before the name: "Dr.", "Prof. Dr.", "Dipl.-Ing.". */
  title?: string | undefined;
  first?: string | undefined;
  last?: string | undefined;
}

/** The facts of a letter. An absent or blank fact is left out. */
export interface LetterFacts {
  voice: LetterVoice;
  reason: LetterReason;
  client: { name: string; contact?: Contact; address?: string[]; email?: string };
  sender: { name: string; company?: string; address?: string[]; place?: string };
  /** The day the letter is written. */
  today?: Day | undefined;
  lastDay: Day;
  /** What we still deliver until the last day, one entry for each thing. */
  deliveries?: string[] | undefined;
  /** What the client gets back or takes over, one entry for each thing. */
  handOver?: string[] | undefined;
  outstandingInvoices?: OutstandingInvoice[] | undefined;
  /** Somebody else who may do the work, and how to reach them. */
  referral?: { name: string; reach?: string } | undefined;
}

/** Text from a cell on one line: line breaks and double spaces are the sheet's, not the letter's. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Entries on one line each, without blank ones. */
export function filledLines(lines: string[] | undefined): string[] {
  return (lines ?? []).map(oneLine).filter((line) => line !== '');
}

/** A fact that a letter can hold. */
export type FactName =
  | 'client'
  | 'sender'
  | 'last-day'
  | 'date'
  | 'contact'
  | 'client-address'
  | 'sender-address'
  | 'place'
  | 'deliveries'
  | 'hand-over'
  | 'referral';
