import { useRef, useState } from 'preact/hooks';
import type { Connection, DraftLink, LetterOrder } from '../../src/actions/exchange';
import { letterHtml } from '../../src/letters/letter-html';
import type { ScreenWords } from '../../src/words/screen-words';
import { screenWordsFor } from '../../src/words/screen-words-for';
import { languageOfLocale } from '../../src/words/words-for';
import { entryPlace } from '../plans/entry-plan';
import { labelledEntry } from '../session/reviewed-entries';
import { callServer, type FailureCode, failureOf, ServerFailure } from '../session/server';
import type { LetterDraft } from './letter-draft';

/** How far the drafting of letters has come. */
export interface Batch {
  done: number;
  all: number;
  state: 'running' | 'stopped' | 'failed' | 'finished';
  /** The client whose letter is being drafted, or was when it failed. */
  client: string;
  failure?: FailureCode;
}

/** The drafting of letters, which can be stopped and goes on where it was. */
export interface Drafting {
  batch: Batch | undefined;
  draft(desks: LetterDraft[]): void;
  stop(): void;
}

/** Drafts letters one after the other: each is a run of its own at Google, so that none meets its time limit. */
export function useDrafting(
  connection: Connection | undefined,
  words: ScreenWords,
  onDraft: (key: string, draft: DraftLink) => void,
): Drafting {
  const [batch, setBatch] = useState<Batch>();
  const stopped = useRef(false);
  const draft = async (desks: LetterDraft[]): Promise<void> => {
    stopped.current = false;
    const all = desks.length;
    for (const [done, desk] of desks.entries()) {
      const { name, key } = desk.client;
      if (stopped.current) return setBatch({ done, all, state: 'stopped', client: name });
      setBatch({ done, all, state: 'running', client: name });
      try {
        onDraft(key, await callServer('draftLetter', orderOf(desk, connection as Connection, words)));
      } catch (error) {
        return setBatch({ done, all, state: 'failed', client: name, failure: failureOf(error) });
      }
    }
    setBatch({ done: all, all, state: 'finished', client: '' });
  };
  return {
    batch,
    draft,
    stop: () => {
      stopped.current = true;
    },
  };
}

/** What the server needs to save a letter that is ready. */
function orderOf(
  { client, letter, input }: LetterDraft,
  { review, tables, bookLocale }: Connection,
  words: ScreenWords,
): LetterOrder {
  if (!review || !letter) throw new ServerFailure('unexpected');
  const { label, twins, entry } = labelledEntry(review, client.key);
  return {
    place: entryPlace(review, tables, bookLocale, screenWordsFor(languageOfLocale(bookLocale))),
    client: client.key,
    label,
    twins,
    lastDay: input.lastDay,
    before: entry.lastDay,
    folder: words.sidebar.letters.dialog.folder,
    title: letter.title,
    html: letterHtml(letter),
  };
}
