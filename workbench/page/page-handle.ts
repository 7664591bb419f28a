import type { TestHandle } from '../test-handle';

/** What tests may do in the page, beside what they may do with the book: what has to do with frames and waiting. */
export interface PageHandle extends TestHandle {
  /** When the first book is open. */
  ready: Promise<void>;
  /** Closes the book and opens it again as it is, with what Google keeps beside its cells. */
  reopen(): Promise<void>;
  /** A copy of the sidebar beside the first, in `#sidebar-2`, as a second person would have it. */
  openSecondSidebar(): void;
  /** Every call of `google.script.run` takes so many milliseconds longer. */
  delay(milliseconds: number): void;
  /** Every answer of `google.script.run` is so many milliseconds on its way, after the function has run. */
  delayAnswers(milliseconds: number): void;
}
