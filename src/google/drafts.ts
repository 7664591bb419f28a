/** A farewell draft in the owner's Drive. */
export interface SavedDraft {
  client: string;
  url: string;
}

const KIND = 'farewell';

/** Google allows 124 bytes for a property's name and value, so a client is named by the digest of its key. */
export function clientDigest(key: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, key, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32);
}

/** The drafts made for this book so far, by the digest of their client. Documents in the bin do not count. */
export function findDrafts(bookId: string): Map<string, string> {
  const found = new Map<string, string>();
  let pageToken: string | undefined;
  do {
    const page = Drive!.Files.list({
      q: `appProperties has { key='book' and value='${bookId}' } and appProperties has { key='kind' and value='${KIND}' } and trashed = false`,
      fields: 'nextPageToken, files(id, webViewLink, appProperties)',
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    for (const file of page.files ?? []) {
      const client = (file.appProperties as Record<string, string> | undefined)?.client;
      if (client && file.webViewLink) found.set(client, file.webViewLink);
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

/** Creates the letter as a Google Doc that Drive makes from the HTML; gives its address. */
export function saveDraft(bookId: string, clientKey: string, title: string, html: string): string {
  const file = Drive!.Files.create(
    {
      name: title,
      mimeType: 'application/vnd.google-apps.document',
      appProperties: { book: bookId, client: clientDigest(clientKey), kind: KIND },
    },
    Utilities.newBlob(html, 'text/html', `${title}.html`),
    { fields: 'id, webViewLink' },
  );
  return file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit`;
}
