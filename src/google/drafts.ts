import { Refusal } from '../model/refusal';
import { digestOf } from './digest';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';

/** A draft that was moved into a shared drive is found there too. */
const EVERYWHERE = { supportsAllDrives: true };

/** Drive's files. The manifest switches the service on; Google's types say that it may be off. */
function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (!Drive) throw new Refusal('denied-drive', 'Drive');
  return Drive.Files;
}

/**
 * The newest of our files with these properties; one in the bin does not count. Google may give pages with fewer files than
 * there are, or none, before the last page.
 */
function findFile(properties: Record<string, string>, fields: string) {
  const wanted = Object.entries(properties).map(
    ([key, value]) => `appProperties has { key='${key}' and value='${value}' }`,
  );
  const q = [...wanted, 'trashed = false'].join(' and ');
  const query = {
    ...EVERYWHERE,
    includeItemsFromAllDrives: true,
    q,
    fields: `nextPageToken, files(${fields})`,
    orderBy: 'createdTime desc',
    pageSize: 100,
  };
  let page = driveFiles().list(query);
  while (!page.files?.length && page.nextPageToken)
    page = driveFiles().list({ ...query, pageToken: page.nextPageToken });
  return page.files?.[0];
}

/** The folder of drafts, made once, and found again whatever it is called later. */
function draftsFolder(name: string): string {
  const appProperties = { kind: 'drafts' };
  const folder =
    findFile(appProperties, 'id') ?? driveFiles().create({ name, mimeType: FOLDER, appProperties });
  return folder.id as string;
}

/**
 * The file at an address; undefined where this person's add-on may not see what is there: somebody else has made it, or
 * another script, it is deleted for good, or it is no file at all.
 */
function fileAt(address: string) {
  const id = /\/d\/([\w-]+)/.exec(address)?.[1];
  if (id === undefined) return undefined;
  try {
    return driveFiles().get(id, { ...EVERYWHERE, fields: 'trashed,webViewLink' });
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Whether Drive has no such file for us: the code of HTTP is the same in every language, the text need not be. */
function isNotFound(error: unknown): boolean {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return /"code":404\b/.test(JSON.stringify(details)) || /not found/i.test(String(error));
}

/** The properties by which the draft for a client of a book is found again. */
function propertiesOf(book: string, client: string): Record<string, string> {
  return { book, client: digestOf(client), kind: 'farewell' };
}

/**
 * The address of the draft for a client of a book, where there is one. The address that was `kept` comes first, because a
 * search may not see at once what was just made. Throws a `Refusal` where it is of a draft that we may not see, unless the
 * owner wants another one.
 */
export function findDraft(
  book: string,
  client: string,
  { kept, isAnotherWanted }: { kept: string | null; isAnotherWanted: boolean },
): string | undefined {
  const known = kept === null ? undefined : fileAt(kept);
  if (kept !== null && !known && !isAnotherWanted) throw new Refusal('hidden-draft', 'draft', kept);
  const file = known && !known.trashed ? known : findFile(propertiesOf(book, client), 'webViewLink');
  return file?.webViewLink;
}

/**
 * Makes the draft, a new Google Doc that Drive makes from the HTML, and gives its address. The properties by which it is
 * found again are set as it is created, so that no run cut short leaves a second document.
 */
export function makeDraft(
  book: string,
  client: string,
  { folder, title, html }: { folder: string; title: string; html: string },
): string {
  const made = driveFiles().create(
    {
      name: title,
      mimeType: DOCUMENT,
      parents: [draftsFolder(folder)],
      appProperties: propertiesOf(book, client),
    },
    Utilities.newBlob(html, 'text/html', `${title}.html`),
    { fields: 'webViewLink' },
  );
  return made.webViewLink as string;
}
