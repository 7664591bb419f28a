import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { letterDocx } from '../files/letter-docx';
import { openFile } from '../files/open-file';
import { saveBook } from '../files/save-book';
import type { Opening } from '../opened-book';
import { sampleBook, yesterday } from '../sample/sample-book';
import type { Language } from '../words/words';
import { languageOf, wordsFor } from '../words/words-for';

/** Larger than any file that Google Sheets takes. */
const MOST_BYTES = 200_000_000;

/** Opening and saving of files, which a page in a browser cannot do itself; `file` is that of the command line. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  file: string | undefined,
): Promise<void> {
  const language = languageOf(url.searchParams.get('lang'));
  const action = `${request.method} ${url.pathname}`;
  if (action === 'GET /api/book') {
    sendJson(response, await firstBook(url.searchParams.get('sample'), file, language));
  } else if (action === 'POST /api/open') {
    const name = basename(url.searchParams.get('name') ?? '');
    sendJson(response, await openFile(name, await bodyOf(request), language));
  } else if (action === 'POST /api/save') {
    const { snapshot } = JSON.parse(new TextDecoder().decode(await bodyOf(request)));
    await sendMade(response, language, () => saveBook(snapshot));
  } else if (action === 'POST /api/docx') {
    const { title, html } = JSON.parse(new TextDecoder().decode(await bodyOf(request)));
    await sendMade(response, language, () => letterDocx(title, html));
  } else {
    response.writeHead(404).end();
  }
}

/** The sample that was asked for, else the file of the command line, else the sample in the page's language. */
async function firstBook(
  sample: string | null,
  file: string | undefined,
  language: Language,
): Promise<Opening> {
  if (sample || !file) return { ok: true, book: sampleBook(languageOf(sample ?? language), yesterday()) };
  if (!existsSync(file)) return { ok: false, message: wordsFor(language).refused.notFound(basename(file)) };
  return openFile(basename(file), await readFile(file), language);
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function sendMade(
  response: ServerResponse,
  language: Language,
  make: () => Promise<Uint8Array>,
): Promise<void> {
  try {
    const bytes = await make();
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(bytes);
  } catch {
    sendJson(response, { ok: false, message: wordsFor(language).refused.notSaved });
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}
