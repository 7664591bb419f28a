import { closeBrowser, openStage, type Stage } from './stage';

jest.setTimeout(120_000);
afterAll(closeBrowser);

/** Runs the body of a script on Google's stand-ins; what it throws comes back as { thrown }. */
const script = (stage: Stage, body: string): Promise<unknown> =>
  stage.page.evaluate((text) => {
    try {
      return window.workbench.script(text);
    } catch (error) {
      return { thrown: (error as Error).message };
    }
  }, body);

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet();';

test('a sheet is made, laid out and filled, and setters can be chained', async () => {
  const stage = await openStage('de');
  expect(
    await script(
      stage,
      `${book}
      const sheet = book.insertSheet('Client Energy');
      sheet.getRange(1, 1, 1, 3).setValues([['Kunde', 'Freude', 'Entscheidung']])
        .setFontWeight('bold').setFontColor('#333333').setBackground('#eeeeee').setWrap(true)
        .setVerticalAlignment('middle').setHorizontalAlignment('right');
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(1);
      sheet.setColumnWidth(1, 222).setColumnWidths(2, 2, 90).appendRow(['Acme', 4, 'part']).appendRow(['Nord', 2, 'talk']);
      sheet.deleteRow(2).insertRowsAfter(1, 1);
      book.setActiveSheet(book.getSheets()[0]);
      sheet.activate();
      return {
        active: book.getActiveSheet().getName(), index: sheet.getIndex(), rows: sheet.getMaxRows(),
        frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
        values: sheet.getDataRange().getValues(),
        place: (({ getRow, getColumn, getNumRows, getNumColumns }) => [getRow(), getColumn(), getNumRows(), getNumColumns()])(sheet.getRange('B2:C4')),
        owner: sheet.getRange('B2').getSheet().getName(),
      };`,
    ),
  ).toEqual({
    active: 'Client Energy',
    index: 4,
    rows: 1000,
    frozen: [1, 1],
    values: [
      ['Kunde', 'Freude', 'Entscheidung'],
      ['', '', ''],
      ['Nord', 2, 'talk'],
    ],
    place: [2, 2, 3, 2],
    owner: 'Client Energy',
  });
  const { styles, sheets } = (await stage.page.evaluate(() => window.workbench.snapshot())) as {
    styles: Record<string, object>;
    sheets: Record<string, { name: string; cellData: { s: string }[][]; columnData: { w: number }[] }>;
  };
  const made = Object.values(sheets).find(({ name }) => name === 'Client Energy');
  expect(styles[made?.cellData[0][0].s ?? '']).toMatchObject({
    bl: 1,
    bg: { rgb: '#eeeeee' },
    cl: { rgb: '#333333' },
    ht: 3,
    vt: 2,
    tb: 3,
  });
  expect([0, 1, 2].map((column) => made?.columnData[column].w)).toEqual([222, 90, 90]);
  expect(await script(stage, `${book} book.insertSheet('Client Energy');`)).toEqual({
    thrown: 'A sheet with the name "Client Energy" already exists. Please enter another name.',
  });
  expect(
    await script(stage, `${book} book.getSheets()[0].getRange(1, 1, 2, 2).setValues([[1, 2]]);`),
  ).toEqual({
    thrown: expect.stringContaining('The data has 1 but the range has 2.'),
  });
  await stage.close();
});

test('what is written is read as if it had been typed, unless an apostrophe or the format makes it text', async () => {
  const stage = await openStage('de');
  const written = await script(
    stage,
    `${book}
    const sheet = book.insertSheet('Werte');
    sheet.getRange('A7').setNumberFormat('@');
    const range = sheet.getRange(1, 1, 12, 1);
    range.setValues([['1.234,5'], ['1,234.5'], ['31.1.2025'], ['31.2.2025'], ['WAHR'], ["'=1+2"], ['007'], ['007'],
      [new Date(Date.UTC(2025, 0, 15, 23))], [true], ['=1+2'], ["'+49 30 123"]]);
    return { values: range.getValues(), shown: range.getDisplayValues(), formulas: range.getFormulas().flat().filter(Boolean) };`,
  );
  expect(written).toEqual({
    // The midnight between 15 and 16 January in Berlin is 23:00 of the 15th in UTC.
    values: [
      [1234.5],
      ['1,234.5'],
      ['2025-01-30T23:00:00.000Z'],
      ['31.2.2025'],
      [true],
      ['=1+2'],
      ['007'],
      [7],
      ['2025-01-15T23:00:00.000Z'],
      [true],
      [''],
      ['+49 30 123'],
    ],
    shown: [
      ['1234,5'],
      ['1,234.5'],
      ['31.01.2025'],
      ['31.2.2025'],
      ['WAHR'],
      ['=1+2'],
      ['007'],
      ['7'],
      ['16.01.2025'],
      ['WAHR'],
      [''],
      ['+49 30 123'],
    ],
    formulas: ['=1+2'],
  });
  await stage.page.waitForFunction(() => window.workbench.read('Werte!A11') === 3);
  await stage.close();
});

test('validations, protected ranges and properties', async () => {
  const stage = await openStage('en');
  const kept = await script(
    stage,
    `${book}
    const sheet = book.insertSheet('Client Energy');
    const rule = () => SpreadsheetApp.newDataValidation();
    sheet.getRange('B2:B20').setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('1 to 5').build());
    sheet.getRange('C2:C20').setDataValidation(rule().requireValueInList(['keep', 'part'], true).setAllowInvalid(false).build());
    sheet.getRange('D2:D20').setDataValidation(rule().requireDate().build());
    sheet.getRange('E2:F20').protect().setDescription('formulas').setWarningOnly(true);
    sheet.getRange('G2').protect().remove();
    PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'x' }).deleteProperty('b');
    PropertiesService.getUserProperties().setProperty('mine', 'yes');
    return sheet.getName();`,
  );
  expect(kept).toBe('Client Energy');
  await stage.page.evaluate(() => window.workbench.reopen());
  expect(
    await script(
      stage,
      `${book}
      return [
        book.getSheetByName('Client Energy').getProtections(SpreadsheetApp.ProtectionType.RANGE)
          .map((one) => [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation()]),
        PropertiesService.getDocumentProperties().getProperties(),
        PropertiesService.getUserProperties().getProperty('mine'),
      ];`,
    ),
  ).toEqual([[['formulas', true, 'E2:F20']], { a: '1' }, 'yes']);
  const { resources } = (await stage.page.evaluate(() => window.workbench.snapshot())) as {
    resources: { name: string; data: string }[];
  };
  const stored = resources.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '{}';
  expect(Object.values(JSON.parse(stored)).flat()).toMatchObject([
    { type: 'decimal', formula1: '1', formula2: '5', error: '1 to 5', errorStyle: 1 },
    { type: 'list', formula1: '["keep","part"]', showDropDown: true },
    { type: 'date' },
  ]);
  const set = (key: string, length: number) =>
    script(stage, `PropertiesService.getDocumentProperties().setProperty('${key}', 'x'.repeat(${length}));`);
  expect(await set('long', 9 * 1024 + 1)).toEqual({ thrown: 'Argument too large: value' });
  for (let index = 0; index < 55; index += 1) expect(await set(`k${index}`, 9 * 1024)).toBeNull();
  expect(await set('one more', 9 * 1024)).toEqual({
    thrown: expect.stringContaining('exceeded the property storage quota'),
  });
  await stage.close();
});

test('documents and folders in Drive are found by what they are, page by page', async () => {
  const stage = await openStage('en');
  const listed = await script(
    stage,
    `const { Files } = Drive;
    const folder = Files.create({ name: "Anna's drafts", mimeType: 'application/vnd.google-apps.folder' });
    const mimeType = 'application/vnd.google-apps.document';
    for (const client of ['a', 'b', 'c']) {
      Files.create({ name: 'Letter ' + client, mimeType, parents: [folder.id], appProperties: { client } },
        Utilities.newBlob('<p>' + client + '</p>', 'text/html', 'x'), { fields: 'id' });
    }
    const q = "mimeType = '" + mimeType + "' and '" + folder.id + "' in parents and trashed = false";
    const first = Files.list({ q, pageSize: 2, fields: 'nextPageToken, files(id, appProperties)' });
    const second = Files.list({ q, pageSize: 2, pageToken: first.nextPageToken, fields: 'nextPageToken, files(name)' });
    Files.update({ name: 'Letter A', appProperties: { sent: 'no', client: null } }, 'draft-2');
    return {
      folder, first, second,
      named: Files.list({ q: "name = 'Anna\\\\'s drafts' and trashed = false" }).files.length,
      one: Files.list({ q: "appProperties has { key='client' and value='b' }" }).files,
      changed: Files.get('draft-2', { fields: 'name, parents, appProperties, trashed' }),
    };`,
  );
  expect(listed).toEqual({
    folder: { id: 'folder-1', name: "Anna's drafts", mimeType: 'application/vnd.google-apps.folder' },
    first: {
      files: [
        { id: 'draft-4', appProperties: { client: 'c' } },
        { id: 'draft-3', appProperties: { client: 'b' } },
      ],
      nextPageToken: '2',
    },
    second: { files: [{ name: 'Letter a' }] },
    named: 1,
    one: [{ id: 'draft-3', name: 'Letter b', mimeType: 'application/vnd.google-apps.document' }],
    changed: { name: 'Letter A', parents: ['folder-1'], appProperties: { sent: 'no' }, trashed: false },
  });
  const times = `const { createdTime, modifiedTime } = Drive.Files.get('draft-3', { fields: '*' }); return createdTime < modifiedTime;`;
  expect(await script(stage, times)).toBe(false);
  await stage.page.evaluate(() => window.workbench.editDraft('draft-3', '<p>mine</p>'));
  expect(await script(stage, times)).toBe(true);
  await stage.page.getByRole('button', { name: 'Drafts' }).click();
  await stage.page.locator('dialog li', { hasText: 'Letter c' }).getByText("Anna's drafts").waitFor();
  await stage.page.evaluate(() => window.workbench.bin('folder-1'));
  expect(await script(stage, `return Drive.Files.list({ q: 'trashed = false' }).files;`)).toEqual([]);
  for (const [body, thrown] of [
    [`Drive.Files.get('draft-9');`, 'File not found: draft-9.'],
    [`Drive.Files.list({ q: "name contains 'x'" });`, 'Invalid Value'],
    [`Drive.Files.create({ name: 'x', parents: ['nowhere'] });`, 'File not found: nowhere.'],
    [`Drive.Files.update({ appProperties: { k: 'x'.repeat(124) } }, 'draft-3');`, '124 bytes'],
  ]) {
    expect(await script(stage, body)).toEqual({ thrown: expect.stringContaining(thrown) });
  }
  await stage.page.evaluate(() => window.workbench.limitDocuments(1));
  const create = `return Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'text/html', 'x')).name;`;
  expect(await script(stage, create)).toBe('x');
  expect(await script(stage, create)).toEqual({
    thrown: 'Service invoked too many times for one day: docs create.',
  });
  await stage.close();
});

test('a dialog opens over the sheet in its own size, reaches the server, and closes itself', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await script(
    stage,
    `const output = HtmlService.createHtmlOutputFromFile('sidebar').append('<script>document.title = "wide"</script>');
    SpreadsheetApp.getUi().showModalDialog(output.setWidth(900).setHeight(500), 'Preview');`,
  );
  const dialog = page.locator('#add-on-dialog');
  await dialog.getByRole('heading', { name: 'Preview' }).waitFor();
  expect(await dialog.locator('iframe').boundingBox()).toMatchObject({ width: 900, height: 500 });
  expect((await dialog.boundingBox())?.width).toBe(900);
  const frame = page.frameLocator('#add-on-dialog iframe');
  await frame.locator('h1').waitFor();
  expect(await frame.locator('body').evaluate(() => document.title)).toBe('wide');
  await stage.picture('dialog');
  await frame
    .locator('body')
    .evaluate(() => (window as unknown as { google: Google }).google.script.host.close());
  await dialog.waitFor({ state: 'hidden' });
  expect(await dialog.locator('iframe').count()).toBe(0);
  await stage.close();
});

interface Google {
  script: { host: { close(): void }; run: Record<string, (...args: unknown[]) => Google['script']['run']> };
}

/** Calls a function of the server from inside the sidebar; gives the answer, or the message of the failure. */
const callServer = (stage: Stage, name: string): Promise<string> =>
  stage.sidebar.locator('body').evaluate(
    (_body, functionName) =>
      new Promise<string>((done) => {
        const { run } = (window as unknown as { google: Google }).google.script;
        run
          .withSuccessHandler(done)
          .withFailureHandler((error: Error) => done(error.message))
          .answer(functionName, 'null');
      }),
    name,
  );

test('faults strike once, where they were ordered, in Google’s words', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await page.evaluate(() => window.workbench.failNext('denied-sidebar'));
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await page.locator('#message', { hasText: 'script.container.ui' }).waitFor();
  await stage.openSidebar();
  await page.evaluate(() => window.workbench.resetCalls());
  for (const [kind, text] of [
    ['two-accounts', 'Error code PERMISSION_DENIED.'],
    ['not-authorized', 'Authorization is required to perform that action.'],
    ['offline', 'NetworkError: Connection failure due to HTTP 0'],
    ['too-many-runs', 'There are too many scripts running simultaneously'],
    ['quota', 'Service invoked too many times for one day: properties.'],
  ] as const) {
    await page.evaluate((wanted) => window.workbench.failNext(wanted, 'readConnection'), kind);
    expect(await callServer(stage, 'selectCell')).not.toContain(text);
    expect(await callServer(stage, 'readConnection')).toContain(text);
    expect(await callServer(stage, 'readConnection')).toContain('"ok":true');
  }
  expect(await page.evaluate(() => window.workbench.trips())).toEqual({ readConnection: 10, selectCell: 5 });
  await page.evaluate(() => window.workbench.delay(400));
  const order = await stage.sidebar.locator('body').evaluate(
    () =>
      new Promise<string[]>((done) => {
        const came: string[] = [];
        // Both wait from the same moment on, so that only their order counts.
        setTimeout(() => came.push('timer'), 200);
        const answered = () => done([...came, 'answer']);
        (window as unknown as { google: Google }).google.script.run
          .withSuccessHandler(answered)
          .answer('readConnection', 'null');
      }),
  );
  expect(order).toEqual(['timer', 'answer']);
  await stage.close();
});

test('a script that is killed does nothing more and cannot answer', async () => {
  const stage = await openStage('en');
  await stage.openSidebar();
  const { page } = stage;
  await page.evaluate(() => window.workbench.resetCalls());
  expect(await callServer(stage, 'readConnection')).toContain('"ok":true');
  const whole = Object.values(await page.evaluate(() => window.workbench.calls())).reduce((a, b) => a + b);
  for (const calls of [0, 1, whole - 1]) {
    await page.evaluate((left) => window.workbench.killAfter(left), calls);
    expect(await callServer(stage, 'readConnection')).toBe('Exceeded maximum execution time');
  }
  await page.evaluate((left) => window.workbench.killAfter(left), whole);
  expect(await callServer(stage, 'readConnection')).toContain('"ok":true');

  // What it wrote before stays, what comes after its end never happens, whatever it catches.
  await page.evaluate(() => window.workbench.killAfter(3));
  const body = `const properties = PropertiesService.getDocumentProperties();
    for (const key of ['one', 'two', 'three', 'four']) { try { properties.setProperty(key, key); } catch {} }
    return 'answered';`;
  expect(await script(stage, body)).toEqual({ thrown: 'Exceeded maximum execution time' });
  expect(
    await script(stage, `return Object.keys(PropertiesService.getDocumentProperties().getProperties());`),
  ).toEqual(['one', 'two']);
  await stage.close();
});

test('two sidebars work on one book, and a lock can be held by another run', async () => {
  const stage = await openStage('en');
  await stage.openSidebar();
  await stage.page.evaluate(() => window.workbench.openSecondSidebar());
  const second = stage.page.frameLocator('#sidebar-2 iframe');
  await second.locator('h1').waitFor();
  await stage.sidebar.getByRole('button', { name: 'Looks right' }).click();
  await stage.sidebar.getByRole('switch').waitFor();
  await second.getByRole('button', { name: 'Looks right' }).click();
  await second.getByRole('switch').waitFor();
  await stage.picture('two-sidebars');
  const lock = `const lock = LockService.getDocumentLock(); const free = lock.tryLock(10); lock.waitLock(10); return free;`;
  expect(await script(stage, lock)).toBe(true);
  await stage.page.evaluate(() => window.workbench.holdLock(true));
  expect(await script(stage, `return LockService.getDocumentLock().tryLock(10);`)).toBe(false);
  expect(await script(stage, lock)).toEqual({
    thrown: 'Lock timeout: another process was holding the lock for too long.',
  });
  expect(stage.strange).toEqual([]);
  await stage.close();
});
