/** A menu entry as `Menu.addItem` made it; `null` is a separator. */
export type MenuEntry = { caption: string; functionName: string } | null;

/** A document that the add-on created through Drive, as the workbench keeps it. */
export interface Draft {
  id: string;
  name: string;
  html: string;
  url: string;
  appProperties: Record<string, string>;
}

/** What the stand-ins for Google's services show to a person. */
export interface Screen {
  setMenu(title: string, entries: MenuEntry[]): void;
  showSidebar(title: string, html: string): void;
  alert(title: string, message: string): void;
}
