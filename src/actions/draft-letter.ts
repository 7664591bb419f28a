import { parseMemory } from '../functions/memory';
import { readBookFacts } from '../google/book-grids';
import { clientDigest, findDrafts, saveDraft } from '../google/drafts';
import { readMemory, saveMemory, whileLocked } from '../google/memory';
import type { DraftLink, LetterOrder } from './exchange';

/** Saves the farewell as a draft in Google Docs, or finds the one that is already there. Nothing is sent. */
export function draftLetter({ client, title, html, sender }: LetterOrder): DraftLink {
  return whileLocked(() => {
    const { id } = readBookFacts();
    const existing = findDrafts(id).get(clientDigest(client));
    if (existing) return { url: existing, existed: true };
    const memory = parseMemory(readMemory());
    if (sender !== memory.sender) saveMemory(JSON.stringify({ ...memory, sender }));
    return { url: saveDraft(id, client, title, html), existed: false };
  });
}
