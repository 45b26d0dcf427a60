// Log odds -> probability, along a line through points that rise.
export type Points = readonly (readonly [logOdds: number, probability: number])[];

export function probabilityOf(points: Points, logOdds: number): number {
  const next = points.findIndex(([at]) => at >= logOdds);
  const [above, below] = [points[next], points[next - 1]];
  if (!above) return points.at(-1)?.[1] ?? 0;
  if (!below) return above[1];
  return below[1] + ((above[1] - below[1]) * (logOdds - below[0])) / (above[0] - below[0] || 1);
}
