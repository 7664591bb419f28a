import { openBook } from './active-book';

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
  openBook().toast(text);
}

/** Says something that the person has to close; where nothing may be shown it is the error that Google shows. */
export function showAlert(text: string): void {
  try {
    SpreadsheetApp.getUi().alert(text);
  } catch {
    throw new Error(text);
  }
}

/** Asks something that is answered with yes or no; whoever closes the question has said no. */
export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Opens the sidebar; Google fixes its width at 300 px. */
export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** Opens the page of the sidebar as a wide dialog; `start` is what it begins with, for the page to read. */
export function showDialog(title: string, start: unknown): void {
  // What would end the script early is written as JSON may write it.
  const json = JSON.stringify(start).replace(/</g, '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  // A laptop's window leaves no more height than this.
  page
    .setContent(page.getContent().replace('/*START*/', () => `startWith = ${json};`))
    .setWidth(980)
    .setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** The language of the person at the screen, such as "de" or "en_GB". */
export function readUserLocale(): string {
  return Session.getActiveUserLocale();
}
