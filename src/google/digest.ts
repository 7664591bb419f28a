/** A short name for a client's key, which may be long: Google allows 124 bytes for a file's property with its name. */
export function digestOf(key: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, key, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32);
}
