import type { FUniver } from '@univerjs/core/lib/facade';
import type { OpenedBook } from '../opened-book';
import type { Screen } from '../screen';
import type { Edit } from '../sheet/edits';
import type { Account } from './account';
import { chartsService } from './charts';
import { scriptApp } from './consent';
import { drive } from './drive';
import type { Faults } from './faults';
import type { Ground } from './ground';
import { htmlService } from './html-service';
import { propertiesService } from './properties';
import { rangeOf } from './range';
import type { Gate } from './service';
import { lockService, session, utilities } from './small-services';
import { spreadsheetOf } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';

/** Google's services, as far as the add-on uses them, over one open book. */
export interface Google {
  /** The globals of the add-on's realm. */
  globals: Record<string, unknown>;
  gate: Gate;
  ground: Ground;
  /** Google's event for what a person changed. */
  editEvent(edit: Edit): object;
}

/** What they work on. */
export interface GoogleOptions {
  api: FUniver;
  book: OpenedBook;
  account: Account;
  faults: Faults;
  screen: Screen;
  userLocale: string;
  files: Record<string, string>;
  dateOf: (serial: number) => unknown;
}

/** Makes the stand-ins for Google's services over a book that Univer shows. */
export function createGoogle({
  api,
  book,
  account,
  faults,
  screen,
  userLocale,
  files,
  dateOf,
}: GoogleOptions): Google {
  const gate: Gate = {
    mode: 'full',
    running: '',
    killed: false,
    calls: {},
    faults,
    account,
    unwritten: undefined,
  };
  book.properties ??= {};
  const ground = { api, book, screen, gate, dateOf };
  return {
    gate,
    ground,
    editEvent: ({ range, sheet, ...values }) => ({
      ...values,
      authMode: 'LIMITED',
      range: rangeOf(range, sheet, ground),
      source: spreadsheetOf(ground),
    }),
    globals: {
      SpreadsheetApp: spreadsheetApp(ground),
      HtmlService: htmlService(gate, files),
      PropertiesService: propertiesService(gate, book.properties, account.properties),
      Session: session(gate, () => userLocale),
      Utilities: utilities(gate),
      LockService: lockService(gate),
      Drive: drive(gate, account),
      Charts: chartsService(gate),
      ScriptApp: scriptApp(gate, screen),
    },
  };
}
