import { clientDigest, findDrafts, saveDraft } from '../google/drafts';
import { saveMemory, whileLocked } from '../google/memory';
import { letterHtml } from '../words/letters/letter-html';
import { letterTitle, writeLetter } from '../words/letters/write-letter';
import type { DraftLink, LetterOrder } from './exchange';
import { Refusal } from './guarded';
import { measureOpenBook } from './measured';

/** Writes the farewell as a draft in Google Docs, or finds the one that is already there. Nothing is sent. */
export function draftLetter(order: LetterOrder): DraftLink {
  return whileLocked(() => {
    const { facts, memory, report, today } = measureOpenBook();
    const client = report.clients.find(({ key }) => key === order.client);
    if (!client) throw new Refusal('client-gone', '');
    const existing = findDrafts(facts.id).get(clientDigest(client.key));
    if (existing) return { url: existing, existed: true };
    if (!order.sender.trim() || !Number.isFinite(order.lastDay)) throw new Refusal('letter-incomplete', '');
    if (order.sender !== memory.sender) saveMemory(JSON.stringify({ ...memory, sender: order.sender }));
    const letterFacts = {
      voice: order.voice,
      reason: order.reason,
      sender: { name: order.sender },
      client: { name: client.name },
      today,
      lastDay: order.lastDay,
      openInvoices: client.openInvoices,
    };
    const url = saveDraft(
      facts.id,
      client.key,
      letterTitle(letterFacts),
      letterHtml(writeLetter(letterFacts)),
    );
    return { url, existed: false };
  });
}
