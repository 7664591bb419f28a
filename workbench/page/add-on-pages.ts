import type { AddOnPage } from '../screen';
import { addOnFrame, type Reach } from './add-on-frame';
import { button, element, make } from './element';

/** The place of a sidebar. The second one is for tests of two people at work. */
export type SidebarPlace = 'sidebar' | 'sidebar-2';

/** Shows a sidebar of the add-on's; it replaces the one that was open in its place. */
export function showSidebar(place: SidebarPlace, page: AddOnPage, closeWord: string, reach: Reach): void {
  const aside = element(place);
  const close = (): void => closeSidebar(place);
  aside.replaceChildren(header('span', page, closeWord, close), addOnFrame(place, page, reach, close));
  aside.hidden = false;
}

/** Takes a sidebar away. */
export function closeSidebar(place: SidebarPlace): void {
  element(place).hidden = true;
  element(place).replaceChildren();
}

/** Shows a dialog of the add-on's over the sheet, in the size that it asks for; nothing below can be clicked. */
export function showDialog(page: AddOnPage, closeWord: string, reach: Reach): void {
  const dialog = element<HTMLDialogElement>('add-on-dialog');
  const close = (): void => dialog.close();
  const frame = addOnFrame('dialog', page, reach, close);
  frame.style.width = `${page.width}px`;
  frame.style.height = `${page.height}px`;
  dialog.replaceChildren(header('h2', page, closeWord, close), frame);
  // Closing a page removes it together with everything that runs in it.
  dialog.addEventListener('close', () => dialog.replaceChildren(), { once: true });
  if (!dialog.open) dialog.showModal();
}

function header(tag: 'span' | 'h2', page: AddOnPage, closeWord: string, close: () => void): HTMLElement {
  const made = make('header');
  const closer = button('×', close);
  closer.setAttribute('aria-label', closeWord);
  made.append(make(tag, page.title), closer);
  return made;
}
