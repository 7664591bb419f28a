/** What turns the basis of a line into money. */
export interface Prices {
  /** What is kept of revenue, 0 … 1. */
  margin: number;
  /** Minor units of the client's currency for an hour; undefined where nobody said. */
  hour: number | undefined;
  /** What a reminder takes, in hours. */
  reminderHours: number;
}
