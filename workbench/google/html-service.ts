import type { AddOnPage } from '../screen';
import { type Gate, service } from './service';

/** The size of a dialog that sets none, in pixels. */
const DIALOG = { width: 600, height: 400 };

/** The page of each output that we handed out. */
const behind = new WeakMap<object, AddOnPage>();

/** The page of an output; throws for anything else. */
export function pageOf(output: object): AddOnPage {
  const page = behind.get(output);
  if (!page) throw new Error('The parameters do not match the method signature: an HtmlOutput is needed.');
  return page;
}

/** `HtmlService`, for the files of the bundle. */
export function htmlService(gate: Gate, files: Record<string, string>): object {
  return service('HtmlService', gate, {
    createHtmlOutputFromFile: (name: string) => {
      if (files[name] === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return outputOf({ title: '', html: files[name], ...DIALOG }, gate);
    },
    createHtmlOutput: (html: string) => outputOf({ title: '', html: wellFormed(html), ...DIALOG }, gate),
  });
}

/** Google refuses HTML that is malformed. Whether what comes after its end makes it so is not documented; refused is the harder case. */
function wellFormed(html: string): string {
  const [end = ''] = html.split('</html>').slice(-1);
  if (html.includes('</html>') && end.trim() !== '') throw new Error('Malformed HTML content.');
  return html;
}

function outputOf(page: AddOnPage, gate: Gate): object {
  const set = (change: Partial<AddOnPage>): object => {
    Object.assign(page, change);
    return output;
  };
  const output: object = service('HtmlOutput', gate, {
    setTitle: (title: string) => set({ title }),
    getContent: () => page.html,
    setContent: (html: string) => set({ html: wellFormed(html) }),
    setWidth: (width: number) => set({ width }),
    setHeight: (height: number) => set({ height }),
  });
  behind.set(output, page);
  return output;
}
