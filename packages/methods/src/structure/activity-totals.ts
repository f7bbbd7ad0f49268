import { checkPanel, type StructurePanel } from "./structure-panel.ts";

/** Sum over locations, times x activities: the pooled mix of each time, not yet divided by its sum. */
export function activityTotals(panel: StructurePanel): Float64Array {
  checkPanel("activityTotals", panel);
  const { times, locations, activities, values } = panel;
  const totals = new Float64Array(times * activities);
  for (let t = 0; t < times; t++)
    for (let c = 0; c < locations; c++)
      for (let a = 0; a < activities; a++) totals[t * activities + a] = totals[t * activities + a]! + values[(t * locations + c) * activities + a]!;
  return totals;
}
