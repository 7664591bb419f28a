import type { ClientKind } from '../model/client-kind';

/** The guide for one kind of client. `say` is spoken to the client; the rest is for the owner. */
export interface KindWords {
  /** What the talk is about, for the owner. */
  aim: string;
  /** What I say, as I see and feel it. */
  say: string[];
  /** What I ask for, so that both know when it is done. */
  ask: string[];
  /** What both agree on in the talk, for the owner. */
  agree: string[];
}

/** One voice of the guide for the talk that comes before any farewell. */
export interface GuideWords {
  title(client: string): string;
  headings: Record<'before' | 'open' | 'say' | 'ask' | 'agree' | 'end' | 'after', string>;
  before: string[];
  /** How the talk opens, spoken. */
  open(greeting: string): string[];
  /** Until when, for the owner, with the day of the next review. */
  until(day: string | undefined): string;
  /** How the talk ends, spoken. */
  end(day: string | undefined): string[];
  after: string[];
  /** Above the open invoices, for the owner. */
  invoices: string;
  kinds: Record<ClientKind, KindWords>;
}
