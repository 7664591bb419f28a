import type { Draft } from '../screen';
import type { ScopeName } from './consent';
import type { Store } from './properties';

/** What belongs to the person, not to the book: their Drive and their properties. */
export interface Account {
  /** Where its documents are, as the beginning of their addresses. */
  origin: string;
  properties: Store;
  /** Documents and folders that the add-on made, oldest first. */
  files: Draft[];
  /** Who is at work: a person with one script. */
  viewer: string;
  /** What the person did not tick when Google asked. */
  refusedScopes: ScopeName[];
  /** Whether the Drive has room for no more. */
  isFull: boolean;
  /** Whether the first page of what is listed is empty, which Google allows itself even where files follow. */
  beginsEmpty: boolean;
  /** Documents that may still be created today. */
  documentsLeft: number;
}

/** An account in which the add-on has made nothing yet. */
export function newAccount(origin: string): Account {
  return {
    origin,
    properties: {},
    files: [],
    viewer: 'owner',
    refusedScopes: [],
    isFull: false,
    beginsEmpty: false,
    documentsLeft: Number.POSITIVE_INFINITY,
  };
}
