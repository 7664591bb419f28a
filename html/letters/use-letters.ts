import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection, DialogStart, LetterMemory, Sender } from '../../src/actions/exchange';
import { type Entry, NO_ENTRY } from '../../src/core/entry';
import type { ClientReport } from '../../src/core/report';
import { letterHtml } from '../../src/words/letters/letter-html';
import { wordingSentence } from '../../src/words/letters/wording-problem';
import { readWording } from '../../src/words/letters/wording-sheet';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { screenWordsFor } from '../../src/words/screen/screen-words-for';
import { languageOfLocale } from '../../src/words/words-for';
import { entryPlace, labelOf } from '../plans/entry-plan';
import { WORDING_SHEETS, wordingPlan } from '../plans/wording-plan';
import { callServer, ServerFailure } from '../server';
import { type CallState, useCall } from '../use-call';
import { type Desk, deskFor, type Entered } from './desk';
import { inputFor } from './letter-input';

/** How far the drafting of letters has come. */
export interface Batch {
  done: number;
  all: number;
  state: 'running' | 'stopped' | 'failed' | 'finished';
  /** The client whose letter is being drafted, or was when it failed. */
  client: string;
  failure?: ServerFailure['code'];
}

/** A letter with its draft, as soon as there is one. */
export type DraftedDesk = Desk & { draft: { url: string; existed: boolean } | undefined };

/** The letters of a book, in the dialog. */
export interface Letters {
  call: CallState;
  words: ScreenWords;
  connection: Connection | undefined;
  sender: Sender;
  farewells: DraftedDesk[];
  talks: ClientReport[];
  /** What cannot be read in the owner's own wording, in sentences. */
  wordingProblems: string[];
  batch: Batch | undefined;
  read(): void;
  enter(client: ClientReport, change: Partial<Entered>): void;
  setSender(change: Sender): void;
  /** Remembers what was entered for a client, and of the sender. */
  keep(client: ClientReport): void;
  draft(desks: DraftedDesk[]): void;
  stop(): void;
  /** Makes the sheet of the owner's own wording; `done` is given its name. */
  addWording(done: (sheet: string) => void): void;
}

/** Reads the book and what is remembered when the dialog opens, and keeps what is entered in it. */
export function useLetters(start: DialogStart): Letters {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [memory, setMemory] = useState<LetterMemory>();
  const [sender, setSender] = useState<Sender>({});
  const [entered, setEntered] = useState<Record<string, Partial<Entered>>>({});
  const [drafts, setDrafts] = useState<Record<string, DraftedDesk['draft']>>({});
  const words = screenWordsFor(connection?.language ?? languageOfLocale(navigator.language));

  const read = (): void => {
    call.run(
      words.sidebar.reading,
      () => Promise.all([callServer('readConnection'), callServer('readLetters', WORDING_SHEETS)]),
      ([found, remembered]) => {
        setConnection(found);
        setMemory(remembered);
        setSender(remembered.sender);
        document.documentElement.lang = found.language;
      },
    );
  };
  // Once, when the dialog opens.
  useEffect(read, []);

  const { wording, problems } = readWording(memory?.wording ?? []);
  const review = connection?.review;
  const clients = review?.report.clients ?? [];
  const entryOf = (key: string): Entry => review?.entries[key]?.entry ?? NO_ENTRY;
  const deskOf = (client: ClientReport): DraftedDesk => {
    const { key } = client;
    const today = review?.today ?? 0;
    const remembered = memory?.facts.find((facts) => facts.client === key) ?? {};
    const usual = inputFor(client, entryOf(key), remembered, connection as Connection, today);
    const own = { input: usual, edits: {}, accepted: false, ...entered[key] };
    const known = entryOf(key).draft;
    const draft = drafts[key] ?? (known ? { url: known, existed: true } : undefined);
    return { ...deskFor(client, own, sender, today, wording, words.language), draft };
  };
  const drafting = useDrafting(connection as Connection, sender, words, (key, draft) =>
    setDrafts((now) => ({ ...now, [key]: draft })),
  );
  return {
    call,
    words,
    connection,
    sender,
    farewells: memory
      ? clients.filter(({ key }) => entryOf(key).decision === 'part' || key === start.client).map(deskOf)
      : [],
    talks: clients.filter(({ key }) => entryOf(key).decision === 'talk'),
    wordingProblems: problems.map((problem) => wordingSentence(problem, words.language)),
    read,
    enter: ({ key }, change) => setEntered((now) => ({ ...now, [key]: { ...now[key], ...change } })),
    setSender: (change) => setSender((now) => ({ ...now, ...change })),
    keep: ({ key }) => {
      const input = entered[key]?.input;
      const facts = input && { client: key, ...input };
      callServer('saveLetterFacts', { sender, ...(facts ? { facts } : {}) }).catch(() => undefined);
    },
    addWording: (done) =>
      call.run(
        words.sidebar.reading,
        () => callServer('addWording', wordingPlan(words)),
        (sheet) => done(sheet),
      ),
    ...drafting,
  };
}

/** Drafts letters one after the other: each is a run of its own at Google, so that none meets its time limit. */
function useDrafting(
  connection: Connection,
  _sender: Sender,
  words: ScreenWords,
  onDraft: (key: string, draft: { url: string; existed: boolean }) => void,
): Pick<Letters, 'batch' | 'draft' | 'stop'> {
  const [batch, setBatch] = useState<Batch>();
  const stopped = useRef(false);
  const draftOne = ({ client, letter, input }: Desk): Promise<{ url: string; existed: boolean }> => {
    const { review, tables, bookLocale } = connection;
    if (!review || !letter) throw new ServerFailure('unexpected');
    const bookWords = screenWordsFor(languageOfLocale(bookLocale));
    return callServer('draftLetter', {
      place: entryPlace(review, tables, bookLocale, bookWords),
      client: client.key,
      label: review.entries[client.key]?.label ?? labelOf(client, review),
      lastDay: input.lastDay,
      folder: words.sidebar.letters.dialog.folder,
      title: letter.title,
      html: letterHtml(letter),
    });
  };
  const draft = async (desks: DraftedDesk[]): Promise<void> => {
    stopped.current = false;
    const all = desks.length;
    for (const [done, desk] of desks.entries()) {
      const { name, key } = desk.client;
      if (stopped.current) return setBatch({ done, all, state: 'stopped', client: name });
      setBatch({ done, all, state: 'running', client: name });
      try {
        onDraft(key, await draftOne(desk));
      } catch (error) {
        const failure = error instanceof ServerFailure ? error.code : 'unexpected';
        return setBatch({ done, all, state: 'failed', client: name, failure });
      }
    }
    setBatch({ done: all, all, state: 'finished', client: '' });
  };
  return {
    batch,
    draft: (desks) => {
      draft(desks);
    },
    stop: () => {
      stopped.current = true;
    },
  };
}
