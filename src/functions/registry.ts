import type { CellFunction } from './cell-function';
import { clientColumns } from './client-columns';
import { clientConfidence } from './client-confidence';
import { clientCost } from './client-cost';
import { clientDaysLate } from './client-days-late';
import { clientDaysToPay } from './client-days-to-pay';
import { clientEnergy } from './client-energy';
import { clientHours } from './client-hours';
import { clientKind } from './client-kind';
import { clientLateness } from './client-lateness';
import { clientNoticeDate } from './client-notice-date';
import { clientReport } from './client-report';
import { clientTerms } from './client-terms';
import { clientValue } from './client-value';
import { clientVerdict } from './client-verdict';
import { clientWhatIf } from './client-what-if';
import { clientWhy } from './client-why';

/** Every cell function; the script's globals, the formula help and the documentation are made from this list. */
export const CELL_FUNCTIONS: CellFunction[] = [
  clientEnergy,
  clientVerdict,
  clientKind,
  clientWhy,
  clientValue,
  clientCost,
  clientHours,
  clientDaysLate,
  clientDaysToPay,
  clientLateness,
  clientConfidence,
  clientReport,
  clientColumns,
  clientWhatIf,
  clientTerms,
  clientNoticeDate,
];
