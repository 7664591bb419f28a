/** Custom functions of the recorder. They begin as those of the add-on do, which is how the workbench knows its own. */

/** What the function was given, as JSON: of each argument its type and its text. */
export function CLIENT_GIVEN(...args: unknown[]): string {
  return JSON.stringify(args.map(described));
}

function described(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(described);
  if (value === null || value === undefined) return String(value);
  if (Object.prototype.toString.call(value) === '[object Date]')
    return `date ${(value as Date).toISOString()}`;
  // The text of an object may be made up of its owner's data; its names are not.
  if (typeof value === 'object') return `object ${String(value).slice(0, 40)}`;
  return `${typeof value} ${String(value)}`;
}

/** Another number at each call, so that a remembered one is noticed. */
export function CLIENT_MOMENT(_name: string): number {
  return Date.now() + Math.random();
}

/** One text and forty-nine empty ones below it. */
export function CLIENT_BLANKS(): string[][] {
  return Array.from({ length: 50 }, (_, row) => [row === 0 ? 'first' : '']);
}

/** What a formula may do at Google, as JSON: true for what it may. */
export function CLIENT_MAY(): string {
  // A cell in a sheet of the recorder's own.
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Facts function-rights');
  if (!sheet) throw new Error('The sheet of this question is gone.');
  const cell = sheet.getRange('B1');
  return JSON.stringify({
    readCells: works(() => cell.getValue()),
    readProperties: works(() => PropertiesService.getDocumentProperties().getProperty('none')),
    readLocale: works(() => Session.getActiveUserLocale()),
    writeCells: works(() => cell.setValue('x')),
    showSidebar: works(() => SpreadsheetApp.getUi()),
    useDrive: works(() => Drive?.Files.list()),
  });
}

function works(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
