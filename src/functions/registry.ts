import type { FunctionHelp } from './cell-function';
import { help as clientColumns } from './client-columns';
import { help as clientConfidence } from './client-confidence';
import { help as clientCost } from './client-cost';
import { help as clientDaysLate } from './client-days-late';
import { help as clientDaysToPay } from './client-days-to-pay';
import { help as clientEnergy } from './client-energy';
import { help as clientHours } from './client-hours';
import { help as clientKind } from './client-kind';
import { help as clientLateness } from './client-lateness';
import { help as clientNoticeDate } from './client-notice-date';
import { help as clientReport } from './client-report';
import { help as clientValue } from './client-value';
import { help as clientVerdict } from './client-verdict';
import { help as clientWhatIf } from './client-what-if';
import { help as clientWhy } from './client-why';

/** Every cell function; stubs, formula help, documentation and the workbench's list are made from this one. */
export const CELL_FUNCTIONS: FunctionHelp[] = [
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
  clientNoticeDate,
];
