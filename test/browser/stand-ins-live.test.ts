import { de } from '../../workbench/words/de';
import { en } from '../../workbench/words/en';
import { at } from '../at';
import { openStage, type Stage } from './stage';

const script = (stage: Stage, body: string): Promise<unknown> =>
  stage.page.evaluate((text) => window.workbench.script(text), body);

const CHART = `const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('Client Energy');
  sheet.getRange('A1:C4').setValues([['Kunde', 'Wert', 'Summe'], ['Acme', 10, 10], ['Nord', 5, 15], ['Süd', -3, 12]]);
  const chart = (type) => sheet.newChart().setChartType(type).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
    .setPosition(2, 5, 0, 0).setOption('title', 'Wale').build();`;

test('a chart is drawn from its cells, follows them, is seen on its own sheet only, and can be changed', async () => {
  const stage = await openStage('de');
  const { page } = stage;
  await script(stage, `${CHART} sheet.insertChart(chart(Charts.ChartType.COLUMN));`);
  const picture = page.getByRole('img', { name: 'Wale' });
  await picture.waitFor();
  const heights = (): Promise<number[]> =>
    picture.locator('rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  const before = await heights();
  expect(before).toHaveLength(6);
  // Lengths are as the values: 10, 5 and 3 from zero.
  expect(at(before) / at(before, 1)).toBeCloseTo(2, 1);
  expect(at(before) / at(before, 2)).toBeCloseTo(10 / 3, 1);
  await stage.picture('chart-column');
  await stage.type('Client Energy!B3', 10);
  await page.waitForFunction(() => {
    const bars = [...document.querySelectorAll('.charts rect')].map((bar) => bar.getAttribute('height'));
    return bars.length === 6 && bars[0] === bars[1];
  });
  for (const [type, shape, count] of [
    ['BAR', 'rect', 6],
    ['LINE', 'polyline', 2],
    ['AREA', 'polygon', 2],
  ] as const) {
    expect(
      await script(
        stage,
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy');
        sheet.updateChart(sheet.getCharts()[0].modify().setChartType(Charts.ChartType.${type}).build());
        return [sheet.getCharts().length, sheet.getCharts()[0].getRanges()[0].getA1Notation()];`,
      ),
    ).toEqual([1, 'A1:C4']);
    await page.locator(`.charts ${shape}`).first().waitFor();
    expect(await page.locator(`.charts ${shape}`).count()).toBe(count);
    await stage.picture(`chart-${type.toLowerCase()}`);
  }
  await page.getByRole('button', { name: de.page.file }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: de.page.save }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('(Client Energy).xlsx');
  await page.locator('#message', { hasText: de.notices.charts }).waitFor();
  await page.evaluate(() => window.workbench.reopen());
  await script(stage, `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].activate();`);
  await picture.waitFor({ state: 'hidden' });
  await script(
    stage,
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy').activate();
    sheet.removeChart(sheet.getCharts()[0]);`,
  );
  expect(await page.locator('.charts figure').count()).toBe(0);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('what a person edits is told to onEdit, what a script writes is not', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await page.route('**/dist/Code.js', async (route) => {
    const code = await (await route.fetch()).text();
    const trigger = `function onEdit(e) {
  const properties = PropertiesService.getDocumentProperties();
  const seen = JSON.parse(properties.getProperty('seen') || '[]');
  seen.push([e.source.getName() !== '', e.range.getSheet().getName(), e.range.getA1Notation(), e.value, e.oldValue]);
  properties.setProperty('seen', JSON.stringify(seen));
  Drive.Files.list({});
}`;
    await route.fulfill({ body: `${code}\n${trigger}\n`, contentType: 'text/plain' });
  });
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await script(
    stage,
    `SpreadsheetApp.getActiveSpreadsheet().insertSheet('Log').getRange('B2').setValue(1).activate();`,
  );
  await page.locator('#univer-sheet-main-canvas_book').click({ position: { x: 200, y: 60 } });
  await script(
    stage,
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log').getRange('B2').activate();`,
  );
  await page.keyboard.type('new');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench.read('Log!B2') === 'new');
  expect(await page.locator('#message').isHidden()).toBe(true);
  // From here on the cell is protected, and stays so when a row comes in above it.
  await script(
    stage,
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
    sheet.getRange('B2').protect().setWarningOnly(true);
    sheet.insertRowsAfter(1, 1).getRange('B3').activate();`,
  );
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => window.workbench.read('Log!B3') === '');
  await page.waitForFunction(() => window.workbench.errors().length === 2);
  await page.locator('#message', { hasText: en.page.warned }).waitFor();
  expect(
    await script(stage, `return JSON.parse(PropertiesService.getDocumentProperties().getProperty('seen'));`),
  ).toEqual([
    [true, 'Log', 'B2', 'new', '1'],
    [true, 'Log', 'B3', null, 'new'],
  ]);
  // A simple trigger may not touch the owner's Drive.
  expect(await page.evaluate(() => window.workbench.errors())).toEqual(
    Array(2).fill('onEdit: You do not have permission to call Drive.Files.list.'),
  );
  // This page has another add-on than the others: nobody else gets it.
  await page.close();
});

test('axe looks into the sidebar, which is as dark as its owner wants it', async () => {
  const stage = await openStage('de');
  await stage.page.emulateMedia({ colorScheme: 'dark' });
  await stage.openSidebar();
  const seen = await stage.sidebar.locator('body').evaluate((body) => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: body.ownerDocument.documentElement.clientWidth,
  }));
  expect(seen).toEqual({ dark: true, width: 299 });
  await stage.sidebar.locator('main').evaluate((main) => {
    main.append(Object.assign(document.createElement('img'), { src: 'data:,' }));
  });
  expect(await stage.axe()).toContainEqual({
    id: 'image-alt',
    impact: 'critical',
    html: ['<img src="data:,">'],
  });
  await stage.close();
});
