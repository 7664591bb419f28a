import { LANGUAGES } from '../../src/model/language';
import { EVENT_KINDS } from '../../src/model/log-event';
import { readBook } from '../../src/reading/read-book';
import { SHEET_WORDS } from '../../src/words/sheet-words-for';

test.each(LANGUAGES)('every event is read back as what we write in %s', (language) => {
  const { headings, events, yes, no } = SHEET_WORDS[language].log;
  expect(Object.keys(events).sort()).toEqual([...EVENT_KINDS].sort());
  const row = (kind: (typeof EVENT_KINDS)[number]) => {
    const founded = { 'founded-complaint': yes, 'unfounded-complaint': no }[kind as string] ?? '';
    return ['2025-02-01', 'Acme', events[kind], '', founded];
  };
  const invoices = [
    ['Invoice no.', 'Client', 'Date', 'Total'],
    ['A-1', 'Acme', '2025-01-01', 5],
  ];
  const { book } = readBook(
    [
      { sheet: 'Invoices', cells: invoices },
      { sheet: 'Log', cells: [headings, ...EVENT_KINDS.map(row)] },
    ],
    {},
  );
  expect(book.events.map(({ kind }) => kind)).toEqual([...EVENT_KINDS]);
});
