import type { ClientReport } from '../../src/model/report';

/** Orders clients by energy, those who drain first and those without any last; others keep their order. */
export function byEnergy(a: ClientReport, b: ClientReport): number {
  const [one, other] = [a.energy ?? Number.POSITIVE_INFINITY, b.energy ?? Number.POSITIVE_INFINITY];
  return one === other ? 0 : one - other;
}
