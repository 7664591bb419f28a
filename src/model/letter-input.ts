import * as v from 'valibot';
import { lazy } from './lazy';
import { LETTER_REASONS, LETTER_VOICES } from './letter-facts';
import { type OutputOf, recordOf } from './schema';

/** Kinds of contract that differ in when they can end. */
export const CONTRACTS = [
  'clause',
  'day',
  'week',
  'month',
  'quarter',
  'untimed',
  'main-occupation',
  'abroad',
  'work',
  'fixed-term',
  'adviser',
] as const;
export type Contract = (typeof CONTRACTS)[number];

/** What books of version 0.1 remember of a letter in their properties. */
export const rememberedLetterSchema = lazy(() => {
  const text = v.exactOptional(v.string());
  return v.object({
    /** The client's key. */
    client: v.string(),
    voice: v.exactOptional(v.picklist(LETTER_VOICES)),
    reason: v.exactOptional(v.picklist(LETTER_REASONS)),
    contract: v.exactOptional(v.picklist(CONTRACTS)),
    period: text,
    /** An ISO day, or empty. */
    lastDay: text,
    contact: text,
    /** Lines of the address, of what is delivered and of what is handed over. */
    address: text,
    deliveries: text,
    handOver: text,
    email: text,
    referral: text,
    referralReach: text,
    /** The text as it was written, and as the owner wants it. */
    edits: v.exactOptional(recordOf(v.string())),
  });
});
export type RememberedLetter = OutputOf<typeof rememberedLetterSchema>;

/** What a letter needs, as the fields of its form hold it. */
export type LetterInput = Required<Omit<RememberedLetter, 'client' | 'edits'>>;
