import { wilsonInterval } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { listed, percent, span, verbatim, whole } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
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
  for (const [table, key] of [
    [laboratories, ["kind", "name_zh", "host_zh"]],
    [stations, ["name_zh"]],
    [sharing, ["year", "host_zh"]],
    [aliases, ["role", "alias_zh"]],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...part };
  }
  const evidence = [
    ...[laboratories, stations, sharing].flatMap((table) => referenceTo(table, supervisedRows(table.rows))),
    ...referenceTo(aliases, aliases.rows),
  ];
  const synthetic = [laboratories, stations, sharing, aliases].some(({ rows }) => anySynthetic(rows));
  const hosts = supervisedHosts(lists);
  const several = hosts.filter(({ supervisors }) => supervisors.length > 1);
  const n = hosts.length;
  if (n < limits.minimum_hosts)
    return insufficientData(
      nation,
      words.say("few-hosts", { hosts: whole(n, "institutions"), minimum: whole(limits.minimum_hosts, "institutions") }),
      evidence,
      { ...part, threshold: limits.several_share, synthetic },
    );
  const interval = { ...wilsonInterval(several.length, n, 0.95), level: 0.95 };
  const verdict: Verdict = interval.low > limits.several_share ? "confirmed" : "not-supported";
  const national = hosts
    .map((host) => ({ ...host, supervisors: host.supervisors.filter((name) => !isLocal(name)) }))
    .filter(({ supervisors }) => supervisors.length > 0);
  const raw = supervisedHosts({ ...lists, aliases: { ...aliases, rows: [] } });
  return findingDraft({
    subject: nation,
    ...part,
    evidence,
    synthetic,
    verdict,
    value: several.length / n,
    threshold: limits.several_share,
    interval,
    comparison: {
      kind: "threshold",
      text: words.text("exceptions", { limit: percent(limits.several_share, 0) }),
      hosts: n,
      several: several.length,
      hosts_of_several: several.map(({ host, supervisors }) => ({ host, supervisors: [...supervisors] })),
      areas: areasOf(lists),
    },
    choices: [sensitivity(words.text("names-as-printed"), raw, limits), sensitivity(words.text("national-only"), national, limits)],
    chart: {
      kind: "bars",
      title: words.text("hosts-chart"),
      unit: "departments",
      bars: [...several]
        .sort((a, b) => b.supervisors.length - a.supervisors.length || (a.host < b.host ? -1 : 1))
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
    statement: statementOf(n, several, national, interval, verdict, limits),
  });
}

function sensitivity(label: LocalText, hosts: readonly SupervisedHost[], limits: SupervisionLimits): FindingDraft["choices"][number] {
  const several = hosts.filter(({ supervisors }) => supervisors.length > 1).length;
  const verdict =
    hosts.length < limits.minimum_hosts
      ? "insufficient-data"
      : wilsonInterval(several, hosts.length, 0.95).low > limits.several_share
        ? "confirmed"
        : "not-supported";
  return { label, value: hosts.length === 0 ? null : several / hosts.length, null: null, verdict, hosts: hosts.length };
}

/** Science departments of provinces and cities carry their place and rank in the name. */
function isLocal(name: string): boolean {
  return /^.{2,8}?(省|市|自治区|兵团).*(科|厅|局|委)/.test(name);
}

/** Areas of laboratories with the number of departments that supervise one. */
function areasOf({ laboratories, aliases }: SupervisionLists) {
  const supervisorsOf = joinedNames(aliases.rows, "supervisor");
  const areas = new Map<string, Set<string>>();
  for (const row of laboratories.rows) {
    const area = textOf(row, "area_en");
    if (area !== null) areas.set(area, new Set([...(areas.get(area) ?? []), ...supervisorsOf(textOf(row, "supervisor_zh"))]));
  }
  return [...areas].map(([area, supervisors]) => ({ area, supervisors: supervisors.size })).sort((a, b) => (a.area < b.area ? -1 : 1));
}

function statementOf(
  n: number,
  several: readonly SupervisedHost[],
  national: readonly SupervisedHost[],
  interval: { readonly low: number; readonly high: number },
  verdict: Verdict,
  limits: SupervisionLimits,
): Said {
  const most = [...several].sort((a, b) => b.supervisors.length - a.supervisors.length || (a.host < b.host ? -1 : 1)).slice(0, 3);
  const examples = most.map(({ host, supervisors }) => words.say("host", { host: verbatim(host), supervisors: listed(supervisors.map(verbatim)) }));
  return words.say("hosts", {
    hosts: whole(n, "institutions"),
    several: whole(several.length, "institutions"),
    share: percent(several.length / n),
    interval: span(percent(interval.low), percent(interval.high)),
    outcome: words.say(verdict === "confirmed" ? "above" : "not-above"),
    limit: percent(limits.several_share, 0),
    rest: [
      ...(examples.length === 0 ? [] : [words.say("most", { hosts: listed(examples) })]),
      ...(national.length === 0
        ? []
        : [words.say("national-alone", { share: percent(national.filter(({ supervisors }) => supervisors.length > 1).length / national.length) })]),
    ],
  });
}
