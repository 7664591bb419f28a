import type { Faults } from '../google/faults';
import { type CallServer, type Calls, scriptRun } from '../realm/script-run';
import type { AddOnPage } from '../screen';
import { element, make } from './element';

/** As Google sandboxes an add-on's pages. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** What a page of the add-on can reach from its frame. */
export interface Reach {
  callServer: CallServer;
  faults: Faults;
  calls: Calls;
  /** Opens a draft by its address. */
  onDraft(url: string): void;
}

/** What `google` is in each frame, by the frame's name: the page inside fetches its own. */
const bridges: Record<string, object> = {};
Object.assign(window, { addOnBridges: bridges });

/** A frame with a page of the add-on's and `google.script` in it; `close` is what `google.script.host.close()` does. */
export function addOnFrame(
  name: string,
  page: AddOnPage,
  reach: Reach,
  close: () => void,
): HTMLIFrameElement {
  const frame = make('iframe');
  frame.title = page.title;
  frame.setAttribute('sandbox', SANDBOX);
  const host = { close, origin: location.origin, editor: { focus: () => element('sheet').focus() } };
  bridges[name] = { script: { run: scriptRun(reach.callServer, reach.faults, reach.calls), host } };
  frame.srcdoc = page.html.replace(
    '<head>',
    `<head><script>window.google = window.parent.addOnBridges["${name}"];</script>`,
  );
  // At Google a draft opens in a tab of Docs; here it is in the page's own list.
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link?.href.startsWith(`${location.origin}/#/document/`)) return;
      event.preventDefault();
      reach.onDraft(link.href);
    });
  });
  return frame;
}
