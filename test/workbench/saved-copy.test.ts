import type { IWorkbookData } from '@univerjs/core';
import { openFile } from '../../workbench/files/open-file';
import { saveBook } from '../../workbench/files/save-book';
import { sampleBook, yesterday } from '../../workbench/sample/sample-book';
import { openTestBook, type TestBook } from '../test-book';

/** The value of an answer; throws where the add-on refuses. */
function answerOf<T>(book: TestBook, action: string, argument?: unknown): T {
  const answer = book.ask(action, argument) as { ok: boolean; value: T };
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
  return answer.value;
}

interface Client {
  key: string;
  names: string[];
}

test.each(['de', 'en'] as const)(
  'a copy that is saved and opened again gives the same sidebar (%s)',
  async (language) => {
    const book = openTestBook(sampleBook(language, yesterday()), { userLocale: language });
    const first = answerOf<{ review: { report: { clients: Client[] } } }>(book, 'readConnection');
    answerOf(book, 'confirmConnection', { settings: { margin: 51 } });
    const reviewed = answerOf<typeof first>(book, 'readConnection');
    const clients = reviewed.review.report.clients.map(({ key, names }) => ({ key, names }));
    const [one, two] = clients;
    const before = { decision: null, note: null, contact: null };
    answerOf(book, 'saveEntry', {
      client: one,
      before,
      fields: { decision: 'part', note: 'nach dem Gespräch', contact: 'Frau Berger' },
    });
    answerOf(book, 'saveEntry', { client: two, before: { joy: null }, fields: { joy: 4 } });
    answerOf(book, 'saveSender', { name: 'Jonas Lindner', company: 'Lindner' });
    await book.calculated();
    // The lists for highlights read what another formula spilled; Univer works them out at the next change.
    const sidebar = (of: TestBook) =>
      JSON.parse(JSON.stringify([answerOf(of, 'readConnection'), answerOf(of, 'readLetters')]), (_, part) =>
        ['to_part', 'to_talk'].includes(part?.role) ? { ...part, sample: '' } : part,
      );
    const names = (of: TestBook) =>
      of.script(
        'return SpreadsheetApp.getActiveSpreadsheet().getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()].join()).sort();',
      );
    const [shown, named] = [sidebar(book), names(book)];
    expect(JSON.stringify(shown)).toContain('Frau Berger');
    expect(named).not.toEqual([]);

    const opened = sampleBook(language, yesterday());
    const bytes = await saveBook(book.snapshot() as IWorkbookData, opened);
    const opening = await openFile('copy.xlsx', bytes, language);
    if (!opening.ok) throw new Error(opening.message);
    const copy = openTestBook({ ...opening.book, name: opened.name }, { userLocale: language });
    await copy.calculated();
    expect(sidebar(copy)).toEqual(shown);
    expect(names(copy)).toEqual(named);
  },
);
