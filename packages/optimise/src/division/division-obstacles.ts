import type { ExactUnits } from "@quoin/methods";
import { powerOfTen, unitAt } from "@quoin/methods";
import type { DivisionAmounts, DivisionProblem } from "./division-problem.ts";
import { roles } from "./division-problem.ts";

/** What stands between a pair without a role and the lead, the division being as it is. */
export interface DivisionObstacle {
  readonly pair: number;
  /** Names of the rules that it would break, in the order of the rules. */
  readonly blockedBy: readonly string[];
  /** The pair is committed to stay out, so that no division under the rules has it. */
  readonly isCommitted: boolean;
}

/** Obstacles of every pair without a role, in exact arithmetic and in the order of the pairs. */
export function divisionObstacles({ offices, items, pairs, maxChanges }: DivisionProblem, amounts: DivisionAmounts, role: Uint8Array): DivisionObstacle[] {
  const officeLeads = new Int32Array(offices.length);
  const itemLeads = new Int32Array(items.length);
  const load = offices.map(() => 0n);
  let changes = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const [office, item] = [pairs.office[pair]!, pairs.item[pair]!];
    if (role[pair] !== pairs.planned[pair]) changes++;
    if (role[pair] === roles.none) continue;
    const of: ExactUnits = role[pair] === roles.lead ? amounts.leadLoad : amounts.partnerLoad;
    load[office] = (load[office] as bigint) + unitAt(of, item);
    if (role[pair] !== roles.lead) continue;
    officeLeads[office] = officeLeads[office]! + 1;
    itemLeads[item] = itemLeads[item]! + 1;
  }
  const room = offices.map(({ capacity }) => (capacity === null ? null : capacity.units * powerOfTen(amounts.loadDecimals - capacity.decimals)));
  const found: DivisionObstacle[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (role[pair] !== roles.none) continue;
    const [o, i] = [pairs.office[pair]!, pairs.item[pair]!];
    const [office, item] = [offices[o] as DivisionProblem["offices"][number], items[i] as DivisionProblem["items"][number]];
    const own = room[o] ?? null;
    const isCommitted = pairs.committed[pair] === 1;
    const more = pairs.planned[pair] === roles.none ? 1 : pairs.planned[pair] === roles.lead ? -1 : 0;
    const blockedBy = [
      ...(office.maxLeads !== null && officeLeads[o]! >= office.maxLeads ? [`office-max:${office.id}`] : []),
      ...(own !== null && (load[o] as bigint) + unitAt(amounts.leadLoad, i) > own ? [`capacity:${office.id}`] : []),
      ...(itemLeads[i]! >= item.maxLeads ? [`item-max:${item.id}`] : []),
      ...(isCommitted ? [`committed:${office.id}>${item.id}`] : []),
      ...(maxChanges !== null && changes + more > maxChanges ? ["max-changes"] : []),
    ];
    found.push({ pair, blockedBy, isCommitted });
  }
  return found;
}
