// Byte-pair encoding of a JSON value: what comes again most is replaced by a character that does not occur, over and
// over. https://en.wikipedia.org/wiki/Byte_pair_encoding, with longer pieces than pairs.

/** Pieces longer than this do not come again. */
const LONGEST = 20;

/** Characters that may stand for a piece: printable, needing no escape in a string; those of one byte come first. */
const SIGNS = [...Array(94).keys(), ...Array(190).keys()]
  .map((index, place) => String.fromCharCode((place < 94 ? 33 : 161) + index))
  .filter((sign) => !/["'\\`$\u00ad]/.test(sign));

/**
 * A module with one export, a function that unpacks a value when it is first called and gives it from then on.
 * @param {string} name
 * @param {unknown} value
 */
export function packedModule(name, value) {
  const { text, pieces } = packed(JSON.stringify(value));
  // A piece may hold signs of those before it. To walk over the text once takes a third of the time of replacing sign by sign.
  return `let value;
const unpack = () => {
  const known = {};
  const unpacked = (text) => [...text].map((sign) => known[sign] ?? sign).join('');
  for (const piece of ${JSON.stringify(pieces.join('\n'))}.split('\\n')) known[piece[0]] = unpacked(piece.slice(1));
  return JSON.parse(unpacked(${JSON.stringify(text)}));
};
export const ${name} = () => (value ??= unpack());`;
}

/**
 * The shorter text, and its pieces, each behind the sign that stands for it; the last one was replaced last.
 * @param {string} text
 */
function packed(text) {
  /** @type {string[]} */
  const pieces = [];
  let shorter = text;
  for (const sign of SIGNS.filter((candidate) => !text.includes(candidate))) {
    const piece = bestPiece(shorter, Buffer.byteLength(sign));
    if (piece === undefined) break;
    shorter = shorter.split(piece).join(sign);
    pieces.push(sign + piece);
  }
  return { text: shorter, pieces };
}

/**
 * The piece whose replacement by a sign of so many bytes saves most; undefined where none saves anything.
 * @param {string} text
 * @param {number} bytes
 */
function bestPiece(text, bytes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let length = 2; length <= LONGEST; length += 1) {
    for (let start = 0; start + length <= text.length; start += 1) {
      const piece = text.slice(start, start + length);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  let best;
  let most = 0;
  for (const [piece, count] of counts) {
    const size = Buffer.byteLength(piece);
    const saving = (/** @type {number} */ times) => times * (size - bytes) - size - bytes - 1;
    // Those that overlap were counted twice, so the guess is checked before it is believed.
    if (saving(count) <= most) continue;
    const saved = saving(text.split(piece).length - 1);
    if (saved > most) [best, most] = [piece, saved];
  }
  return best;
}
