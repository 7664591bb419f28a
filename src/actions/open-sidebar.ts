import { showSidebar } from '../google/menu';
import type { MenuCommand } from './action';

/** Opens the sidebar. */
export const openSidebar: MenuCommand = {
  functionName: 'openSidebar',
  caption: { de: 'Kunden ansehen', en: 'Review clients' },
  run: () => showSidebar('Client Energy'),
};
