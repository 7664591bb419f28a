import { openSample, script } from './sample-script';

/** What the page reads of a call of the server: the answer as text, or the message of the failure. */
function asked(book: ReturnType<typeof openSample>, action: string): string {
  try {
    return book.call('callAction', action, 'null') as string;
  } catch (error) {
    return (error as Error).message;
  }
}

test('faults strike once, where they were ordered, in Google’s words', () => {
  const book = openSample('en');
  book.resetCalls();
  for (const [kind, text] of [
    ['two-accounts', 'Error code PERMISSION_DENIED.'],
    ['not-authorized', 'Authorization is required to perform that action.'],
    ['offline', 'NetworkError: Connection failure due to HTTP 0'],
    ['too-many-runs', 'There are too many scripts running simultaneously'],
    ['quota', 'Service invoked too many times for one day: properties.'],
  ] as const) {
    book.failNext(kind, 'readConnection');
    expect(asked(book, 'selectCell')).not.toContain(text);
    expect(asked(book, 'readConnection')).toContain(text);
    expect(asked(book, 'readConnection')).toContain('"ok":true');
  }
  expect(book.trips()).toEqual({ readConnection: 10, selectCell: 5 });
});

test('a script that is killed does nothing more and cannot answer', () => {
  const book = openSample('en');
  expect(asked(book, 'readConnection')).toContain('"ok":true');
  const whole = Object.values(book.calls()).reduce((a, b) => a + b);
  for (const calls of [0, 1, whole - 1]) {
    book.killAfter(calls);
    expect(asked(book, 'readConnection')).toBe('Exceeded maximum execution time');
  }
  book.killAfter(whole);
  expect(asked(book, 'readConnection')).toContain('"ok":true');

  // What it wrote before stays, what comes after its end never happens, whatever it catches.
  book.killAfter(3);
  const body = `const properties = PropertiesService.getDocumentProperties();
    for (const key of ['one', 'two', 'three', 'four']) { try { properties.setProperty(key, key); } catch {} }
    return 'answered';`;
  expect(script(book, body)).toEqual({ thrown: 'Exceeded maximum execution time' });
  expect(
    script(book, 'return Object.keys(PropertiesService.getDocumentProperties().getProperties());'),
  ).toEqual(['one', 'two']);
});

test('a function of the source is one run as well, which can be killed', () => {
  const book = openSample('en');
  const sheets = () => SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
  expect(book.run(sheets)).toBe(3);
  book.killAfter(1);
  expect(() => book.run(sheets)).toThrow('Exceeded maximum execution time');
  expect(book.run(sheets)).toBe(3);
});

test('a lock can be held by another run', () => {
  const book = openSample('en');
  const lock =
    'const lock = LockService.getDocumentLock(); const free = lock.tryLock(10); lock.waitLock(10); return free;';
  expect(script(book, lock)).toBe(true);
  book.holdLock(true);
  expect(script(book, 'return LockService.getDocumentLock().tryLock(10);')).toBe(false);
  expect(script(book, lock)).toEqual({
    thrown: 'Lock timeout: another process was holding the lock for too long.',
  });
});

test('into a sheet that somebody else has protected nothing is written, and one may ask first', () => {
  const book = openSample('en');
  book.protectPlaces('Clients');
  const cell = (sheet: string) =>
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${sheet}').getRange('A1')`;
  expect(script(book, `return ${cell('Clients')}.canEdit();`)).toBe(false);
  expect(script(book, `return ${cell('Invoices')}.canEdit();`)).toBe(true);
  for (const write of [
    'setValue(1)',
    "setFormula('=1')",
    'clearContent()',
    'setFontSize(3)',
    'setDataValidation(null)',
  ])
    expect(script(book, `${cell('Clients')}.${write};`)).toEqual({
      thrown: expect.stringContaining('protected cell'),
    });
  expect(book.cells('Clients')[0]?.[0]).toBe('Client');
  expect(script(book, `${cell('Invoices')}.setValue('x').getA1Notation();`)).toBeNull();
});
