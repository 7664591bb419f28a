import { type Answer, type Questions, refuses } from './question';

const DOCUMENT = 'application/vnd.google-apps.document';

/** Drive's files; the manifest switches the service on. */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (!Drive) throw new Error('Switch the Drive service on: see the manifest.');
  return Drive.Files;
}

/** An answer about a document that is made for it and goes into the bin again. */
function withDocument(
  html: string,
  appProperties: Record<string, string>,
  ask: (id: string) => Answer,
): Answer {
  const blob = Utilities.newBlob(html, 'text/html', 'facts.html');
  const { id = '' } = driveFiles().create(
    { name: 'Facts: may be deleted', mimeType: DOCUMENT, appProperties },
    blob,
    { fields: 'id' },
  );
  try {
    return ask(id);
  } finally {
    driveFiles().update({ trashed: true }, id);
  }
}

/** What our letters are made of: umlauts, a narrow margin, a table with collapsed borders. */
const LETTER = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body style="line-height:1.4">
<p style="margin:0 0 12pt">Grüße, 5 €</p><table style="border-collapse:collapse"><tr><td>A</td><td>B</td></tr></table>
</body></html>`;

/** A document as HTML again. The types know neither the option nor the content. */
function exportedHtml(id: string): string {
  const files: { export: (id: string, type: string, options: { alt: 'media' }) => unknown } = driveFiles();
  const content = files.export(id, 'text/html', { alt: 'media' });
  const blob = content as { getDataAsString?: () => string } | null;
  return blob?.getDataAsString?.() ?? String(content);
}

/** Document properties and Drive. */
export const STORAGE_QUESTIONS: Questions = {
  'property-size': {
    answer: () => {
      const properties = PropertiesService.getDocumentProperties();
      const isTaken = (length: number): boolean =>
        !refuses(() => properties.setProperty('facts', 'x'.repeat(length)));
      const answer = { nineKilobytes: isTaken(9 * 1024), more: isTaken(10 * 1024) };
      properties.deleteProperty('facts');
      return answer;
    },
    expected: [{ nineKilobytes: true, more: false }],
  },
  'missing-property': {
    answer: () => {
      const properties = PropertiesService.getDocumentProperties();
      const before = properties.getProperty('facts');
      properties.setProperty('facts', 'x');
      properties.deleteProperty('facts');
      return [before, properties.getProperty('facts')];
    },
    expected: [[null, null]],
  },
  'lock-held-twice': {
    answer: () => {
      const lock = LockService.getDocumentLock();
      const answer = [lock.tryLock(1_000), lock.tryLock(1_000)];
      lock.releaseLock();
      return answer;
    },
    expected: [[true, true]],
  },
  'letter-from-html': {
    answer: () => withDocument(LETTER, {}, (id) => exportedHtml(id).slice(0, 4_000)),
    expected: [],
  },
  'file-not-found': {
    answer: () => refuses(() => driveFiles().get('no-such-file')),
    expected: [true],
  },
  'found-at-once': {
    answer: () =>
      withDocument('<p>x</p>', { facts: 'found' }, () => {
        const q = "appProperties has { key='facts' and value='found' } and trashed = false";
        return (driveFiles().list({ q, fields: 'files(id)' }).files ?? []).length > 0;
      }),
    expected: [true, false],
  },
  'app-property-size': {
    answer: () => ({
      bytes124: !refuses(() => withDocument('<p>x</p>', { facts: 'x'.repeat(119) }, () => true)),
      bytes125: !refuses(() => withDocument('<p>x</p>', { facts: 'x'.repeat(120) }, () => true)),
    }),
    expected: [{ bytes124: true, bytes125: false }],
  },
};
