import { readUserLocale, showMenu } from '../google/menu';
import { languageOfLocale } from '../words/words-for';
import { MENU } from './registry';

/** Adds the add-on's menu when a book is opened or the add-on is installed: before anybody has chosen a language. */
export function addMenu(): void {
  const language = languageOfLocale(readUserLocale());
  showMenu(MENU.map(({ caption, functionName }) => ({ caption: caption[language], functionName })));
}
