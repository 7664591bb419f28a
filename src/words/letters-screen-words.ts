import type { NextStep } from '../model/follow-through';
import type { FactName, LetterReason, LetterVoice } from '../model/letter-facts';

/** Words about letters: the section in the sidebar, and the dialog for reading and drafting them. */
export interface LettersWords {
  section: {
    title: string;
    /** There is nobody to part with or talk to yet. */
    none: string;
    open: string;
    farewells: string;
    talks: string;
    next: Record<NextStep, string>;
    lastDay(day: string): string;
    openBalance(money: string): string;
    draft: string;
    handedOver: string;
    confirmed: string;
    billedAfter(day: string): string;
    guide: string;
    warned: string;
  };
  dialog: {
    title: string;
    list: string;
    note: string;
    voice: string;
    voices: Record<LetterVoice, string>;
    reason: string;
    reasons: Record<LetterReason, string>;
    /** One reason says something about the owner: a farewell makes no false excuses, so it must be true. */
    reasonHelp(reason: LetterReason): string;
    /** The reason for a talk. */
    about: string;
    contract: string;
    period: string;
    lastDay: string;
    lastDayPast: string;
    contact: string;
    contactHelp: string;
    address: string;
    email: string;
    deliveries: string;
    handOver: string;
    linesHelp: string;
    referral: string;
    referralReach: string;
    sender: string;
    senderName: string;
    senderCompany: string;
    senderAddress: string;
    place: string;
    preview: string;
    edited: string;
    asBefore: string;
    missing(names: string): string;
    useful(names: string): string;
    facts: Record<FactName, string>;
    findings(count: number): string;
    found(words: string): string;
    anyway: string;
    create: string;
    createAll(count: number): string;
    creating(client: string): string;
    progress(done: number, all: number): string;
    cancel: string;
    cancelled(done: number, all: number): string;
    /** Google's quota is used up. */
    tomorrow(done: number, all: number): string;
    created: string;
    existed: string;
    openDraft: string;
    /** Where there is a draft that the owner may not see. */
    another: string;
    makeAnother: string;
    keepThat: string;
    copy: string;
    copied: string;
    mail: string;
    wording: string;
    wordingHelp: string;
    /** Where the sentences of the letters are. */
    wordingMade(sheet: string): string;
    /** The owner's entries could not be saved. */
    notKept: string;
    /** Somebody else has changed the same fields of a letter. */
    changedMeanwhile: string;
    folder: string;
    /** The sheet of the owner's own wording. */
    sheet: string;
    part(text: string): string;
    saved: string;
    unready: string;
  };
}
