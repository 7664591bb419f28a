import type { Decision } from '../model/entry';
import type { InterestCountry } from '../model/interest-presets';
import type { ProblemCode } from '../model/problem';
import type { FailureCode } from '../model/refusal';
import type { Missing } from '../model/report';
import type { Setting, SettingName } from '../model/settings';
import type { Role } from '../model/table';
import type { LettersWords } from './letters-screen-words';
import type { OverviewWords } from './overview-words';
import type { ReviewWords } from './review-words';
import type { WhatIfWords } from './what-if-words';
import type { ProblemSentences, Words } from './words';

/** All that is said on the screen. Kept apart, because Google loads the server's words for every single formula. */
export interface ScreenWords extends Omit<Words, 'problems'> {
  problems: ProblemSentences<ProblemCode>;
  roles: Record<Role, string>;
  sidebar: SidebarWords;
}

/** The assumptions, each with a sentence that ends where its figure and unit stand. */
export interface SettingsWords {
  title: string;
  /** Puts every assumption back to what we would take. */
  reset: string;
  labels: Record<SettingName, string>;
  units: Record<Setting['unit'], string>;
  interest: {
    title: string;
    country: string;
    countries: Record<InterestCountry | 'own', string>;
    /** How the rate is made; `source` is the rule it stands in. */
    withReference(points: string, source: string): string;
    fixed(points: string, source: string): string;
    reference: string;
    lookUp(authority: string): string;
  };
}

/** Everything that stands in the sidebar. */
export interface SidebarWords extends OverviewWords, ReviewWords {
  nav: { label: string; overview: string; review: string; whatIf: string; letters: string };
  language: { label: string; names: Record<'de' | 'en', string> };
  /** While something takes longer than a few seconds. */
  stillWorking: string;
  stopWaiting: string;
  decisions: Record<Decision, string>;
  /** Words of help in the cells of the Client Energy sheet. */
  sheetHelp: { joy: string; decision: string; guard: string };
  whatIf: WhatIfWords;
  reading: string;
  retry: string;
  back: string;
  failures: Record<FailureCode | 'offline', string>;
  connect: {
    title: string;
    nothing: string;
    nothingHelp: string;
    seen(sheet: string, kind: string): string;
    table(sheet: string, kind: string): string;
    /** The date of an entry in the log. */
    day: string;
    none: string;
    sample(text: string): string;
    check: string;
    problems(count: number): string;
    more(count: number): string;
    show: string;
    otherColumns: string;
    questions: string;
    margin: string;
    marginHelp: string;
    hour(currency: string): string;
    hourHelp: string;
    confirm: string;
    confirming: string;
    again: string;
    excludedDocuments(count: number): string;
  };
  twins: {
    title(count: number): string;
    one: string;
    two: string;
    merged(count: number): string;
    countsAs(name: string, into: string): string;
  };
  settings: SettingsWords;
  overview: {
    title(count: number): string;
    asOf(day: string): string;
    dormant(day: string): string;
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
  client: {
    energyHelp: string;
    lines: string;
    /** What is left a year; said to be without joy where a rating is among the lines. */
    value(money: string, hasJoy: boolean): string;
    loss(money: string, hasJoy: boolean): string;
    /** The rows behind a figure that are shown; `isCut` where there may be more. */
    behind(count: number, isCut: boolean): string;
    confidence(percent: string): string;
    missing: Record<Missing, string>;
    otherCurrencies(list: string): string;
    farewell: string;
    /** A yellow card: its day, the line it names, and what became of it. */
    card(day: string, line: string, state: 'improved' | 'unchanged' | 'waiting', until: string): string;
  };
  letters: LettersWords;
}
