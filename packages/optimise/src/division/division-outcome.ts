import { unitAt } from "@quoin/methods";
import { type RuleUse, ruleUses } from "../portfolio/plan-check.ts";
import type { DivisionModel } from "./division-model.ts";
import { type DivisionAmounts, type DivisionProblem, roles } from "./division-problem.ts";

/** Places of the needed items without a lead. */
export function shortItems({ items, pairs }: DivisionProblem, role: Uint8Array | null): number[] {
  if (role === null) return [];
  const led = new Uint8Array(items.length);
  for (let pair = 0; pair < pairs.count; pair++) if (role[pair] === roles.lead) led[pairs.item[pair]!] = 1;
  return [...items.keys()].filter((item) => items[item]?.needed && led[item] === 0);
}

/** Value of every office in units. */
export function officeValues({ offices, pairs }: DivisionProblem, { leadValue, partnerValue }: DivisionAmounts, role: Uint8Array): bigint[] {
  const values = offices.map(() => 0n);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (role[pair] === roles.none) continue;
    const office = pairs.office[pair]!;
    values[office] = (values[office] as bigint) + BigInt((role[pair] === roles.lead ? leadValue : partnerValue)[pair] as number | bigint);
  }
  return values;
}

/** A division as a choice of the options of a model over the same pairs. */
export function chosenOptions({ problem, partner, without, options }: DivisionModel, role: Uint8Array): Uint8Array {
  const chosen = new Uint8Array(options.count);
  const led = new Uint8Array(problem.items.length);
  for (let pair = 0; pair < role.length; pair++) {
    if (role[pair] === roles.lead) {
      chosen[pair] = 1;
      led[problem.pairs.item[pair]!] = 1;
    } else if (role[pair] === roles.partner && partner[pair] !== -1) chosen[partner[pair]!] = 1;
  }
  led.forEach((any, item) => {
    if (any === 0) chosen[without[item]!] = 1;
  });
  return chosen;
}

/** Rules with their use. A least number of leads that is waived for want of any is kept; what it uses is the leads that there are. */
export function divisionUses({ rules, without }: DivisionModel, chosen: Uint8Array): RuleUse[] {
  const none = new Set(without);
  return ruleUses(rules, chosen).map((use) => {
    const [row] = use.rule.rows;
    const last = row?.options[row.options.length - 1];
    if (row === undefined || last === undefined || !none.has(last) || chosen[last] === 0) return use;
    return { ...use, used: use.used - unitAt(row.units, row.options.length - 1) };
  });
}
