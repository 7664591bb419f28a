import htmlToDocx from '@turbodocx/html-to-docx';

/** Points to twentieths of a point, as Word measures margins. */
const CENTIMETRE = 567;

/** The elements of which letters are made. */
const KNOWN =
  /^(html|head|meta|body|h[1-6]|p|br|b|i|u|strong|em|span|div|ul|ol|li|table|thead|tbody|tr|td|th|a)$/i;

/**
 * The HTML without any other element: the library fetches pictures, from the network and from this computer. What begins no
 * element becomes text, as in a browser.
 */
function withoutOthers(html: string): string {
  return html.replace(/<(?:\/?([a-z!][^\s/>]*)[^>]*>?)?/gi, (tag, name: string | undefined) =>
    name === undefined ? '&lt;' : KNOWN.test(name) ? tag : ' ',
  );
}

/** A letter's HTML as the bytes of a .docx file on A4, as Drive's own import would make a document of it; nothing is fetched. */
export async function letterDocx(title: string, html: string): Promise<Uint8Array> {
  const margins = {
    top: 2.5 * CENTIMETRE,
    bottom: 2 * CENTIMETRE,
    left: 2.5 * CENTIMETRE,
    right: 2.5 * CENTIMETRE,
  };
  const made = await htmlToDocx(withoutOthers(html), undefined, {
    title,
    font: 'Arial',
    fontSize: 22,
    pageSize: { width: 11_906, height: 16_838 },
    margins,
  });
  return new Uint8Array(made instanceof Blob ? await made.arrayBuffer() : (made as ArrayBuffer));
}
