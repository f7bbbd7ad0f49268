import { byCodePoint } from "@quoin/methods";
import type { Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedIn, repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { anySynthetic, type RowWith, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { calledOnce, integer, listed, percent, verbatim } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { dispersedSupervisionWords as words } from "./dispersed-supervision.words.ts";
import type { SupervisionLists } from "./gather.ts";
import { joinedNames } from "./joined-names.ts";
import type { SupervisionLimits } from "./limits.ts";
import { type SupervisedHost, supervisedHosts, supervisedRows } from "./supervised-hosts.ts";

const part = {
  part: "hosts",
  question: words.text("hosts-question"),
} as const;

/** Of the hosts in two listings or more, the share that answers to several departments. */
export function hostsDraft(lists: SupervisionLists, limits: SupervisionLimits): FindingDraft {
  const { laboratories, stations, sharing, aliases } = lists;
  const repeated =
    repeatedIn(laboratories, ["kind", "laboratory", "host"]) ??
    repeatedIn(stations, ["station"]) ??
    repeatedIn(sharing, ["year", "host"]) ??
    repeatedIn(aliases, ["kind", "alias"]);
  if (repeated !== null) return { ...repeatedKey(nation, repeated.table, repeated.rows), ...part };
  const evidence = [
    ...[laboratories, stations, sharing].flatMap((table) => referenceTo(table, supervisedRows<RowWith<"supervisor">>(table.rows))),
    ...referenceTo(aliases, aliases.rows),
  ];
  const synthetic = [laboratories, stations, sharing, aliases].some(({ rows }) => anySynthetic(rows));
  const all = supervisedHosts(lists);
  const isNational = nationalNames(lists);
  if (isNational === null)
    return insufficientData(nation, words.say("no-departments", { table: verbatim("departments") }), evidence, {
      ...part,
      threshold: limits.several_share,
      synthetic,
    });
  const national = (hosts: readonly SupervisedHost[]): readonly SupervisedHost[] =>
    hosts.map((host) => ({ ...host, supervisors: host.supervisors.filter(isNational) })).filter(({ supervisors }) => supervisors.length > 0);
  const hosts = national(all);
  const several = hosts.filter(({ supervisors }) => supervisors.length > 1);
  const n = hosts.length;
  const entries: readonly RowWith<"supervisor">[] = [...laboratories.rows, ...stations.rows];
  const named = supervisedRows(entries).length;
  if (n < limits.minimum_hosts || named < limits.minimum_supervised_share * entries.length)
    return insufficientData(
      nation,
      words.say("few-hosts", {
        hosts: integer(n, "institutions"),
        named: integer(named, "entries"),
        entries: integer(entries.length, "entries"),
        minimum: integer(limits.minimum_hosts, "institutions"),
        share: percent(limits.minimum_supervised_share, 0),
      }),
      evidence,
      { ...part, threshold: limits.several_share, synthetic },
    );
  const verdict = verdictOf(hosts, limits);
  const raw = national(supervisedHosts({ ...lists, aliases: { ...aliases, rows: [] } }));
  return findingDraft({
    subject: nation,
    ...part,
    evidence,
    synthetic,
    verdict,
    value: several.length / n,
    threshold: limits.several_share,
    comparison: {
      kind: "threshold",
      text: words.text("exceptions", { limit: percent(limits.several_share, 0) }),
      hosts: n,
      several: several.length,
      hosts_of_several: several.map(({ host, supervisors }) => ({ host, supervisors: [...supervisors] })),
      areas: areasOf(lists),
    },
    baseline: words.text("baseline"),
    choices: [
      hostsChoice(words.text("with-local"), all, limits),
      hostsChoice(words.text("co-hosted"), national(supervisedHosts(lists, true)), limits),
      hostsChoice(words.text("names-as-printed"), raw, limits),
      ...[limits.several_share - limits.several_share_tolerance, limits.several_share + limits.several_share_tolerance].map((several_share) => ({
        ...hostsChoice(words.text("limit-of", { limit: percent(several_share, 0) }), hosts, { ...limits, several_share }),
        moves: { threshold: "several_share", to: several_share },
      })),
    ],
    chart: {
      kind: "bars",
      title: words.text("hosts-chart"),
      unit: "departments",
      bars: [...several]
        .sort((a, b) => b.supervisors.length - a.supervisors.length || byCodePoint(a.host, b.host))
        .map(({ host, supervisors, listings }) => ({
          id: host,
          label: { en: host, zh: host },
          value: supervisors.length,
          low: null,
          high: null,
          count: listings,
        })),
      band: null,
      threshold: null,
    },
    statement: statementOf(hosts, several, all, verdict, limits),
  });
}

/** A complete count of those of which it can be seen: no sampling error, so the limit alone decides. */
function verdictOf(hosts: readonly SupervisedHost[], limits: SupervisionLimits): Verdict {
  if (hosts.length < limits.minimum_hosts) return "insufficient-data";
  return hosts.filter(({ supervisors }) => supervisors.length > 1).length > limits.several_share * hosts.length ? "confirmed" : "not-supported";
}

function hostsChoice(label: LocalText, hosts: readonly SupervisedHost[], limits: SupervisionLimits): FindingDraft["choices"][number] {
  const several = hosts.filter(({ supervisors }) => supervisors.length > 1).length;
  return { label, value: hosts.length === 0 ? null : several / hosts.length, null: null, verdict: verdictOf(hosts, limits), hosts: hosts.length };
}

/** Whether a supervisor is a national department; null where the workspace does not say. */
function nationalNames({ departments }: SupervisionLists): ((name: string) => boolean) | null {
  if (departments === null || departments.rows.length === 0) return null;
  const names = new Set(departments.rows.filter((row) => textOf(row, "kind") === "national-department").map((row) => textOf(row, "department")));
  return (name) => names.has(name);
}

/** Areas of laboratories with the number of departments that supervise one. */
function areasOf({ laboratories, aliases }: SupervisionLists) {
  const supervisorsOf = joinedNames(aliases.rows, "supervisor");
  const areas = new Map<string, Set<string>>();
  for (const row of laboratories.rows) {
    const area = textOf(row, "field");
    if (area !== null) areas.set(area, new Set([...(areas.get(area) ?? []), ...supervisorsOf(textOf(row, "supervisor"))]));
  }
  return [...areas].map(([area, supervisors]) => ({ area, supervisors: supervisors.size })).sort((a, b) => byCodePoint(a.area, b.area));
}

function statementOf(
  hosts: readonly SupervisedHost[],
  several: readonly SupervisedHost[],
  all: readonly SupervisedHost[],
  verdict: Verdict,
  limits: SupervisionLimits,
): Said {
  const most = [...several].sort((a, b) => b.supervisors.length - a.supervisors.length || byCodePoint(a.host, b.host)).slice(0, 3);
  const examples = most.map(({ host, supervisors }) => words.say("host", { host: calledOnce(host), supervisors: listed(supervisors.map(calledOnce)) }));
  return words.say(verdict === "confirmed" ? "above" : "not-above", {
    hosts: integer(hosts.length, "institutions"),
    several: integer(several.length, "institutions"),
    share: percent(several.length / hosts.length),
    limit: percent(limits.several_share, 0),
    most: examples.length === 0 ? [] : [words.say("most", { hosts: listed(examples) })],
    with_local: percent(all.filter(({ supervisors }) => supervisors.length > 1).length / all.length),
    all: integer(all.length, "institutions"),
  });
}
