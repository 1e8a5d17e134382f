import type { ParticipationPoint } from '../model/participation-point.ts';

/** Points that still lie ahead on the day the page is read as of, cancelled ones left out. */
export function coming(points: readonly ParticipationPoint[], asOf: string): ParticipationPoint[] {
  return points.filter(({ start, status }) => start && start.slice(0, 10) >= asOf && status !== 'cancelled');
}
