/** The first line of a page that is made from the code. */
export const MADE = '<!-- Made from the code by npm run accept; change the code, not this page. -->';
