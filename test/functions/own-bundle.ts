import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { dayFromIso } from '../../src/model/day';
import { instantOfSerial } from '../../workbench/google/time-zone';

const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

/** The built bundle in a bare context, with only the services that a test gives it. */
export function load(services: Record<string, unknown> = {}, now = Date.UTC(2025, 11, 31, 12)) {
  const context = vm.createContext({
    // No range has the name of Energy settings.
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getRangeByName: () => null }) },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
    ...services,
  });
  // A test is run on the day that it says.
  vm.runInContext(`Date.now = () => ${now}`, context);
  vm.runInContext(code, context);
  const date = vm.runInContext('(ms) => new Date(ms)', context);
  return {
    call: (name: string, ...args: unknown[]) => vm.runInContext(name, context)(...args),
    /** A date of the context's own for an instant. */
    date: date as (instant: number) => unknown,
    /** A date cell of a sheet in a zone. */
    dateIn: (timeZone: string) => (iso: string) =>
      date(instantOfSerial((dayFromIso(iso) as number) + 25_569, timeZone)),
  };
}
