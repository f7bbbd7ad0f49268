import type { ReturnsToScale } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";

export const efficiencyModels = ["radial", "sbm", "additive", "fdh", "super", "super-sbm", "cross"] as const;
export type EfficiencyModel = (typeof efficiencyModels)[number];

/** Options of `quoin measure efficiency` beside its columns. */
export const efficiencyFields = {
  returns: field(z.enum(["crs", "vrs", "nirs", "ndrs", "grs"]).default("crs"), { description: "Returns to scale" }),
  lower: field(z.number().min(0).max(1).default(0.8), { description: "Least sum of weights under grs" }),
  upper: field(z.number().min(1).default(1.2), { description: "Largest sum of weights under grs" }),
  orientation: field(z.enum(["input", "output", "none"]).default("input"), { description: "What is to be changed; none is for sbm, super-sbm and additive" }),
  model: field(z.enum(efficiencyModels).default("radial"), { description: "Model" }),
  bootstrap: field(z.int().min(0).max(10_000).default(0), { description: "Draws for the intervals of radial scores; 0 = none", unit: "draws" }),
  seed: field(z.int().nonnegative().default(1), { description: "Seed of the draws" }),
  cross_goal: field(z.enum(["aggressive", "benevolent"]).default("aggressive"), { description: "Secondary goal of cross-efficiency" }),
  cross_form: field(z.enum(["linear", "ratio"]).default("linear"), { description: "Form of the secondary goal" }),
  frontier: field(z.enum(["contemporaneous", "sequential", "global"]).default("contemporaneous"), {
    description: "Frontier of a period of the Malmquist index",
  }),
  decomposition: field(z.enum(["fgnz", "rd"]).default("fgnz"), { description: "Split of the Malmquist index under vrs" }),
};

const request = z.object(efficiencyFields);
export type EfficiencyRequest = z.output<typeof request>;

export function returnsOf({ returns, lower, upper }: Pick<EfficiencyRequest, "returns" | "lower" | "upper">): ReturnsToScale {
  return returns === "grs" ? { kind: "grs", lower, upper } : { kind: returns };
}
