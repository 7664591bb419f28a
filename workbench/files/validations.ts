import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'exceljs';
import { a1OfRange } from './range-names';

/** Univer's name for its store of data validations in a snapshot. */
export const VALIDATIONS_RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

/** Univer's rules of lists, numbers and dates as the file holds them, by their ranges. */
export function validationsToXlsx(rules: ISheetDataValidationRule[]): Record<string, DataValidation> {
  return Object.fromEntries(
    rules.flatMap((rule) => rule.ranges.map((range) => [a1OfRange(range), validationOf(rule)])),
  );
}

function validationOf(rule: ISheetDataValidationRule): DataValidation {
  const shared = {
    allowBlank: true,
    showErrorMessage: true,
    // Univer's number for the style that refuses.
    errorStyle: rule.errorStyle === 1 ? 'stop' : 'warning',
    ...(rule.error ? { error: rule.error } : {}),
  };
  if (rule.type === 'list') {
    const choices = JSON.parse(rule.formula1 ?? '[]') as string[];
    return { ...shared, type: 'list', formulae: [`"${choices.join(',').replace(/"/g, '""')}"`] };
  }
  const compared = rule.operator
    ? { ...shared, operator: rule.operator as NonNullable<DataValidation['operator']> }
    : shared;
  if (rule.type === 'date') return { ...compared, type: 'date', formulae: [dayOf(rule.formula1)] };
  return { ...compared, type: 'decimal', formulae: [Number(rule.formula1), Number(rule.formula2)] };
}

function dayOf(iso: string | undefined): Date {
  return new Date(`${iso}T00:00:00Z`);
}
