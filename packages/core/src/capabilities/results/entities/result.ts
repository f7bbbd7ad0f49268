import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, flag, group, integer, many, money, number, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** Ways in which a result is let to others, of an offer and of a transfer alike. */
export const transferKinds = ["licence", "exclusive", "sale", "joint", "start-up", "free"] as const;

/** Shares are typed as decimals: a third three times is not told from a whole. */
const rounding = 1e-9;

/** What research made and others may take up. From the day on which it is offered it waits; withdrawn, it was watched until then. */
export const result = entity({
  type: "result",
  label: { en: "Result", zh: "成果" },
  policy: {
    seen: "department",
    seenAs: ({ open }) => (open === true ? "everybody" : "department"),
    department: [["project"]],
    organisation: ["owners.organisation"],
    place: [["project"]],
    inside: ["contact"],
    edited: registerKeepers,
  },
  personal: ["contact"],
  fields: {
    kind: choice(["patent", "software", "process", "material", "device", "data", "standard-draft"], "Kind", "类型"),
    project: reference("project", "Project", "项目"),
    owners: many(
      group(
        {
          organisation: required(reference("organisation", "Organisation", "单位")),
          share: number("Share", "份额", { min: 0, max: 1, unit: "share" }),
        },
        "Owners",
        "权利人",
      ),
    ),
    technologies: many(reference("technology", "Technologies", "技术")),
    items: many(reference("item", "Card items it works on", "对应清单条目")),
    trl: integer("Technology readiness", "技术成熟度", { min: 1, max: 9, unit: "TRL" }),
    summary: text("Summary", "摘要"),
    keywords: many(text("Keywords", "关键词")),
    rights: many(
      group(
        {
          number: required(text("Number", "编号")),
          office: text("Patent office", "受理机关"),
          filed: date("Filed", "申请日"),
          granted: date("Granted", "授权日"),
          lapses: date("Lapses", "失效日"),
        },
        "Rights",
        "知识产权",
      ),
    ),
    terms: choice(transferKinds, "Offered as", "转移方式"),
    price_low: money("Price from", "报价下限"),
    price_high: money("Price to", "报价上限"),
    currency: currency(),
    offered_on: date("Offered on", "公开日期"),
    withdrawn_on: date("Withdrawn on", "撤回日期"),
    /** Shown to whoever may ask for records at all. */
    open: flag("Shown to everybody", "对外公开"),
    /** Whom to ask: told to the other side once both have agreed. */
    contact: text("Whom to ask", "联系人"),
  },
  check: ({ owners, offered_on: offered, withdrawn_on: withdrawn }) => [
    ...(sharesOf(owners) > 1 + rounding ? [{ field: "owners", note: "record.shares-above" as const }] : []),
    ...(offered !== null && withdrawn !== null && String(withdrawn) < String(offered).slice(0, String(withdrawn).length)
      ? [{ field: "withdrawn_on", note: "record.ends-before" as const }]
      : []),
  ],
});
export type Result = RecordOf<typeof result>;

/** What the owners have together; nothing where nobody is named. */
function sharesOf(owners: unknown): number {
  return ((owners ?? []) as readonly { share: number | null }[]).reduce((sum, { share }) => sum + (share ?? 0), 0);
}
