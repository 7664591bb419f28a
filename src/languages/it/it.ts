import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';

/** All that reading knows of Italian. */
export const it: ReadingLanguage<'it'> = { code: 'it', headings, cells, ownSheets: null };
