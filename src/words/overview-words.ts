import type { ClientKind } from '../model/client-kind';
import type { Verdict } from '../model/report';

/** The overview: how far the owner has come, what is left, and all clients. */
export interface OverviewWords {
  overview: {
    title(count: number): string;
    asOf(day: string): string;
    dormant(day: string): string;
    /** What is to be known of all figures. */
    emptyPeriod: string;
    taxUnknown: string;
    /** Questions that only the owner can answer, and the way to them. */
    openQuestions(count: number): string;
    answer: string;
    /** The way to the check against the owner's own feeling. */
    blindCheck: string;
    /** Somebody who was never billed, in place of a verdict. */
    onlyInLog: string;
    search: string;
    noneFound: string;
    highlight: string;
    highlighting: string;
    clearing: string;
    legendPart: string;
    legendTalk: string;
    columns: string;
    again: string;
    insert: string;
    inserting: string;
    inserted(place: string): string;
    nowhere: string;
  };
  /** How far the owner has come, and where the hours and the money go. */
  progress: {
    start: string;
    resume: string;
    fromTheTop: string;
    decided(done: number, all: number): string;
    done: string;
    doneHelp(part: number, talk: number): string;
    history: string;
    lookAgain(day: string): string;
    due(count: number): string;
    drains: string;
    /** What each kind of client drains, and for how many clients it is the largest drain. */
    drain: Record<ClientKind, string>;
    drained(count: number): string;
    /** The hours a year of all clients, and how many of them are assumed; empty for none. */
    hours(count: string, assumed: string): string;
  };
  /** The curve of what is left, and its description for people who cannot see it. */
  whale: {
    title: string;
    peak(money: string, count: number): string;
    end(money: string, less: string): string;
    description(peak: string, count: number, end: string, less: string): string;
    /** Clients with another currency, who are not on the curve. */
    others(count: number, currency: string): string;
  };
  /** Sorting and filtering the list of clients. */
  list: {
    filter: string;
    /** Before the counts of what is advised. */
    advice: string;
    undecided: string;
    /** Comes after the number of clients with a verdict. */
    verdicts: Record<Verdict, (count: number) => string>;
    found(count: number): string;
    sort: string;
    sorts: Record<'advice' | 'value' | 'hours' | 'late' | 'name', string>;
    more(count: number): string;
  };
}
