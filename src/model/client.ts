import type { Origin } from './origin';

/** One client as the book knows them. */
export interface Client {
  /** The id where the sheet has one, else the normalised name. Unique in the book. */
  key: string;
  id?: string | undefined;
  /** As most rows write it. */
  name: string;
  /** Every spelling in the sheets, for finding and highlighting rows. */
  spellings: string[];
  email?: string | undefined;
  contact?: string | undefined;
  address?: string | undefined;
  /** How the owner addresses them. */
  addressForm?: 'Sie' | 'du' | undefined;
  /** The owner's answer to "are you glad when this client calls?", 1 to 5. */
  joy?: number | undefined;
  /** Key of the client who recommended this one. */
  recommendedBy?: string | undefined;
  /** The owner's mark "pays late, and that is fine": a public body, a rhythm that was agreed on. */
  lateIsFine?: boolean | undefined;
  origins: Origin[];
}
