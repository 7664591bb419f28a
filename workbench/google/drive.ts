import type { Draft } from '../screen';
import type { Account } from './account';
import { chosenFields } from './drive-fields';
import { driveQuery } from './drive-query';
import { type Faults, googleError } from './faults';
import { type Gate, service } from './service';

const FOLDER = 'application/vnd.google-apps.folder';

/** Google's limit for a property's name and value together, in bytes. */
const LONGEST_PROPERTY = 124;

interface Resource {
  name?: string;
  mimeType?: string;
  description?: string;
  parents?: string[];
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
}

interface Options {
  fields?: string;
  /** Without it, files in shared drives are not found. */
  supportsAllDrives?: boolean;
}

interface ListOptions extends Options {
  includeItemsFromAllDrives?: boolean;
  /** Files are listed by the time of their last change; the order that is asked for may be that of their creation. */
  orderBy?: 'createdTime desc';
  q?: string;
  pageSize?: number;
  pageToken?: string;
}

type Blob = { getDataAsString(): string } | null;

/**
 * Google's advanced service `Drive` (v3), `Files` only: with `drive.file` the add-on sees what it made itself for the person
 * who is at work, and nothing that somebody else or another script has made.
 */
export function drive(gate: Gate, account: Account): { Files: object } {
  const { faults } = gate;
  const found = (id: string, options: Options = {}): Draft => {
    const file = reached(account, options).find((one) => one.id === id);
    if (!file) throw googleError(faults, 'no-file', id);
    return file;
  };
  return {
    Files: service('Drive.Files', gate, {
      list: (options?: ListOptions) => list(account, options ?? {}),
      get: (id: string, options?: Options) => chosenFields(found(id, options), options?.fields),
      create: (resource: Resource, blob?: Blob, options?: Options) => {
        for (const parent of resource.parents ?? [])
          if (parent !== 'root') found(parent, { supportsAllDrives: true });
        refuseFull(account, resource, faults);
        return chosenFields(create(account, resource, blob), options?.fields);
      },
      update: (resource: Resource, id: string, blob?: Blob, options?: Options) =>
        chosenFields(update(found(id, { supportsAllDrives: true }), resource, blob), options?.fields),
    }),
  };
}

/** The files that this person's add-on sees: in their own drive, and in shared drives if they are asked for. */
function reached({ files, viewer }: Account, { supportsAllDrives = false }: Options): Draft[] {
  return files.filter(
    ({ madeBy, driveId }) => madeBy === viewer && (supportsAllDrives || driveId === undefined),
  );
}

/** Throws Google's error where the Drive is full, or where no more documents may be made today. */
function refuseFull(account: Account, { mimeType }: Resource, faults: Faults): void {
  if (account.isFull) throw googleError(faults, 'drive-full');
  if (mimeType === FOLDER) return;
  // The limit is documented, its exact wording for documents is not.
  if (account.documentsLeft <= 0) throw googleError(faults, 'quota', 'docs create');
  account.documentsLeft -= 1;
}

/** A page of the files that the query wants, the newest first; without `fields` Google gives few of them. */
function list(account: Account, options: ListOptions): object {
  const { q = '', pageSize = 100, fields, orderBy, includeItemsFromAllDrives = false } = options;
  const time = orderBy === 'createdTime desc' ? 'createdTime' : 'modifiedTime';
  const supportsAllDrives = includeItemsFromAllDrives && options.supportsAllDrives === true;
  const wanted = reached(account, { supportsAllDrives })
    .filter(driveQuery(q))
    .sort((a, b) => b[time].localeCompare(a[time]));
  const from = Number(options.pageToken ?? '0');
  const isEmpty = account.beginsEmpty && options.pageToken === undefined;
  const next = isEmpty ? from : from + Math.min(pageSize, 1000);
  const page = {
    files: wanted.slice(from, next),
    ...(next < wanted.length ? { nextPageToken: String(next) } : {}),
  };
  return chosenFields(page, fields ?? 'nextPageToken, files(id, name, mimeType)');
}

/** A file of whichever person, as its owner finds it. */
function fileOf({ files }: Account, id: string): Draft {
  const file = files.find((one) => one.id === id);
  if (!file) throw new Error(`no file ${id}`);
  return file;
}

function create(account: Account, resource: Resource, blob: Blob | undefined): Draft {
  const { name = 'Untitled', mimeType = 'application/vnd.google-apps.document', parents = [] } = resource;
  const properties = setProperties({}, resource.appProperties);
  const isFolder = mimeType === FOLDER;
  const id = `${isFolder ? 'folder' : 'draft'}-${account.files.length + 1}`;
  const createdTime = timeAfter(account.files.at(-1)?.createdTime);
  const file: Draft = {
    id,
    name,
    mimeType,
    description: resource.description ?? '',
    parents: parents.length > 0 ? [...parents] : ['root'],
    html: blob?.getDataAsString() ?? '',
    webViewLink: `${account.origin}/#/document/d/${id}/edit`,
    appProperties: properties,
    createdTime,
    modifiedTime: createdTime,
    trashed: false,
    madeBy: account.viewer,
  };
  account.files.push(file);
  return file;
}

function update(file: Draft, resource: Resource, blob: Blob | undefined): Draft {
  file.appProperties = setProperties(file.appProperties, resource.appProperties);
  if (resource.name !== undefined) file.name = resource.name;
  if (resource.description !== undefined) file.description = resource.description;
  if (resource.trashed !== undefined) file.trashed = resource.trashed;
  if (blob) file.html = blob.getDataAsString();
  file.modifiedTime = timeAfter(file.modifiedTime);
  return file;
}

/** The properties with those that are given; null takes one away. */
function setProperties(
  before: Record<string, string>,
  given: Resource['appProperties'] = {},
): Record<string, string> {
  const after = { ...before };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) {
      delete after[key];
      continue;
    }
    if (new TextEncoder().encode(key + value).length > LONGEST_PROPERTY) {
      throw new Error(
        `API call to drive.files failed with error: Properties and app properties are limited to ${LONGEST_PROPERTY} bytes.`,
      );
    }
    after[key] = value;
  }
  return after;
}

/** Changes a document as its owner would in Google Docs. */
export function editDocument(account: Account, id: string, html: string): void {
  const file = fileOf(account, id);
  file.html = html;
  file.modifiedTime = timeAfter(file.modifiedTime);
}

/** Puts a document or a folder, with all that is in it, into the bin. */
export function binFile(account: Account, id: string): void {
  fileOf(account, id).trashed = true;
  for (const child of account.files) if (child.parents.includes(id)) binFile(account, child.id);
}

/** Moves a document into the firm's shared drive. */
export function shareFile(account: Account, id: string): void {
  fileOf(account, id).driveId = 'firm';
}

/** Now, but always later than the given time, so that a change is visible. */
function timeAfter(before: string | undefined): string {
  return new Date(Math.max(Date.now(), before ? Date.parse(before) + 1 : 0)).toISOString();
}
