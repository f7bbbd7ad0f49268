import { wilsonInterval } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, percent, same, span } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { SupervisionLists } from "./gather.ts";
import { joinedNames } from "./joined-names.ts";
import type { SupervisionLimits } from "./limits.ts";
import { type SupervisedHost, supervisedHosts, supervisedRows } from "./supervised-hosts.ts";

const part = {
  part: "hosts",
  question: { en: "Do institutions answer to several departments at once?", zh: "同一单位是否受多个部门主管？" },
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
      {
        en: `Only ${n} institutions are named with a supervisor in two listings or more; at least ${limits.minimum_hosts} are needed.`,
        zh: `只有${n}家单位在两处以上名单中列有主管部门；至少需要${limits.minimum_hosts}家。`,
      },
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
      text: { en: `${percent(limits.several_share, 0)} of institutions as exceptions`, zh: `以${percent(limits.several_share, 0)}的单位作为例外` },
      hosts: n,
      several: several.length,
      hosts_of_several: several.map(({ host, supervisors }) => ({ host, supervisors: [...supervisors] })),
      areas: areasOf(lists),
    },
    choices: [
      sensitivity({ en: "names as printed, without the table of aliases", zh: "不用别名表，按原名统计" }, raw, limits),
      sensitivity({ en: "national departments only", zh: "仅计中央部门" }, national, limits),
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
): LocalText {
  const band = span(percent(interval.low), percent(interval.high));
  const most = [...several].sort((a, b) => b.supervisors.length - a.supervisors.length || (a.host < b.host ? -1 : 1)).slice(0, 3);
  const examples =
    most.length === 0
      ? same("")
      : listed(most.map(({ host, supervisors }) => ({ en: `${host} (${supervisors.join(", ")})`, zh: `${host}（${supervisors.join("、")}）` })));
  const centre = national.length === 0 ? same("") : shareOfNational(national);
  const outcome = verdict === "confirmed" ? { en: "wholly above", zh: "整体高于" } : { en: "not wholly above", zh: "并非整体高于" };
  return {
    en: `Of ${n} institutions that the lists of laboratories, field stations and shared facilities name with a supervisor at least twice, ${several.length} (${percent(several.length / n)}) answer to more than one department; 95% interval ${band.en}, ${outcome.en} ${percent(limits.several_share, 0)}.${examples.en === "" ? "" : ` Most: ${examples.en}.`}${centre.en} Abbreviations and renamed offices are joined; budgets by department are not in the data.`,
    zh: `在实验室、野外站和设施共享名单中至少两次列有主管部门的${n}家单位里，有${several.length}家（${percent(several.length / n)}）受一个以上部门主管；95%区间为${band.zh}，${outcome.zh}${percent(limits.several_share, 0)}。${examples.zh === "" ? "" : `最多的是：${examples.zh}。`}${centre.zh}简称与更名部门已合并；数据中没有分部门预算。`,
  };
}

function shareOfNational(national: readonly SupervisedHost[]): LocalText {
  const share = percent(national.filter(({ supervisors }) => supervisors.length > 1).length / national.length);
  return { en: ` Counting national departments alone it is ${share}.`, zh: `仅计中央部门为${share}。` };
}
