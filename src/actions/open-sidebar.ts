import { readUserLocale, showMenu, showSidebar } from '../google/menu';
import { languageOfLocale, wordsFor } from '../words/words-for';

/** Adds the add-on's menu when a book is opened. */
export function addMenu(): void {
  const { menu } = wordsFor(languageOfLocale(readUserLocale()));
  showMenu([
    { caption: menu.open, functionName: 'openSidebar' },
    { caption: menu.refresh, functionName: 'refreshEnergy' },
    { caption: menu.freeze, functionName: 'freezeEnergy' },
  ]);
}

/** Opens the sidebar. */
export function openSidebar(): void {
  showSidebar(wordsFor(languageOfLocale(readUserLocale())).menu.sidebar);
}
