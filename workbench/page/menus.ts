import { button, element, make } from './element';

/** One entry of a menu of the page; a text alone heads a group. */
export type Entry = { caption: string; click: () => void } | { group: string };

/** Shows the page's menus, each with its entries; the one that was open closes. */
export function showMenus(
  menus: { caption: string; entries: Entry[] }[],
  plain: { caption: string; click: () => void }[],
): void {
  element('menus').replaceChildren(
    ...menus.map(({ caption, entries }) => dropDown(caption, entries)),
    ...plain.map(({ caption, click }) => button(caption, click)),
  );
}

function dropDown(caption: string, entries: Entry[]): HTMLElement {
  const holder = make('div');
  const list = make('div');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  const opener = button(caption, () => toggle(list.hidden === true));
  opener.setAttribute('aria-haspopup', 'menu');
  const toggle = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) list.querySelector('button')?.focus();
  };
  toggle(false);
  for (const entry of entries) list.append(entryOf(entry, () => toggle(false)));
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      toggle(false);
      opener.focus();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(list, event);
  });
  // Not by losing the focus: the spreadsheet takes it for itself whenever it has drawn something.
  document.addEventListener('pointerdown', (event) => {
    if (!holder.contains(event.target as Node)) toggle(false);
  });
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') toggle(false);
  });
  holder.append(opener, list);
  return holder;
}

function entryOf(entry: Entry, close: () => void): HTMLElement {
  if ('group' in entry) return make('div', entry.group, 'group');
  const item = button(entry.caption, () => {
    close();
    entry.click();
  });
  item.setAttribute('role', 'menuitem');
  return item;
}

function moveFocus(list: HTMLElement, event: KeyboardEvent): void {
  const items = [...list.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const step = event.key === 'ArrowDown' ? 1 : -1;
  items[(at + step + items.length) % items.length]?.focus();
  event.preventDefault();
}
