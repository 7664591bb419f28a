/** Where Google keeps documents. */
const GOOGLE = ['https://docs.google.com', 'https://drive.google.com'];

declare const google: { script: { host: { origin: string } } } | undefined;

/** The site in which this page is shown: Google's own, or the workbench, whose documents are in its own page. */
function siteAround(): string | undefined {
  return typeof google === 'undefined' ? undefined : google.script.host.origin;
}

/**
 * The address of a draft, where a text is one; undefined for everything else. The text comes from a cell, and whoever edits
 * the file can write there, so only addresses of Google's documents become links.
 */
export function draftAddress(text: string | null, site = siteAround()): string | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  return [...GOOGLE, site].some((known) => href.startsWith(`${known}/`)) ? href : undefined;
}
