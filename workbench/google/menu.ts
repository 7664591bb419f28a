import type { MenuEntry, Screen } from '../screen';
import { type Gate, service } from './service';

/** `Ui.createAddonMenu()`: collects entries and hands them to the page. */
export function menuBuilder(title: string, gate: Gate, screen: Screen): object {
  const entries: MenuEntry[] = [];
  const menu: object = service('Menu', gate, {
    addItem: (caption: string, functionName: string) => {
      entries.push({ caption, functionName });
      return menu;
    },
    addSeparator: () => {
      entries.push(null);
      return menu;
    },
    addToUi: () => screen.setMenu(title, entries),
  });
  return menu;
}
