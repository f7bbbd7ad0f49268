import type { WorkspacePorts } from "../contract/ports.ts";
import { dayIn, zoneOf } from "../contract/time-zone.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { LaterLimit } from "../diagnosis/finding/registered.ts";
import { followed } from "../language/statement/followed.ts";
import type { Said } from "../language/statement/place.ts";
import { integer, verbatim } from "../language/statement/values.ts";
import { namedAsToday, saidOnce } from "../workspace/asked-thresholds.ts";
import { registeredTerms, registrationsInOrder, termsHash } from "../workspace/register-terms.ts";
import { SHARED_THRESHOLDS } from "../workspace/shared-thresholds.ts";
import { laterLimits, type Registration, registeredSince } from "./later-limits.ts";
import { registeredWords as words } from "./registered.words.ts";

type Asked = Pick<WorkspacePorts, "records" | "hasher" | "termsOfRules" | "settings" | "manifest">;

/** Limits that a sentence names one by one. */
const named = 3;

/** The registrations of a workspace, the oldest first, each with its moment. */
export async function registrationsOf({
  records,
}: Pick<Asked, "records">): Promise<readonly (Registration & { readonly id: string; readonly hash: string })[]> {
  const registered = await registrationsInOrder(records);
  if (registered.length === 0) return [];
  const made = new Map((await records.changes({ type: "rule-registration" })).map(({ id, at, version }) => [`${id} ${version}`, at]));
  return registered.map((each) => ({ id: each.id, hash: each.hash, at: made.get(`${each.id} 1`) ?? "", terms: registeredTerms(each) }));
}

/**
 * When the content that each table has was first in the workspace, under whatever name: what was taken away and came again has not come anew. Tables that the register does not know
 * (a file that was put beside by hand) are left out.
 */
export async function arrivalsOf({ records, manifest }: Pick<Asked, "records" | "manifest">): Promise<ReadonlyMap<string, string>> {
  const first = new Map<string, string>();
  for (const { at, after } of await records.changes({ type: "dataset" })) {
    const content = after?.["sha256"];
    if (typeof content === "string" && !first.has(content)) first.set(content, at);
  }
  return new Map(
    manifest.resources.flatMap(({ name, hash }) => {
      const at = first.get(hash.replace(/^sha256:/, ""));
      return at === undefined ? [] : [[name, at] as const];
    }),
  );
}

/** The findings, each with the limits that it was asked by, since when they are registered, and which were set with one of its tables at hand; the statement says that too. */
export async function withRegistration(ports: Asked, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const now = ports.termsOfRules?.(ports.settings) ?? null;
  const registrations = now === null ? [] : await registrationsOf(ports);
  if (now === null || registrations.length === 0) return findings;
  const came = await arrivalsOf(ports);
  const day = (moment: string): string => dayIn(zoneOf(ports.settings), moment);
  return findings.map((finding) => {
    const { rule } = finding;
    const read = finding.evidence.flatMap((each) => ("table" in each ? [each.table] : []));
    const arrivals = new Map(read.flatMap((table) => (came.has(table) ? [[table, came.get(table) ?? ""] as const] : [])));
    const later = laterLimits(now, registrations, rule, arrivals);
    const hash = termsHash(
      ports.hasher,
      now.filter((each) => each.rule === rule || each.rule === SHARED_THRESHOLDS),
    );
    const isSaid = (limit: string): boolean => saysLimit(ports.settings, rule, limit);
    const said = followed({ text: finding.statement, data: finding.statement_data }, laterSaid(later, day, isSaid));
    const registered = { hash, at: registeredSince(now, registrations, rule), later: [...later] };
    return { ...finding, registered, statement: said.text, statement_data: said.data };
  });
}

/** Whether the settings say a limit, by its name of today, for the rule, for all rules, or once for those that ask which projects are generic. */
function saysLimit({ thresholds, generic }: Asked["settings"], rule: string, limit: string): boolean {
  const said = [namedAsToday(rule, thresholds[rule] ?? {}), thresholds[SHARED_THRESHOLDS] ?? {}];
  return said.some((limits) => limits[limit] !== undefined) || (generic !== undefined && saidOnce(limit));
}

function laterSaid(later: readonly LaterLimit[], day: (moment: string) => string, isSaid: (limit: string) => boolean): readonly Said[] {
  const rest = later.length - named;
  return [
    ...later.slice(0, rest > 0 ? named : later.length).map(({ limit, from, to, at, table, arrived }) => {
      const told = { table: verbatim(table), arrived: verbatim(day(arrived)), to: shown(to) };
      if (limit === "version") return words.say("rule", told);
      const changed = { ...told, limit: verbatim(limit), from: shown(from) };
      if (at !== null) return words.say("later", { ...changed, day: verbatim(day(at)) });
      return words.say(isSaid(limit) ? "by-hand" : "by-default", changed);
    }),
    ...(rest > 0 ? [words.say("more", { count: integer(rest, "limits") })] : []),
  ];
}

function shown(value: LaterLimit["to"]) {
  const said = value === null ? "" : Array.isArray(value) ? value.join(", ") : String(value);
  return verbatim(said === "" ? "–" : said);
}
