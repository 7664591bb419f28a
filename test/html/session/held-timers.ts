import type { Timer } from '../../../html/session/store';

/** Timers that go off when a test says so. */
export class HeldTimers {
  private now = 0;
  private waiting: { due: number; act: () => void }[] = [];

  readonly timer: Timer = (milliseconds, act) => {
    const own = { due: this.now + milliseconds, act };
    this.waiting.push(own);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== own);
    };
  };

  /** So many milliseconds go by. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter((one) => one.due <= this.now);
    this.waiting = this.waiting.filter((one) => one.due > this.now);
    for (const { act } of due) act();
  }
}
