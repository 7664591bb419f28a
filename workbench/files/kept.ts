import type { ConditionalFormattingOptions, DataValidation } from 'exceljs';

/** What a sheet holds that the workbench does not show, kept as the file had it and written back into a copy. */
export interface Kept {
  rules: ConditionalFormattingOptions[];
  validations: Record<string, DataValidation>;
  notes: Record<string, string>;
}

/** The key under which it travels in a sheet's snapshot. */
export const KEPT = 'clientEnergyKept';
