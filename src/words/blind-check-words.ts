/** The check of the figures against the owner's own feeling. */
export interface BlindCheckWords {
  title: string;
  help: string;
  /** The same for an owner who has seen the figures. */
  helpAgain: string;
  /** The way to the choice, and past it to the list. */
  choose: string;
  skip: string;
  gives: string;
  takes: string;
  /** What the button of a client does, for people who cannot see the row. */
  sideOf(side: string, client: string): string;
  /** How many are named on either side, and how many may be. */
  named(gives: number, takes: number, most: number): string;
  compare: string;
  result: string;
  agreement(agreed: number, all: number): string;
  /** Where none of those who were named is in the book any more. */
  gone: string;
  saidOn(day: string): string;
  agreed(names: string): string;
  disagreed: string;
  /** What the owner said, and where the figures place the client. */
  place: Record<'gives' | 'takes', (place: number, count: number) => string>;
  toList: string;
  again: string;
}
