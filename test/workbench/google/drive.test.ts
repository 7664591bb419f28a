import { openSample, script } from './sample-script';

test('documents and folders in Drive are found by what they are, page by page', () => {
  const book = openSample('en');
  const listed = script(
    book,
    `const { Files } = Drive;
    const folder = Files.create({ name: "Anna's drafts", mimeType: 'application/vnd.google-apps.folder' });
    const mimeType = 'application/vnd.google-apps.document';
    for (const client of ['a', 'b', 'c']) {
      Files.create({ name: 'Letter ' + client, mimeType, parents: [folder.id], appProperties: { client } },
        Utilities.newBlob('<p>' + client + '</p>', 'text/html', 'x'), { fields: 'id' });
    }
    const q = "mimeType = '" + mimeType + "' and '" + folder.id + "' in parents and trashed = false";
    const first = Files.list({ q, pageSize: 2, fields: 'nextPageToken, files(id, appProperties)' });
    const second = Files.list({ q, pageSize: 2, pageToken: first.nextPageToken, fields: 'nextPageToken, files(name)' });
    Files.update({ name: 'Letter A', appProperties: { sent: 'no', client: null } }, 'draft-2');
    return {
      folder, first, second,
      named: Files.list({ q: "name = 'Anna\\\\'s drafts' and trashed = false" }).files.length,
      one: Files.list({ q: "appProperties has { key='client' and value='b' }" }).files,
      changed: Files.get('draft-2', { fields: 'name, parents, appProperties, trashed' }),
    };`,
  );
  expect(listed).toEqual({
    folder: { id: 'folder-1', name: "Anna's drafts", mimeType: 'application/vnd.google-apps.folder' },
    first: {
      files: [
        { id: 'draft-4', appProperties: { client: 'c' } },
        { id: 'draft-3', appProperties: { client: 'b' } },
      ],
      nextPageToken: '2',
    },
    second: { files: [{ name: 'Letter a' }] },
    named: 1,
    one: [{ id: 'draft-3', name: 'Letter b', mimeType: 'application/vnd.google-apps.document' }],
    changed: { name: 'Letter A', parents: ['folder-1'], appProperties: { sent: 'no' }, trashed: false },
  });
  const times = `const { createdTime, modifiedTime } = Drive.Files.get('draft-3', { fields: '*' }); return createdTime < modifiedTime;`;
  expect(script(book, times)).toBe(false);
  book.editDraft('draft-3', '<p>mine</p>');
  expect(script(book, times)).toBe(true);
  book.bin('folder-1');
  expect(script(book, `return Drive.Files.list({ q: 'trashed = false' }).files;`)).toEqual([]);
  for (const [body, thrown] of [
    [`Drive.Files.get('draft-9');`, 'File not found: draft-9.'],
    [`Drive.Files.list({ q: "name contains 'x'" });`, 'Invalid Value'],
    [`Drive.Files.create({ name: 'x', parents: ['nowhere'] });`, 'File not found: nowhere.'],
    [`Drive.Files.update({ appProperties: { k: 'x'.repeat(124) } }, 'draft-3');`, '124 bytes'],
  ] as const) {
    expect(script(book, body)).toEqual({ thrown: expect.stringContaining(thrown) });
  }
  book.limitDocuments(1);
  const create = `return Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'text/html', 'x')).name;`;
  expect(script(book, create)).toBe('x');
  expect(script(book, create)).toEqual({
    thrown: 'Service invoked too many times for one day: docs create.',
  });
});
