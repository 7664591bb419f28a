import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letterText } from '../../src/letters/letter-text';
import { writeGuide } from '../../src/letters/write-guide';
import type { ClientKind } from '../../src/model/client-kind';
import { LETTER_REASONS, LETTER_VOICES, type LetterVoice } from '../../src/model/letter-facts';
import { day } from '../scoring/books';
import { BARE, FULL, FULL_EN, textOf } from './letter-facts';

const GOLDENS = join(__dirname, '../cases/letters');

/** `npm run accept` rewrites the letters; read them aloud before you commit them. */
function expectGolden(name: string, text: string): void {
  const path = join(GOLDENS, `${name}.txt`);
  if (process.env.ACCEPT === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  expect(existsSync(path)).toBe(true);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}

const full = (voice: LetterVoice) => ({ ...(voice === 'en' ? FULL_EN : FULL), voice });

describe.each([...LETTER_VOICES])('%s', (voice) => {
  test.each([...LETTER_REASONS])('%s, with what the sidebar asks for', (reason) => {
    const { deliveries: _, handOver: __, outstandingInvoices, ...facts } = full(voice);
    const open = reason === 'late-payer' ? outstandingInvoices : [];
    const referral = reason === 'misfit' ? facts.referral : undefined;
    expectGolden(`${voice}/${reason}`, textOf({ ...facts, reason, outstandingInvoices: open, referral }));
  });

  test.each([...LETTER_REASONS])('%s, with everything filled and with nothing', (reason) => {
    expectGolden(`${voice}/${reason}-full`, textOf({ ...full(voice), reason }));
    expectGolden(`${voice}/${reason}-bare`, textOf({ ...BARE, voice, reason }));
  });

  test.each<ClientKind>(['late-payer', 'complainer', 'locust', 'misfit'])('guide for a talk: %s', (kind) => {
    const { client, outstandingInvoices } = full(voice);
    const guide = writeGuide({ voice, kind, client, outstandingInvoices, reviewDay: day('2026-02-06') });
    expectGolden(`${voice}/talk-${kind}`, letterText(guide).replace(/\u00a0/g, ' '));
  });
});
