import type { FUniver } from '@univerjs/core/lib/facade';
import type { OpenedBook } from '../opened-book';
import type { Screen } from '../screen';
import type { Gate } from './service';

/** What the simulated spreadsheet works on. */
export interface Ground {
  api: FUniver;
  book: OpenedBook;
  screen: Screen;
  gate: Gate;
  /** A Date of the add-on's realm for a serial day. */
  dateOf: (serial: number) => unknown;
}
