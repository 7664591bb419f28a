import { CLIENT_BLANKS, CLIENT_GIVEN, CLIENT_MAY, CLIENT_MOMENT } from './functions';
import { record } from './record';

/** What a person runs, and what its formulas call; each becomes a global of the script. */
export const globals = { record, CLIENT_BLANKS, CLIENT_GIVEN, CLIENT_MAY, CLIENT_MOMENT };
