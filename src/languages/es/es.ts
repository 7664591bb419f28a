import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';

/** All that reading knows of Spanish. */
export const es: ReadingLanguage<'es'> = { code: 'es', headings, cells, ownSheets: null };
