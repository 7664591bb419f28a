import { type CallServer, scriptRun } from '../realm/script-run';
import { button, element, make } from './element';

/** As Google sandboxes an add-on's sidebar. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** Shows the add-on's sidebar with `google.script` in it; it replaces the one that was open. */
export function showSidebar(
  title: string,
  html: string,
  closeWord: string,
  callServer: CallServer,
  onDraft: (url: string) => void,
): void {
  const aside = element('sidebar');
  const header = make('header');
  const close = button('×', closeSidebar);
  close.setAttribute('aria-label', closeWord);
  header.append(make('span', title), close);
  const frame = make('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  const host = {
    close: closeSidebar,
    origin: location.origin,
    editor: { focus: () => element('sheet').focus() },
  };
  Object.assign(window, { addOnBridge: { google: { script: { run: scriptRun(callServer), host } } } });
  frame.srcdoc = html.replace(
    '<head>',
    '<head><script>window.google = window.parent.addOnBridge.google;</script>',
  );
  // At Google a draft opens in a tab of Docs; here it is in the page's own list.
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link?.href.startsWith(`${location.origin}/#draft-`)) return;
      event.preventDefault();
      onDraft(link.href);
    });
  });
  aside.replaceChildren(header, frame);
  aside.hidden = false;
}

/** Takes the sidebar away. */
export function closeSidebar(): void {
  element('sidebar').hidden = true;
  element('sidebar').replaceChildren();
}
