import { newAccount } from '../google/account';
import { noFaults } from '../google/faults';
import type { LiveBook } from '../live-book';
import type { Calls } from '../realm/script-run';
import { type TestDesk, type TestHandle, testHandle } from '../test-handle';
import type { PageSheet } from './page-sheet';

/** What tests can do in the page, in addition to the book: everything about frames and waiting. */
export interface PageHandle extends TestHandle {
  /** When the first book is open. */
  ready: Promise<void>;
  /** Opens a file as if somebody had dropped it, or else the first book, for a person with a clean slate. */
  startOver(file?: { name: string; base64: string }): Promise<void>;
  /** Closes the book and opens it again unchanged, with what Google keeps besides its cells. */
  reopen(): Promise<void>;
  /** Whether the browser keeps all that was done. */
  isKept(): boolean;
  /** Has the browser keep what was done now, not in a while; whether it takes it or not. */
  keepNow(): Promise<void>;
  /** A second sidebar next to the first, in `#sidebar-2`, as another person would have it. */
  openSecondSidebar(): void;
  /**
   * Kept once nothing goes on any more: no call of the server is on its way unless it is kept back, formulas show what
   * follows from the cells, and the add-on's pages have drawn what they know.
   */
  settled(): Promise<void>;
  /** Every call of `google.script.run` takes this many milliseconds longer. */
  delay(milliseconds: number): void;
}

/** The parts of the page that the handle needs. */
export interface PageDesk extends TestDesk {
  live(): LiveBook<PageSheet>;
  calls: Calls;
  ready: Promise<void>;
  isKept(): boolean;
  keepNow(): Promise<void>;
  forgetWork(): Promise<void>;
  openFile(file: File | undefined): Promise<void>;
  reopen(): Promise<void>;
  openSecondSidebar(): void;
}

/** The handle that the page puts at `window.workbench`. */
export function pageHandle(desk: PageDesk): PageHandle {
  const { account, faults, calls, ready, reopen, isKept, keepNow, openSecondSidebar } = desk;
  return {
    ...testHandle(desk),
    ready,
    reopen,
    isKept,
    keepNow,
    openSecondSidebar,
    startOver: async (file) => {
      Object.assign(account, newAccount(account.origin));
      Object.assign(faults, noFaults());
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      await desk.forgetWork();
      await desk.openFile(file && new File([bytesOf(file.base64)], file.name));
    },
    settled: () => settled(calls, () => desk.live().sheet.calculated()),
    delay: (milliseconds) => {
      faults.delay = milliseconds;
    },
  };
}

async function settled(calls: Calls, calculated: () => Promise<void>): Promise<void> {
  for (let quiet = 0, made = -1; quiet < 2; ) {
    await calculated();
    // The content of an answer is drawn in the next frame, and may start another call.
    await new Promise(requestAnimationFrame);
    quiet = calls.made === calls.over && calls.made === made ? quiet + 1 : 0;
    made = calls.made;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}
