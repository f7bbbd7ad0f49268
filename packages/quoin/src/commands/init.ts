import { field, looseUseCase } from "@quoin/core";
import { z } from "zod";
import { createWorkspace } from "./create-workspace.ts";

/** `quoin init DIR` */
export const init = looseUseCase({
  words: ["init"],
  summary: "Make a workspace: an empty one, or one of the examples with its data and records",
  changes: true,
  delivers: "answer",
  served: false,
  example: "quoin init my-office --example china-its",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "the folder to make; it must not exist or be empty", position: 0 }),
    example: field(z.string(), { description: "the example to begin with: china-its, demo-office" }).optional(),
  }),
  output: z.object({ dir: z.string(), example: z.string().nullable(), tables: z.number(), records: z.record(z.string(), z.number()), invented: z.number() }),
  run: async ({ caller, progress }, { dir, example }) => createWorkspace(dir, example ?? null, { ...caller, progress }),
});
