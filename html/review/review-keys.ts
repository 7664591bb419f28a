import { DECISIONS, type Decision, type Entry } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Keys } from '../controls/use-keys';

/** What keys can do with the client who is looked at. */
interface ReviewActs {
  change(fields: Partial<Entry>): void;
  decide(decision: Decision): void;
  move(step: 1 | -1): void;
  focusNote(): void;
  focusIncident(): void;
}

/** What keys do while one client is looked at; `words` have the letters of the language. */
export function reviewKeys(words: ScreenWords, acts: ReviewActs): Keys {
  const { letters, incidentLetter } = words.sidebar.review;
  const joys = [1, 2, 3, 4, 5].map((joy) => [String(joy), () => acts.change({ joy })]);
  const decisions = DECISIONS.map((decision) => [letters[decision], () => acts.decide(decision)]);
  return {
    ArrowLeft: () => acts.move(-1),
    ArrowRight: () => acts.move(1),
    n: acts.focusNote,
    [incidentLetter]: acts.focusIncident,
    ...Object.fromEntries([...joys, ...decisions]),
  };
}
