import type { Draft } from '../screen';
import { type Gate, service } from './service';

/** The owner's Drive, as far as the add-on may see it: documents that it made itself. */
export interface Drive {
  globals: { Files: object };
  drafts(): Draft[];
  /** True where the owner has not allowed `drive.file`. */
  denied: boolean;
}

interface Resource {
  name: string;
  appProperties?: Record<string, string>;
}

/** Google's advanced service `Drive` (v3), `Files` only. */
export function drive(gate: Gate): Drive {
  const drafts: Draft[] = [];
  const allowed = (): void => {
    if (state.denied)
      throw new Error('You do not have permission to call drive.files: drive.file was not granted.');
  };
  const file = ({ id, name, url, appProperties }: Draft) => ({ id, name, webViewLink: url, appProperties });
  const state: Drive = {
    denied: false,
    drafts: () => drafts,
    globals: {
      Files: service('Drive.Files', gate, {
        list: ({ q }: { q: string }) => {
          allowed();
          const wanted = [...q.matchAll(/appProperties has \{ key='([^']*)' and value='([^']*)' \}/g)];
          const found = drafts.filter(({ appProperties }) =>
            wanted.every(([, key, value]) => appProperties[key] === value),
          );
          return { files: found.map(file) };
        },
        create: ({ name, appProperties = {} }: Resource, blob: { getDataAsString(): string }) => {
          allowed();
          for (const [key, value] of Object.entries(appProperties)) {
            if (new TextEncoder().encode(key + value).length > 124) throw new Error('Property is too large.');
          }
          const id = `draft-${drafts.length + 1}`;
          const draft: Draft = {
            id,
            name,
            html: blob.getDataAsString(),
            url: `${location.origin}/#${id}`,
            appProperties,
          };
          drafts.push(draft);
          return file(draft);
        },
      }),
    },
  };
  return state;
}
