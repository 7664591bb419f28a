import { draftAddress } from './draft-address';

/** A link to the draft at an address, in a new tab; nothing where a text is no address of a draft. */
export function DraftLink({ address, text }: { address: string | null; text: string }) {
  const href = draftAddress(address);
  if (href === undefined) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
