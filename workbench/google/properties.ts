import { googleError } from './faults';
import { type Gate, service } from './service';

/** Google's limits in bytes, for one value and for all that one store holds. */
const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The properties of a book or of a person. */
export type Store = Record<string, string>;

/** `PropertiesService`: the book's properties, which all who share it see, and the person's own. */
export function propertiesService(gate: Gate, book: Store, person: Store): object {
  const ofBook = propertiesOf(gate, book);
  const ofPerson = propertiesOf(gate, person);
  return service('PropertiesService', gate, {
    getDocumentProperties: () => ofBook,
    getUserProperties: () => ofPerson,
  });
}

function propertiesOf(gate: Gate, store: Store): object {
  const properties: object = service('Properties', gate, {
    getProperty: (key: string) => store[key] ?? null,
    getProperties: () => ({ ...store }),
    getKeys: () => Object.keys(store),
    setProperty: (key: string, value: unknown) => {
      add({ [key]: value });
      return properties;
    },
    setProperties: (values: Record<string, unknown>, deleteOthers?: boolean) => {
      add(values, deleteOthers);
      return properties;
    },
    deleteAllProperties: () => {
      for (const key of Object.keys(store)) delete store[key];
      return properties;
    },
    deleteProperty: (key: string) => {
      delete store[key];
      return properties;
    },
  });
  return properties;

  function add(values: Record<string, unknown>, deleteOthers = false): void {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    if (Object.values(texts).some((text) => bytes(text) > LONGEST_VALUE))
      throw googleError(gate.faults, 'too-large', 'value');
    const wanted = { ...(deleteOthers ? {} : store), ...texts };
    const size = Object.entries(wanted).reduce((sum, [key, text]) => sum + bytes(key) + bytes(text), 0);
    if (size > LARGEST_STORE) throw googleError(gate.faults, 'properties-full');
    if (deleteOthers) for (const key of Object.keys(store)) delete store[key];
    Object.assign(store, texts);
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
