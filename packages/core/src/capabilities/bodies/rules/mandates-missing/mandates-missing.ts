import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { type AskedThing, isInForce, registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded, verbatim } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { mandatesMissingWords as words } from "./mandates-missing.words.ts";

interface Mandates {
  readonly mandates: readonly Stored<"mandate">[];
  readonly items: readonly Stored<"item">[];
  readonly priorities: readonly Stored<"priority">[];
  readonly technologies: readonly Stored<"technology">[];
}

/** P2.1: are there technologies for which nobody answers? */
export const mandatesMissingFacts = ruleFacts({
  code: "mandates-missing",
  version: 3,
  title: { en: "Bodies that answer for technologies", zh: "技术的责任机构" },
  question: {
    en: "Are there technologies of cards and priorities for which no body has a mandate?",
    zh: "卡片与优先领域所需技术中，是否有没有机构负责的？",
  },
  item: "P2.1",
  bearsOn: ["M1.1", "M1.9"],
  function: "F4",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["mandate", "item", "priority", "technology"],
  measure: "ratio.without-body-share",
  unit: "share of technologies",
  method: {
    en: "Technologies: those of card items marked as needed and of priorities. Value of part `answers`: the share for which no mandate in force in the base year answers; of `supervises`: none supervises; of `money`: of those that a body answers for or carries, the share without a mandate with money for years_of_money years or more. Confirmed from least_share on. Nobody knows of a mandate that is not recorded: a technology of which no mandate of any role is recorded was perhaps forgotten and is unknown, unless `listed_roles` says that all mandates of that role are recorded. Insufficient data where it is known of fewer than minimum_known_share of the technologies, or of fewer than minimum_things.",
    zh: "技术取标为需要的清单条目与优先领域所涉技术。归口部分：基准年没有现行归口职责者的比例；监督部分：没有监督职责者的比例；经费部分：已有归口或承担机构者中，没有 years_of_money 年以上经费保障者的比例。达到 least_share 判定为证据支持。未登记的职责无从得知：没有登记任何职责的技术可能只是遗漏，视为未知，除非 listed_roles 注明该类职责已登记齐全。可知者不足 minimum_known_share 或少于 minimum_things 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Whether a body that has a mandate carries it out is not in the register.", zh: "有授权的机构是否履职，不在登记册中。" },
  thresholds: {
    listed_roles: {
      default: [],
      unit: "roles whose mandates are all recorded",
      why: {
        en: "Nobody knows by itself that a list is whole: whoever keeps it says so, by role (answers, supervises).",
        zh: "清单是否齐全只能由维护者注明，按职责填写（answers、supervises）。",
      },
    },
    years_of_money: {
      default: 4,
      unit: "years",
      why: { en: "A task of generic technology takes at least as long.", zh: "共性技术任务至少需要这么久。" },
    },
    least_share: {
      default: 0.2,
      unit: "share of technologies",
      why: { en: "One technology in five without anybody is no oversight any more.", zh: "五项技术中有一项无人负责，已非偶然疏漏。" },
    },
    minimum_things: { default: 4, unit: "technologies", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
    minimum_known_share: {
      default: 0.3,
      unit: "share of technologies",
      why: { en: "Where hardly any mandate is recorded, the list has hardly been begun.", zh: "职责登记过少时，清单尚未建立。" },
    },
  },
});

type Limits = LimitsOf<typeof mandatesMissingFacts>;

export const mandatesMissing = diagnosisRule({
  ...mandatesMissingFacts,
  gather: async ({ records }): Promise<Mandates> => {
    const [mandates, items, priorities, technologies] = await Promise.all([
      storedOf(records, "mandate"),
      storedOf(records, "item"),
      storedOf(records, "priority"),
      storedOf(records, "technology"),
    ]);
    return { mandates, items, priorities, technologies };
  },
  judge: (held, limits) => (["answers", "supervises", "money"] as const).map((part) => partDraft(part, held, limits)),
});

function partDraft(part: "answers" | "supervises" | "money", { mandates, items, priorities, technologies }: Mandates, limits: Limits): FindingDraft {
  const needed = new Set([
    ...items.flatMap(({ body }) => (body.needed === true && body.technology !== null ? [body.technology] : [])),
    ...priorities.flatMap(({ body }) => body.technologies),
  ]);
  const inForce = mandates.filter(({ body }) => body.technology !== null && needed.has(body.technology) && isInForce(body, limits.base_year));
  const of = (technology: string) => inForce.filter(({ body }) => body.technology === technology);
  const isListed = limits.listed_roles.includes(part);
  const stateOf = (technology: string): AskedThing["state"] => {
    const own = of(technology);
    // Who recorded another role of it has looked at it; of what nobody recorded anything nothing is known, unless the list is whole.
    if (part !== "money") return own.some(({ body }) => body.role === part) ? "closed" : isListed || own.length > 0 ? "open" : "unknown";
    const paid = own.flatMap(({ body }) => (body.years_of_money === null ? [] : [body.years_of_money]));
    if (paid.some((years) => years >= limits.years_of_money)) return "closed";
    // Of whom it carries and nobody recorded the money may have enough.
    return paid.length === 0 || own.some(({ body }) => body.role === "carries" && body.years_of_money === null) ? "unknown" : "open";
  };
  const asked = part === "money" ? [...needed].filter((each) => of(each).some(({ body }) => body.role === "answers" || body.role === "carries")) : [...needed];
  const names = new Map(technologies.map((each) => [each.id, recorded("technology", each.id, recordName(each))]));
  return registerShareDraft(
    {
      things: words.text("things"),
      lack: words.text(`lack-${part}`),
      unit: "technologies",
      of: asked.map((id) => ({ id, name: names.get(id) ?? verbatim(id), state: stateOf(id) })),
      used: [...technologies.filter(({ id }) => needed.has(id)), ...inForce],
      rest: { part, question: words.text(`question-${part}`), bearsOn: [part === "supervises" ? "M1.9" : "M1.1"] },
    },
    limits,
  );
}
