import { field, languages, looseUseCase, success } from "@quoin/core";
import { z } from "zod";
import { clusterCheck } from "./cluster-check.ts";
import { speechTo, titled } from "./health-speech.ts";
import { machineChecks } from "./machine-checks.ts";
import { workspaceChecks } from "./workspace-checks.ts";

/** Said to the reader already, in whose office's language only the workspace knows. */
const said = z.object({ en: z.string(), zh: z.string() });

/** `quoin doctor [DIR]` */
export const doctor = looseUseCase({
  words: ["doctor"],
  summary: "Look whether this machine, and a workspace on it, is in good health",
  changes: false,
  delivers: "answer",
  printed: true,
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
    /** Under which of the languages the words of the reader's own stand. */
    language: z.enum(languages),
    checks: z.array(
      z.object({
        id: z.string(),
        title: said,
        status: z.enum(["ok", "absent", "failed"]),
        /** The word for it. */
        status_text: said,
        detail: z.string(),
      }),
    ),
  }),
  reportsFault: ({ ok }) => !ok,
  run: async ({ caller, progress, derivations }, { dir, spark }) => {
    // The office says in which language all of it is answered.
    const workspace =
      dir === undefined
        ? null
        : await workspaceChecks(dir, {
            ...caller,
            language: caller.reader ?? caller.language,
            names: caller.nameLanguage === undefined ? [] : [caller.nameLanguage],
            progress,
          });
    const say = workspace?.say ?? speechTo(caller);
    const cluster = await clusterCheck(derivations, spark, caller, say);
    const checks = [...(await machineChecks(say)), ...cluster, ...(workspace?.checks ?? [])];
    return success({
      language: say.formatter.language,
      ok: checks.every(({ status }) => status !== "failed"),
      checks: checks.map(({ id, title, status, detail }) => ({ id, title, status, status_text: titled(say, `check-${status}`), detail })),
    });
  },
});
