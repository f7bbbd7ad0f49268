import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { limitValue } from "../../diagnosis/finding/registered.ts";
import type { RuleTerms } from "../../workspace/rule-terms.ts";
import { limitsAsked, type Registration, sameLimit, toldLimit } from "../later-limits.ts";
import { arrivalsOf, registrationsOf } from "../with-registration.ts";

const changedLimit = z.object({ rule: z.string(), limit: z.string(), from: limitValue, to: limitValue });
type ChangedLimit = z.infer<typeof changedLimit>;

/** `quoin rule registered` */
export const listRegistered = workspaceUseCase({
  words: ["rule", "registered"],
  summary: "By which limits the rules asked from which day on, with hash and what each day changed, and under which of them each table came",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  effort: "light",
  example: "quoin rule registered quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** The newest first. */
    registrations: z.array(z.object({ id: z.string(), at: z.string(), hash: z.string(), changed: z.array(changedLimit) })),
    /** What quoin.yaml says otherwise than was registered last: changed by hand. */
    unregistered: z.array(changedLimit),
    /** When the content of each table was first here, and what was registered by then; null where nothing was. */
    tables: z.array(z.object({ table: z.string(), at: z.string(), registration: z.string().nullable() })),
  }),
  run: async (ports) => {
    const registrations = await registrationsOf(ports);
    const now = ports.termsOfRules?.(ports.settings) ?? null;
    const newest = registrations.at(-1);
    const told = registrations.map(({ id, at, hash, terms }, place) => {
      const before = registrations[place - 1];
      return { id, at, hash, changed: before === undefined ? [] : changedBetween(before.terms, terms) };
    });
    const tables = [...(await arrivalsOf(ports))].map(([table, at]) => ({ table, at, registration: knownThen(registrations, at) }));
    return success({
      registrations: told.reverse(),
      unregistered: now === null || newest === undefined ? [] : changedBetween(newest.terms, now),
      tables: tables.sort((a, b) => (a.table < b.table ? -1 : 1)),
    });
  },
});

function knownThen(registrations: readonly (Registration & { readonly id: string })[], moment: string): string | null {
  return registrations.findLast(({ at }) => at <= moment)?.id ?? null;
}

/** A limit that all share is told once, under the name that they share. */
function changedBetween(before: readonly RuleTerms[], after: readonly RuleTerms[]): ChangedLimit[] {
  const codes = [...new Set([...before, ...after].map(({ rule }) => rule))];
  return codes.flatMap((rule) => {
    const [from, to] = [before, after].map((terms) =>
      limitsAsked(
        terms.filter((each) => each.rule === rule),
        rule,
      ),
    );
    const names = [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])].sort();
    return names.flatMap((limit) =>
      sameLimit(from?.get(limit), to?.get(limit)) ? [] : [{ rule, limit, from: toldLimit(from?.get(limit)), to: toldLimit(to?.get(limit)) }],
    );
  });
}
