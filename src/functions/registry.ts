import type { CellFunction } from './cell-function';
import { clientColumns } from './client-columns';
import { clientEnergy } from './client-energy';
import { clientWhy } from './client-why';

/** Every cell function; stubs, formula help and documentation are made from this list. */
export const CELL_FUNCTIONS: CellFunction[] = [clientEnergy, clientWhy, clientColumns];
