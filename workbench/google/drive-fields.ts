/** What v3 returns of a file if `fields` is not given. */
const FEW = 'id, name, mimeType';

/** A copy of the fields that are asked for, as in "id, webViewLink" or "nextPageToken, files(id, name)"; "*" is all. */
export function chosenFields(value: object, fields = FEW): object {
  const all = structuredClone(value) as Record<string, unknown>;
  if (fields.trim() === '*') return all;
  return Object.fromEntries(
    parts(fields)
      .map((part) => {
        const [, name, inner] = /^\s*(\w+)(?:\((.*)\))?\s*$/.exec(part) ?? [];
        if (!name)
          throw new Error(`API call to drive.files failed with error: Invalid field selection ${part}`);
        const found = all[name];
        return [name, inner && Array.isArray(found) ? found.map((one) => chosenFields(one, inner)) : found];
      })
      .filter(([, found]) => found !== undefined),
  );
}

/** Split at the commas outside brackets. */
function parts(fields: string): string[] {
  return fields.match(/[^,(]+(\([^()]*\))?/g) ?? [];
}
