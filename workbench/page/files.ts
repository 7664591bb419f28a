import type { IWorkbookData } from '@univerjs/core';
import type { OpenedBook, Opening } from '../opened-book';
import type { Language, WorkbenchWords } from '../words/words';

/** The book that the server opens first: the file of the command line, or a sample. */
export function fetchBook(
  language: Language,
  sample: string | null,
  words: WorkbenchWords,
): Promise<Opening> {
  const query = new URLSearchParams({ lang: language, ...(sample ? { sample } : {}) });
  return answered(fetch(`/api/book?${query}`), words);
}

/** Opens a file that was chosen or dropped. */
export function openChosen(file: File, language: Language, words: WorkbenchWords): Promise<Opening> {
  const query = new URLSearchParams({ lang: language, name: file.name });
  return answered(fetch(`/api/open?${query}`, { method: 'POST', body: file }), words);
}

async function answered(response: Promise<Response>, words: WorkbenchWords): Promise<Opening> {
  try {
    return (await (await response).json()) as Opening;
  } catch {
    return { ok: false, message: words.page.offline };
  }
}

/** Downloads a copy of the book next to its file. Returns a sentence if that fails. */
export function saveCopy(
  { name, locale, timeZone }: OpenedBook,
  snapshot: IWorkbookData,
  language: Language,
  words: WorkbenchWords,
): Promise<string> {
  return download(
    `/api/save?lang=${language}`,
    { snapshot, locale, timeZone },
    `${name} (Client Energy).xlsx`,
    words,
  );
}

/** Downloads a letter as a .docx file. */
export function saveLetter(
  title: string,
  html: string,
  language: Language,
  words: WorkbenchWords,
): Promise<string> {
  return download(
    `/api/docx?lang=${language}`,
    { title, html },
    `${title.replace(/[\\/:*?"<>|]/g, ' ')}.docx`,
    words,
  );
}

async function download(path: string, body: object, name: string, words: WorkbenchWords): Promise<string> {
  try {
    const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
    if (response.headers.get('Content-Type')?.includes('json'))
      return ((await response.json()) as { message: string }).message;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    return '';
  } catch {
    return words.page.offline;
  }
}
