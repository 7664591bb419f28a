import type { FUniver } from '@univerjs/core/lib/facade';
import type { OpenedBook } from '../opened-book';
import type { Screen } from '../screen';
import { type Drive, drive } from './drive';
import type { Gate } from './service';
import { htmlService, lockService, propertiesService, session, utilities } from './small-services';
import { spreadsheetApp } from './spreadsheet-app';

/** Google's services, as far as the add-on uses them, over one open book. */
export interface Google {
  /** What the add-on's realm gets as globals. */
  globals: Record<string, unknown>;
  gate: Gate;
  drive: Drive;
}

/** What they stand on. */
export interface GoogleOptions {
  api: FUniver;
  book: OpenedBook;
  screen: Screen;
  userLocale: () => string;
  files: Record<string, string>;
  dateOf: (serial: number) => unknown;
}

/** Makes the stand-ins for Google's services over a book that Univer shows. */
export function createGoogle({ api, book, screen, userLocale, files, dateOf }: GoogleOptions): Google {
  const gate: Gate = { mode: 'full', calls: {} };
  const owners = drive(gate);
  return {
    gate,
    drive: owners,
    globals: {
      SpreadsheetApp: spreadsheetApp({ api, book, screen, gate, dateOf }),
      HtmlService: htmlService(gate, files),
      PropertiesService: propertiesService(gate),
      Session: session(gate, userLocale),
      Utilities: utilities(gate),
      LockService: lockService(gate),
      Drive: owners.globals,
    },
  };
}
