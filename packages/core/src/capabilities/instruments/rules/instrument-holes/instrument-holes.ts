import { codeEntry } from "../../../../codes/code-lists.ts";
import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { isInForce, registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { verbatim } from "../../../../language/statement/values.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { instrumentHolesWords as words } from "./instrument-holes.words.ts";

/** The five tools of the paper, each with the STIP instruments that it is carried out with. */
export const paperTools = [
  { part: "tax", item: "M1.T1", instruments: ["PI015"] },
  { part: "finance", item: "M1.T2", instruments: ["PI012", "PI013", "PI029"] },
  { part: "procurement", item: "M1.T3", instruments: ["PI010"] },
  { part: "property", item: "M1.T4", instruments: ["PI019"] },
  { part: "bodies", item: "M1.T5", instruments: ["PI006", "PI021"] },
] as const;

/** P2.3: does a tool of policy leave out groups that other policies reach? */
export const instrumentHolesFacts = ruleFacts({
  code: "instrument-holes",
  version: 1,
  title: { en: "Groups that a tool leaves out", zh: "政策工具未覆盖的群体" },
  question: {
    en: "Are there target groups that a tool of policy does not reach?",
    zh: "是否有目标群体未被某类政策工具覆盖？",
  },
  item: "P2.3",
  bearsOn: ["M1.T1", "M1.T2", "M1.T3", "M1.T4", "M1.T5"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["policy-instrument"],
  measure: "ratio.without-instrument-share",
  unit: "share of target groups",
  method: {
    en: "One part a tool of the paper: tax relief, financing, procurement, intellectual property, bodies without profit. Value: of the target groups that policies in force name (or those that `groups` lists), the share that no policy in force of that tool names. Confirmed from least_share on. That none is recorded says nothing unless somebody says that the list is whole: insufficient data for a tool that `listed_tools` does not name, or where a policy of the tool names no group.",
    zh: "按文中五类工具分项：税收优惠、融资、政府采购、知识产权、非营利机构。数值：现行政策所涉（或 groups 列出的）目标群体中，未被该类现行政策提及者的比例。达到 least_share 判定为证据支持。未登记不等于没有：未在 listed_tools 中注明已登记齐全的工具，或该类政策未注明群体时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.",
    zh: "政策提及的群体是否实际受益、受益后有何作为，不在登记册中。",
  },
  thresholds: {
    listed_tools: {
      default: [],
      unit: "tools whose policies are all recorded",
      why: {
        en: "Nobody knows by itself that a list is whole: whoever keeps it says so, by tool (tax, finance, procurement, property, bodies).",
        zh: "清单是否齐全只能由维护者注明，按工具填写（tax、finance、procurement、property、bodies）。",
      },
    },
    groups: {
      default: [],
      unit: "target groups",
      why: {
        en: "Empty: the groups that policies in force name. An office may name those that it works for.",
        zh: "留空则取现行政策所涉群体，各单位可自行列出服务对象。",
      },
    },
    least_share: {
      default: 0.25,
      unit: "share of target groups",
      why: {
        en: "A tool need not reach everybody; one that leaves out a quarter of those whom others reach is worth a look.",
        zh: "工具不必覆盖所有群体；遗漏四分之一即值得核查。",
      },
    },
    minimum_things: { default: 3, unit: "target groups", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of target groups",
      why: { en: "Where it is unknown of most, nothing is told.", zh: "多数未知时不作判断。" },
    },
  },
});

export const instrumentHoles = diagnosisRule({
  ...instrumentHolesFacts,
  gather: ({ records }) => storedOf(records, "policy-instrument"),
  judge: (policies, limits) => {
    const inForce = policies.filter(({ body }) => isInForce({ from: yearText(body.from), to: yearText(body.to) }, limits.base_year));
    return paperTools.map((tool) => toolDraft(tool, inForce, limits));
  },
});

function yearText(year: number | null): string | null {
  return year === null ? null : String(year);
}

function toolDraft(
  { part, item, instruments }: (typeof paperTools)[number],
  inForce: readonly Stored<"policy-instrument">[],
  limits: LimitsOf<typeof instrumentHolesFacts>,
): FindingDraft {
  const groups = limits.groups.length > 0 ? limits.groups : [...new Set(inForce.flatMap(({ body }) => body.target_groups))];
  const own = inForce.filter(({ body }) => instruments.some((each) => each === body.instrument));
  const reached = new Set<string>(own.flatMap(({ body }) => body.target_groups));
  const isWhole = limits.listed_tools.includes(part) && own.every(({ body }) => body.target_groups.length > 0);
  return registerShareDraft(
    {
      things: words.text("things"),
      lack: words.text(`lack-${part}`),
      unit: "target groups",
      of: groups.map((group) => ({
        id: group,
        name: codeEntry("stip-target-groups", group)?.label ?? verbatim(group),
        state: reached.has(group) ? ("closed" as const) : isWhole ? ("open" as const) : ("unknown" as const),
      })),
      used: inForce,
      rest: { part, question: words.text(`question-${part}`), bearsOn: [item] },
    },
    limits,
  );
}
