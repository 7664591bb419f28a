import type { ConditionalFormattingOptions, DataValidation } from 'exceljs';

/** Parts of a sheet that the workbench does not show. They are kept unchanged and written back into a copy. */
export interface Kept {
  rules: ConditionalFormattingOptions[];
  validations: Record<string, DataValidation>;
  notes: Record<string, string>;
}

/** The key under which it travels in a sheet's snapshot. */
export const KEPT = 'clientEnergyKept';
