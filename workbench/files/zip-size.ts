/** Marks of a zip's parts: its end, and each entry of the directory before it. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** What a zip writes instead of a size that needs more than 32 bits. */
const BEYOND = 0xffffffff;

/**
 * How many bytes a zip says that it holds once it is unpacked; 0 for what is no zip. Only its directory is read, at the end of
 * the file.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 0;
  let place = view.getUint32(end + 16, true);
  let sum = 0;
  while (place + ENTRY_LENGTH <= view.byteLength && view.getUint32(place, true) === ENTRY) {
    const size = view.getUint32(place + 24, true);
    if (size === BEYOND) return Number.POSITIVE_INFINITY;
    sum += size;
    const rest = [28, 30, 32].reduce((length, field) => length + view.getUint16(place + field, true), 0);
    place += ENTRY_LENGTH + rest;
  }
  return sum;
}

/** Where the end of the directory is: a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let place = last; place >= Math.max(0, last - 0xffff); place -= 1)
    if (view.getUint32(place, true) === END) return place;
  return undefined;
}
