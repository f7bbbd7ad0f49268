import { field, looseUseCase, success } from "@quoin/core";
import { z } from "zod";
import { clusterCheck } from "./cluster-check.ts";
import { machineChecks } from "./machine-checks.ts";
import { workspaceChecks } from "./workspace-checks.ts";

/** `quoin doctor [DIR]` */
export const doctor = looseUseCase({
  words: ["doctor"],
  summary: "Look whether this machine, and a workspace on it, is in good health",
  changes: false,
  delivers: "answer",
  rights: "owner",
  example: "quoin doctor quoin-demo",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "a workspace to look at too", position: 0 }).optional(),
    spark: field(z.string().min(1), {
      description: "a cluster to look at too, sc://HOST:PORT[/;use_ssl=true] (default: QUOIN_SPARK, where it is set)",
    }).optional(),
  }),
  output: z.object({
    ok: z.boolean(),
    checks: z.array(
      z.object({
        id: z.string(),
        title: z.object({ en: z.string(), zh: z.string() }),
        status: z.enum(["ok", "absent", "failed"]),
        detail: z.string(),
      }),
    ),
  }),
  reportsFault: ({ ok }) => !ok,
  run: async ({ caller, progress, derivations }, { dir, spark }) => {
    const cluster = await clusterCheck(derivations, spark, caller.language);
    const checks = [...(await machineChecks()), ...cluster, ...(dir === undefined ? [] : await workspaceChecks(dir, { ...caller, progress }))];
    return success({ ok: checks.every(({ status }) => status !== "failed"), checks });
  },
});
