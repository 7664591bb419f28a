import type { Letter } from '../../src/letters/letter';
import { letterText } from '../../src/letters/letter-text';
import { type Finding, lintLetter } from '../../src/letters/lint';
import { missingFacts } from '../../src/letters/missing-facts';
import type { Edits } from '../../src/letters/own-paragraphs';
import type { Wording } from '../../src/letters/wording';
import { wordingSentence } from '../../src/letters/wording-problem';
import { writeLetter } from '../../src/letters/write-letter';
import { type Day, dayFromIso } from '../../src/model/day';
import type { FactName } from '../../src/model/letter-facts';
import type { LetterInput } from '../../src/model/letter-input';
import type { Sender } from '../../src/model/memory';
import type { ClientReport } from '../../src/model/report';
import type { Language } from '../../src/words/words';
import { factsOf, isComplete } from './letter-input';

/** A letter on the owner's desk, with all that is in its way. */
export interface LetterDraft {
  client: ClientReport;
  input: LetterInput;
  edits: Edits;
  missing: FactName[];
  useful: FactName[];
  /** As written, and as the owner has changed it; absent while a fact is missing or the own wording cannot be filled. */
  written?: Letter;
  letter?: Letter;
  /** What must be mended in the owner's own wording, in sentences. */
  problems: string[];
  findings: Finding[];
  /** The owner has read the findings and leaves them. */
  accepted: boolean;
  isPast: boolean;
  /** Whether it may go out as it is. */
  ready: boolean;
}

/** What the owner has entered for one letter. */
export interface LetterEdits {
  input: LetterInput;
  edits: Edits;
  accepted: boolean;
}

/** Writes the letter from what was entered, and says what is in its way, in the reader's language. */
export function letterDraftFor(
  client: ClientReport,
  { input, edits, accepted }: LetterEdits,
  sender: Sender,
  today: Day,
  wording: Wording,
  reader: Language,
): LetterDraft {
  const facts = factsOf(input, client, sender, today);
  const { needed, useful } = missingFacts(facts);
  const isPast = (dayFromIso(input.lastDay) ?? today) < today;
  const desk = { client, input, edits, missing: needed, useful, accepted, isPast };
  if (!isComplete(facts)) return { ...desk, problems: [], findings: [], ready: false };
  const result = writeLetter(facts, wording);
  if (!result.ok) {
    const problems = result.problems.map((problem) => wordingSentence(problem, reader));
    return { ...desk, problems, findings: [], ready: false };
  }
  const letter = withEdits(result.letter, edits);
  const findings = lintLetter(letterText(letter), facts, reader);
  // A tag that is left would be printed; everything else is the owner's to decide.
  const isClean = findings.every(({ code }) => accepted && code !== 'tag');
  return {
    ...desk,
    written: result.letter,
    letter,
    problems: [],
    findings,
    ready: isClean && needed.length === 0 && !isPast,
  };
}

/** A text as the owner has changed it; it may say "constructor", which every object has. */
export function editOf(edits: Edits, text: string): string {
  return Object.getOwnPropertyDescriptor(edits, text)?.value ?? text;
}

/** The letter with the owner's changes. A text that a fact has changed meanwhile is shown as it is now. */
export function withEdits(letter: Letter, edits: Edits): Letter {
  return {
    ...letter,
    parts: letter.parts.map((part) => ('text' in part ? { ...part, text: editOf(edits, part.text) } : part)),
  };
}
