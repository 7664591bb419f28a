import { sampleBook, yesterday } from '../../../workbench/sample/sample-book';
import { openTestBook, type TestBook } from '../../test-book';

/** The sample book, on a person's screen in its own language. */
export const openSample = (language: 'de' | 'en'): TestBook =>
  openTestBook(sampleBook(language, yesterday()), { userLocale: language });

/** Runs the body of a script on Google's stand-ins; what it throws comes back as { thrown }. */
export function script(book: TestBook, body: string): unknown {
  try {
    return book.script(body);
  } catch (error) {
    return { thrown: (error as Error).message };
  }
}
