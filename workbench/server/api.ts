import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import * as v from 'valibot';
import { letterDocx } from '../files/letter-docx';
import { saveBook } from '../files/save-book';
import { sampleBook, yesterday } from '../sample/sample-book';
import type { Language } from '../words/words';
import { languageOf, wordsFor } from '../words/words-for';
import { openLimited } from './open-limited';

/** Larger than any file that Google Sheets takes. */
const MOST_BYTES = 200_000_000;

/** What the page sends: the book that is to be saved with its place, and a letter. */
const SAVE = v.object({
  locale: v.string(),
  timeZone: v.string(),
  snapshot: v.custom<Partial<IWorkbookData>>((value) => typeof value === 'object' && value !== null),
});
const LETTER = v.object({ title: v.string(), html: v.string() });

/** Where the built files are, and the file of the command line. */
interface Place {
  root: string;
  file?: string | undefined;
}

/** Opening and saving of files, which a page in a browser cannot do itself. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { root, file }: Place,
): Promise<void> {
  const language = languageOf(url.searchParams.get('lang'));
  const action = `${request.method} ${url.pathname}`;
  if (action === 'GET /api/book') {
    await sendFirst(response, url.searchParams.get('sample'), { root, file }, language);
  } else if (action === 'POST /api/open') {
    const name = basename(url.searchParams.get('name') ?? '');
    const bytes = await bodyOf(request);
    const message = wordsFor(language).refused.tooHeavy;
    if (bytes) send(response, await openLimited(root, { name, bytes, language }));
    else sendJson(response, { ok: false, message });
  } else if (action === 'POST /api/save') {
    await sendMade(request, response, language, SAVE, ({ snapshot, ...place }) => saveBook(snapshot, place));
  } else if (action === 'POST /api/docx') {
    await sendMade(request, response, language, LETTER, ({ title, html }) => letterDocx(title, html));
  } else {
    response.writeHead(404).end();
  }
}

/** The sample that was asked for, else the file of the command line, else the sample in the page's language. */
async function sendFirst(
  response: ServerResponse,
  sample: string | null,
  { root, file }: Place,
  language: Language,
): Promise<void> {
  if (sample || !file) {
    sendJson(response, { ok: true, book: sampleBook(languageOf(sample ?? language), yesterday()) });
  } else if (existsSync(file)) {
    const name = basename(file);
    send(response, await openLimited(root, { name, bytes: await readFile(file), language }));
  } else {
    sendJson(response, { ok: false, message: wordsFor(language).refused.notFound(basename(file)) });
  }
}

/** What was sent; undefined for more than can be a file. It is read to its end, since only then a browser takes an answer. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MOST_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= MOST_BYTES ? Buffer.concat(chunks) : undefined;
}

/** Makes a file of what was sent as JSON; a sentence where that cannot be read, or no file can be made of it. */
async function sendMade<Sent>(
  request: IncomingMessage,
  response: ServerResponse,
  language: Language,
  schema: v.GenericSchema<Sent>,
  make: (sent: Sent) => Promise<Uint8Array>,
): Promise<void> {
  const message = wordsFor(language).refused.notSaved;
  const text = new TextDecoder().decode(await bodyOf(request));
  const sent = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!sent.success) {
    sendJson(response, { ok: false, message }, 400);
    return;
  }
  try {
    const bytes = await make(sent.output);
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(bytes);
  } catch {
    sendJson(response, { ok: false, message });
  }
}

function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, JSON.stringify(value), status);
}

/** Sends what is JSON already. */
function send(response: ServerResponse, json: string | Uint8Array, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(json);
}
