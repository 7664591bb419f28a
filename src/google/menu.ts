/** One entry of the add-on's menu. */
export interface MenuItem {
  caption: string;
  functionName: string;
}

/** Adds the add-on's menu; allowed even before the add-on is enabled in the file. */
export function showMenu(items: MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) menu.addItem(item.caption, item.functionName);
  menu.addToUi();
}

/** Says something in passing, at the foot of the sheet. */
export function showMessage(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text);
}

/** Opens the sidebar; Google fixes its width at 300 px. */
export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** The language of the person at the screen, such as "de" or "en_GB". */
export function readUserLocale(): string {
  return Session.getActiveUserLocale();
}
