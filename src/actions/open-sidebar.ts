import { showMenu, showSidebar } from '../google/menu';
import { userWords } from './user-words';

/** Adds the add-on's menu when a book is opened. */
export function addMenu(): void {
  const { menu } = userWords();
  showMenu([
    { caption: menu.open, functionName: 'openSidebar' },
    { caption: menu.refresh, functionName: 'refreshEnergy' },
    { caption: menu.freeze, functionName: 'freezeEnergy' },
  ]);
}

/** Opens the sidebar. */
export function openSidebar(): void {
  showSidebar(userWords().menu.sidebar);
}
