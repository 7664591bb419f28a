import { DECISIONS, type Decision, type Entry } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Keys } from '../session/use-keys';

/** What keys do while one client is looked at; `words` have the letters of the language. */
export function reviewKeys(
  words: ScreenWords,
  onChange: (fields: Partial<Entry>) => void,
  onDecide: (decision: Decision) => void,
  onMove: (step: 1 | -1) => void,
): Keys {
  const { letters, incidentLetter } = words.sidebar.review;
  const joys = [1, 2, 3, 4, 5].map((joy) => [String(joy), () => onChange({ joy })]);
  const decisions = DECISIONS.map((decision) => [letters[decision], () => onDecide(decision)]);
  return {
    ArrowLeft: () => onMove(-1),
    ArrowRight: () => onMove(1),
    n: () => focusOn('.note-text'),
    [incidentLetter]: () => focusOn('.incident button'),
    ...Object.fromEntries([...joys, ...decisions]),
  };
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
