import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';

/** All that reading knows of French. */
export const fr: ReadingLanguage<'fr'> = { code: 'fr', headings, cells, ownSheets: null };
