import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';
import { ownSheets } from './own-sheets';

/** All that reading knows of English. */
export const en: ReadingLanguage<'en'> = { code: 'en', headings, cells, ownSheets };
