import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, percent, same } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { SupervisionLists } from "./gather.ts";
import { joinedNames } from "./joined-names.ts";
import type { SupervisionLimits } from "./limits.ts";
import { type SupervisedHost, supervisedHosts, supervisedRows } from "./supervised-hosts.ts";

const part = {
  part: "hosts",
  question: {
    en: "Do more than a tenth of the hosts of laboratories and stations answer to several national departments?",
    zh: "实验室与野外站的依托单位中，受多个中央部门主管的是否超过一成？",
  },
} as const;

/** Of the hosts in two listings or more, the share that answers to several departments. */
export function hostsDraft(lists: SupervisionLists, limits: SupervisionLimits): FindingDraft {
  const { laboratories, stations, sharing, aliases } = lists;
  for (const [table, key] of [
    [laboratories, ["kind", "laboratory", "host"]],
    [stations, ["station"]],
    [sharing, ["year", "host"]],
    [aliases, ["kind", "alias"]],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...part };
  }
  const evidence = [
    ...[laboratories, stations, sharing].flatMap((table) => referenceTo(table, supervisedRows(table.rows))),
    ...referenceTo(aliases, aliases.rows),
  ];
  const synthetic = [laboratories, stations, sharing, aliases].some(({ rows }) => anySynthetic(rows));
  const all = supervisedHosts(lists);
  const isNational = nationalNames(lists);
  if (isNational === null)
    return insufficientData(
      nation,
      {
        en: "The workspace does not say which supervisors are national departments (departments): sponsors of provinces cannot be told from them.",
        zh: "工作区中没有主管部门类别（departments），无法区分中央部门与地方主管单位。",
      },
      evidence,
      { ...part, threshold: limits.several_share, synthetic },
    );
  const national = (hosts: readonly SupervisedHost[]): readonly SupervisedHost[] =>
    hosts.map((host) => ({ ...host, supervisors: host.supervisors.filter(isNational) })).filter(({ supervisors }) => supervisors.length > 0);
  const hosts = national(all);
  const several = hosts.filter(({ supervisors }) => supervisors.length > 1);
  const n = hosts.length;
  const entries = [laboratories, stations].flatMap(({ rows }) => rows);
  const named = supervisedRows(entries).length;
  if (n < limits.minimum_hosts || named < limits.minimum_supervised_share * entries.length)
    return insufficientData(
      nation,
      {
        en: `${n} institutions are named with a national department in two listings or more, and ${named} of ${entries.length} laboratories and stations name a supervisor; at least ${limits.minimum_hosts} and ${percent(limits.minimum_supervised_share, 0)} are needed.`,
        zh: `在两处以上名单中列有中央主管部门的单位有${n}家，${entries.length}个实验室和野外站中有${named}个列有主管部门；至少需要${limits.minimum_hosts}家和${percent(limits.minimum_supervised_share, 0)}。`,
      },
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
      text: { en: `${percent(limits.several_share, 0)} of institutions as exceptions`, zh: `以${percent(limits.several_share, 0)}的单位作为例外` },
      hosts: n,
      several: several.length,
      hosts_of_several: several.map(({ host, supervisors }) => ({ host, supervisors: [...supervisors] })),
      areas: areasOf(lists),
    },
    baseline: { en: "national departments, laboratories of one host", zh: "仅计中央部门与单一依托单位的实验室" },
    choices: [
      hostsChoice({ en: "sponsors of provinces and cities counted too", zh: "地方主管单位一并计入" }, all, limits),
      hostsChoice({ en: "co-hosted laboratories read as each host's", zh: "共建实验室计入每个依托单位" }, national(supervisedHosts(lists, true)), limits),
      hostsChoice({ en: "names as printed, without the table of aliases", zh: "不用别名表，按原名统计" }, raw, limits),
      ...[limits.several_share - limits.several_share_tolerance, limits.several_share + limits.several_share_tolerance].map((several_share) =>
        hostsChoice({ en: `limit of ${percent(several_share, 0)}`, zh: `界限为${percent(several_share, 0)}` }, hosts, { ...limits, several_share }),
      ),
    ],
    chart: {
      kind: "bars",
      title: { en: "Institutions with several supervising departments", zh: "受多个部门主管的单位" },
      unit: "departments",
      bars: [...several]
        .sort((a, b) => b.supervisors.length - a.supervisors.length || (a.host < b.host ? -1 : 1))
        .map(({ host, supervisors, listings }) => ({
          id: host,
          label: same(host),
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
  return [...areas].map(([area, supervisors]) => ({ area, supervisors: supervisors.size })).sort((a, b) => (a.area < b.area ? -1 : 1));
}

function statementOf(
  hosts: readonly SupervisedHost[],
  several: readonly SupervisedHost[],
  all: readonly SupervisedHost[],
  verdict: Verdict,
  limits: SupervisionLimits,
): LocalText {
  const n = hosts.length;
  const most = [...several].sort((a, b) => b.supervisors.length - a.supervisors.length || (a.host < b.host ? -1 : 1)).slice(0, 3);
  const examples =
    most.length === 0
      ? same("")
      : listed(most.map(({ host, supervisors }) => ({ en: `${host} (${supervisors.join(", ")})`, zh: `${host}（${supervisors.join("、")}）` })));
  const withLocal = percent(all.filter(({ supervisors }) => supervisors.length > 1).length / all.length);
  const outcome = verdict === "confirmed" ? { en: "more than", zh: "超过" } : { en: "not more than", zh: "没有超过" };
  return {
    en: `Of ${n} institutions that the lists of laboratories, field stations and shared facilities name with a national department at least twice, ${several.length} (${percent(several.length / n)}) answer to more than one of them, ${outcome.en} ${percent(limits.several_share, 0)}.${examples.en === "" ? "" : ` Most: ${examples.en}.`} With sponsors of provinces and cities it is ${withLocal} of ${all.length}. A laboratory with several hosts is left out: whose supervisor it names is not known. Budgets by department are not in the data.`,
    zh: `在实验室、野外站和设施共享名单中至少两次列有中央主管部门的${n}家单位里，有${several.length}家（${percent(several.length / n)}）受一个以上中央部门主管，${outcome.zh}${percent(limits.several_share, 0)}。${examples.zh === "" ? "" : `最多的是：${examples.zh}。`}计入地方主管单位后，${all.length}家中为${withLocal}。有多个依托单位的实验室无法知道主管部门属于哪家，未计入；数据中没有分部门预算。`,
  };
}
