import { letterHtml } from '../../src/letters/letter-html';
import { paragraphsIn } from '../../src/letters/own-paragraphs';
import type { WordingProblem } from '../../src/letters/wording-problem';
import { readWording } from '../../src/letters/wording-sheet';
import { dayFromIso } from '../../src/model/day';
import type { DraftLink, ReviewedClient } from '../../src/model/exchange';
import { entryIn } from '../session/entries';
import type { DraftOrder } from './drafting';
import { type LetterDraft, letterDraftFor } from './letter-draft';
import { inputFor } from './letter-input';
import type { LettersOpen } from './letters-state';

/** A letter with its draft in Google Docs, as soon as there is one. */
export type SavedLetterDraft = LetterDraft & { client: ReviewedClient; link: DraftLink | undefined };

/** All that the dialog shows of a book. */
export interface ShownLetters {
  farewells: SavedLetterDraft[];
  talks: ReviewedClient[];
  /** What cannot be read in the owner's own wording. */
  wordingProblems: WordingProblem[];
}

/** The letters as they are with all that was entered: their clients, what each says, and what is in its way. */
export function shownLetters(state: LettersOpen): ShownLetters {
  const { start, connection, memory } = state;
  const { wording, problems } = readWording(memory.wording?.cells ?? []);
  const { review } = connection;
  if (!review) return { farewells: [], talks: [], wordingProblems: problems };
  const decisionOf = (key: string) => entryIn(review.entries, key).decision;
  // The decision for the client it begins with may not be saved yet.
  const isFarewell = ({ key }: ReviewedClient): boolean =>
    key === start.client ? !start.isTalk : decisionOf(key) === 'part';
  const draftOf = (client: ReviewedClient): SavedLetterDraft => {
    const { key } = client;
    const { today, entries } = review;
    const entry = entryIn(entries, key);
    const input = inputFor(client, entry, connection.bookLocale, today);
    const own = { input, edits: paragraphsIn(entry.edits), accepted: false, ...state.entered.get(key) };
    const link =
      state.drafts.get(key) ?? (entry.draft === null ? undefined : { url: entry.draft, existed: true });
    const letter = letterDraftFor(client, own, state.sender, today, wording, connection.language);
    return { ...letter, client, link };
  };
  const { clients } = review.report;
  return {
    farewells: clients.filter(isFarewell).map(draftOf),
    talks: clients.filter((client) => decisionOf(client.key) === 'talk' && !isFarewell(client)),
    wordingProblems: problems,
  };
}

/** What the server needs to save the letters that are ready. */
export function draftOrders(letters: readonly SavedLetterDraft[], { connection }: LettersOpen): DraftOrder[] {
  return letters.flatMap(({ client: { key, name, names }, input, letter }) => {
    const lastDay = dayFromIso(input.lastDay);
    if (!letter || lastDay === undefined) return [];
    const before = connection.review ? entryIn(connection.review.entries, key).lastDay : null;
    return [
      {
        name,
        letter: {
          client: { key, names },
          lastDay,
          before,
          title: letter.title,
          html: letterHtml(letter),
          isAnotherWanted: false,
        },
      },
    ];
  });
}
