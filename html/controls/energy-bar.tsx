/** Energy as a bar from the middle: to the left what a client takes, to the right what they give. Read by number and word beside it. */
export function EnergyBar({ energy }: { energy: number | undefined }) {
  const width = Math.abs(energy ?? 0) / 2;
  const side = (energy ?? 0) < 0 ? 'takes' : 'gives';
  return (
    <span class="bar" aria-hidden="true">
      <span class={side} style={{ width: `${width}%`, [side === 'takes' ? 'right' : 'left']: '50%' }} />
    </span>
  );
}

/** The classes of an energy's figure: its colour says what the sign says too. */
export function energyClass(energy: number | undefined): string {
  return `energy ${energy === undefined ? 'quiet' : energy < 0 ? 'takes' : 'gives'}`;
}

/** Energy as it is written: +12, −7, 0; a dash where there is none. */
export function energyText(energy: number | undefined): string {
  if (energy === undefined) return '–';
  const whole = Math.round(energy);
  return whole === 0 ? '0' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}
