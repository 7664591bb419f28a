import type { BehaviourId } from '../../workbench/google/behaviours/behaviours';
import type { Answer } from './question';

/** docs/google-facts.json: what a person has asked Google. No names, and nothing of a file that was there before. */
export interface Facts {
  /** The day of asking. */
  recordedOn: string;
  /** The locale of the spreadsheet and the language of the account: errors are in the latter. */
  locale: string;
  language: string;
  answers: Partial<Record<BehaviourId, Recorded>>;
}

/** One answer. */
export interface Recorded {
  /** Absent where the question itself failed. */
  answer?: Answer | undefined;
  /** Google's own words for what it refused. */
  said?: string[] | undefined;
  /** Why the question failed. */
  failed?: string | undefined;
}
