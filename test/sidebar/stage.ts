import { deScreen } from '../../src/words/de/screen';
import { enScreen } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { sampleBook, yesterday } from '../../workbench/sample/sample-book';
import { at } from '../at';
import { type BookFacts, openTestBook, type TestBook } from '../test-book';
import type { DomPage, OpenPage } from './environment';
import { Page } from './page';

declare global {
  /** Of the environment in which these tests run. */
  var openPage: OpenPage;
}

/** A book that is open in Node, with the pages of the add-on that a person has before them. */
export interface Stage {
  book: TestBook;
  words: ScreenWords;
  /** Opens the sidebar, beside those that are open already. */
  openSidebar(): Promise<Page>;
}

let open: DomPage[] = [];

afterEach(() => {
  const errors = open.flatMap((page) => page.errors);
  for (const { window } of open) window.close();
  open = [];
  expect(errors).toEqual([]);
});

/**
 * Opens a book, or the sample book of a language, for a person who reads that language. The sidebar is the built one, and its
 * `google.script.run` runs the built add-on on the stand-ins of Google. `book.hold('answers')` keeps back what the sidebar
 * waits for until `book.release()`, and `book.failNext(kind, action)` refuses it.
 */
export function openStage(
  language: 'de' | 'en',
  sheets?: Record<string, unknown[][]>,
  facts?: BookFacts,
): Stage {
  const book = openTestBook(sheets ?? sampleBook(language, yesterday()), { userLocale: language, ...facts });
  const calls = { made: 0, over: 0 };
  const google = { script: { run: book.scriptRun(calls), host: { origin: 'https://workbench.example' } } };
  const settled = async (): Promise<void> => {
    for (let quiet = 0, made = -1; quiet < 2; ) {
      await book.calculated();
      // What has come is drawn, and may start another call.
      for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
      quiet = calls.made === calls.over && calls.made === made ? quiet + 1 : 0;
      made = calls.made;
    }
  };
  const newest = async (): Promise<Page> => {
    const dom = openPage(at(book.shown, book.shown.length - 1).html, google);
    open.push(dom);
    const page = new Page(dom, settled);
    await settled();
    return page;
  };
  return {
    book,
    words: language === 'de' ? deScreen : enScreen,
    openSidebar: () => {
      book.call('openSidebar');
      return newest();
    },
  };
}
