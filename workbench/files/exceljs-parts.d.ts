declare module 'exceljs/lib/xlsx/xform/sheet/data-validations-xform.js' {
  import type { DataValidation } from 'exceljs';

  /** Reads the data validations of a sheet. */
  export default class DataValidations {
    _address: string;
    model: Record<string, DataValidation | undefined>;
    parseClose(name: string): boolean;
  }
}
