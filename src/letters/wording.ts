import type { LetterReason, LetterVoice } from '../model/letter-facts';
import type { WordedPart } from '../words/letter-words';
import { VOICES } from '../words/letter-words-for';

/** A text of the owner's, and its row in the sheet, counted from 1. */
export interface OwnText {
  text: string;
  row: number;
}

/** The owner's own texts, by `wordingKey`. They replace the standard texts; a blank one leaves its part out. */
export type Wording = Record<string, OwnText>;

/** The key of a text: its voice, its reason or all of them, and its part. */
export function wordingKey(voice: LetterVoice, reason: LetterReason | 'all', part: WordedPart): string {
  return `${voice}/${reason}/${part}`;
}

/** The text of a part: the owner's for this reason, the owner's for all, ours for this reason, ours for all. */
export function textFor(
  voice: LetterVoice,
  reason: LetterReason,
  part: WordedPart,
  wording: Wording,
): { text: string; row?: number } {
  const { all, byReason } = VOICES[voice];
  return (
    wording[wordingKey(voice, reason, part)] ??
    wording[wordingKey(voice, 'all', part)] ?? { text: byReason[reason][part] ?? all[part] ?? '' }
  );
}
