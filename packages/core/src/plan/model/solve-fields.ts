import { z } from "zod";
import { field } from "../../contract/fields.ts";

/** Options of every command that solves a programme: spread into its input. */
export const solveFields = {
  gap: field(z.number().min(0).max(1).default(1e-4), { description: "Relative gap between proved bound and objective at which to stop", unit: "share" }),
  time_limit: field(z.number().positive().default(60), { description: "Wall-clock limit of the search; what is found by then is the answer", unit: "seconds" }),
  seed: field(z.number().int().min(0).max(2_147_483_647).default(1), { description: "Seed of the solver's choices", unit: "whole number" }),
  engine: field(z.enum(["highs", "cbc"]).optional(), { description: "Installed solver to search with instead of the built-in one" }),
};
