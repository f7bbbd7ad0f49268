import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import { kindColumn, tableColumn } from "../lines/line-text.ts";
import type { LineTable } from "../plan.ts";
import { ruleLimit } from "../portfolio/rules-table.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import { priceOf } from "./fund-details.ts";
import type { FundPlan } from "./fund-plan.ts";
import { centralFunds, regionGroup } from "./fund-rules.ts";
import { fundedCandidates } from "./funded-candidates.ts";

/** What the provinces ask and are given; a floor's price is what the last ten thousand of it costs the whole in value. */
export function regionTable(plan: FundPlan): LineTable {
  const given = new Set(fundedCandidates(plan).map(({ id }) => id));
  const groups = groupBy(
    plan.candidates.map((candidate) => ({ candidate, isFunded: given.has(candidate.id) })),
    ({ candidate }) => candidate.region,
  );
  const floors = new Map(plan.model.rules.filter(({ kind }) => kind === "floor").map((rule) => [rule.name, rule]));
  return {
    columns: [
      kindColumn("region", "region", "@Region of the lead", "牵头单位@regions"),
      tableColumn("candidates", "Candidates", "候选项目", "projects"),
      tableColumn("funded", "Funded", "资助项目", "projects"),
      tableColumn("asked", "Asked", "申请经费", "@currency"),
      tableColumn("given", "Given", "安排经费", "@currency"),
      tableColumn("floor", "Floor", "最低份额", "@currency"),
      tableColumn("floor_price", "Value per @currency 10k of floor", "最低份额每万@currency的价值"),
    ],
    rows: [...groups]
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .map(([region, members]) => {
        const funded = members.filter(({ isFunded }) => isFunded);
        const floor = floors.get(`floor:${centralFunds}:${regionGroup}=${region}`);
        return [
          region === "" ? null : region,
          members.length,
          funded.length,
          sum(members),
          sum(funded),
          floor === undefined ? null : Math.ceil(ruleLimit(floor) * 10_000),
          floor === undefined ? null : priceOf(plan, floor.name),
        ];
      }),
  };
}

export function candidateTable(plan: FundPlan): LineTable {
  const given = new Set(fundedCandidates(plan).map(({ id }) => id));
  return {
    columns: [
      tableColumn("project", "Project", "项目编号"),
      tableColumn("title", "Title", "项目名称"),
      tableColumn("category", "Category", "类别"),
      tableColumn("asked", "Central funds", "中央经费", "@currency"),
      tableColumn("funded", "Funded (1 = yes)", "资助（1为是）"),
    ],
    rows: plan.candidates.map(({ id, label, category, cny }) => [id, label.zh, category, cny, given.has(id) ? 1 : 0]),
  };
}

function sum(members: readonly { readonly candidate: FundCandidate }[]): number {
  return members.reduce((total, { candidate }) => total + candidate.cny, 0);
}
