/** A menu entry as `Menu.addItem` made it; `null` is a separator. */
export type MenuEntry = { caption: string; functionName: string } | null;

/** A document or folder that the add-on made in Drive, as the workbench keeps it; the names are Google's. */
export interface Draft {
  id: string;
  name: string;
  mimeType: string;
  description: string;
  parents: string[];
  html: string;
  webViewLink: string;
  appProperties: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Who made it: nobody else's add-on sees it, nor another add-on of theirs. */
  madeBy: string;
  /** The shared drive that it was moved to; absent in the owner's own. */
  driveId?: string;
}

/** A page of the add-on's that is to be shown. */
export interface AddOnPage {
  title: string;
  html: string;
  /** In pixels; a sidebar has a width of its own. */
  width: number;
  height: number;
}

/** What the simulated services of Google show to a person. */
export interface Screen {
  setMenu(title: string, entries: MenuEntry[]): void;
  showSidebar(page: AddOnPage): void;
  showDialog(page: AddOnPage): void;
  alert(title: string, message: string): void;
  /** Asks for a yes or a no. */
  confirm(title: string, question: string): boolean;
  /** Redraws the charts after a script has changed one. */
  redrawCharts(): void;
  /** Brings a row of the active sheet into view, counted from 0. */
  scrollTo(row: number): void;
}
