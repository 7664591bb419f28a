import htmlToDocx from '@turbodocx/html-to-docx';

/** Points to twentieths of a point, as Word measures margins. */
const CENTIMETRE = 567;

/** A letter's HTML as the bytes of a .docx file on A4, as Drive's own import would make a document of it. */
export async function letterDocx(title: string, html: string): Promise<Uint8Array> {
  const margins = {
    top: 2.5 * CENTIMETRE,
    bottom: 2 * CENTIMETRE,
    left: 2.5 * CENTIMETRE,
    right: 2.5 * CENTIMETRE,
  };
  const made = await htmlToDocx(html, undefined, {
    title,
    font: 'Arial',
    fontSize: 22,
    pageSize: { width: 11_906, height: 16_838 },
    margins,
  });
  return new Uint8Array(made instanceof Blob ? await made.arrayBuffer() : (made as ArrayBuffer));
}
