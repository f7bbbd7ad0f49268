import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { type AskedThing, isInForce, registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { recorded, verbatim } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { centresMissingWords as words } from "./centres-missing.words.ts";

interface Centres {
  readonly centres: readonly Stored<"centre">[];
  readonly items: readonly Stored<"item">[];
  readonly priorities: readonly Stored<"priority">[];
  readonly technologies: readonly Stored<"technology">[];
}

/** P1.3 with M2.3, M5.4 and M5.5: do needed technologies lack centres, and do foreign ones here only adapt? */
export const centresMissingFacts = ruleFacts({
  code: "centres-missing",
  version: 1,
  title: { en: "Research centres across borders and for industries", zh: "跨境研发中心与产业创新中心" },
  question: {
    en: "Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?",
    zh: "所需技术是否缺少创新中心或海外研发中心，境内外资研发中心是否仅作产品本地化？",
  },
  item: "P1.3",
  bearsOn: ["M2.3", "M5.4", "M5.5"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["centre", "item", "priority", "technology"],
  measure: "ratio.without-centre-share",
  unit: "share of technologies or centres",
  method: {
    en: "Centres are those open in the base year. Part `innovation`: of the technologies of needed card items and of priorities the share without an innovation centre that names them; `abroad`: of the technologies of needed items of which gap_years is above 0 the share without a centre abroad or a joint one that names them; `adapt`: of the centres of foreign firms in the territory whose mandate is known the share that only adapts. Confirmed from least_share on. Nobody knows of a centre that is not recorded: insufficient data where fewer than minimum_known_share of the technologies have a centre of any kind, or fewer than minimum_things.",
    zh: "中心取基准年仍在运行者。创新中心部分：所需清单条目与优先领域所涉技术中没有创新中心覆盖者的比例；海外部分：落后年数大于0的所需条目所涉技术中没有海外或联合中心覆盖者的比例；定位部分：定位已知的境内外资研发中心中仅作产品本地化者的比例。达到 least_share 判定为证据支持。未登记的中心无从得知：有任何中心登记的技术不足 minimum_known_share 或少于 minimum_things 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "What a centre does and who has the use of its knowledge is not in the register.", zh: "中心的实际工作与知识受益方不在登记册中。" },
  thresholds: {
    least_share: {
      default: 0.5,
      unit: "share of technologies or centres",
      why: {
        en: "Not every technology needs a centre; where half have none there is no policy of it.",
        zh: "并非每项技术都需要中心；半数没有即说明缺少布局。",
      },
    },
    minimum_things: { default: 3, unit: "technologies or centres", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.2,
      unit: "share of technologies or centres",
      why: { en: "Where hardly any centre is recorded, the list has hardly been begun.", zh: "中心登记过少时，清单尚未建立。" },
    },
  },
});

type Limits = LimitsOf<typeof centresMissingFacts>;
type Part = "innovation" | "abroad" | "adapt";

const bearsOn: Readonly<Record<Part, string>> = { innovation: "M2.3", abroad: "M5.5", adapt: "M5.4" };
const kindsOf: Readonly<Record<"innovation" | "abroad", readonly string[]>> = { innovation: ["innovation-centre"], abroad: ["home-abroad", "joint"] };

export const centresMissing = diagnosisRule({
  ...centresMissingFacts,
  gather: async ({ records }): Promise<Centres> => {
    const [centres, items, priorities, technologies] = await Promise.all([
      storedOf(records, "centre"),
      storedOf(records, "item"),
      storedOf(records, "priority"),
      storedOf(records, "technology"),
    ]);
    return { centres, items, priorities, technologies };
  },
  judge: (held, limits) => [coverDraft("innovation", held, limits), coverDraft("abroad", held, limits), adaptDraft(held, limits)],
});

function openCentres({ centres }: Centres, { base_year }: Limits): readonly Stored<"centre">[] {
  return centres.filter(({ body }) => isInForce({ from: body.opened, to: body.closed }, base_year));
}

function coverDraft(part: "innovation" | "abroad", held: Centres, limits: Limits): FindingDraft {
  const { items, priorities, technologies } = held;
  const needed = items.filter(({ body }) => body.needed === true && body.technology !== null);
  const asked = new Set(
    part === "innovation"
      ? [...needed.flatMap(({ body }) => body.technology ?? []), ...priorities.flatMap(({ body }) => body.technologies)]
      : needed.flatMap(({ body }) => (body.gap_years !== null && body.gap_years > 0 ? (body.technology ?? []) : [])),
  );
  const centres = openCentres(held, limits);
  const of = (technology: string) => centres.filter(({ body }) => body.technologies.includes(technology));
  // The list has been begun once enough technologies have a centre of any kind: then what has none of the kind lacks it.
  const begun = [...asked].filter((each) => of(each).length > 0).length >= limits.minimum_known_share * asked.size;
  const stateOf = (technology: string): AskedThing["state"] =>
    of(technology).some(({ body }) => kindsOf[part].includes(body.kind)) ? "closed" : begun ? "open" : "unknown";
  const names = new Map(technologies.map((each) => [each.id, recorded("technology", each.id, recordName(each))]));
  return registerShareDraft(
    {
      things: words.text(`things-${part}`),
      lack: words.text(`lack-${part}`),
      unit: "technologies",
      of: [...asked].map((id) => ({ id, name: names.get(id) ?? verbatim(id), state: stateOf(id) })),
      used: [...technologies.filter(({ id }) => asked.has(id)), ...centres],
      rest: { part, question: words.text(`question-${part}`), bearsOn: [bearsOn[part]] },
    },
    limits,
  );
}

function adaptDraft(held: Centres, limits: Limits): FindingDraft {
  const foreign = openCentres(held, limits).filter(({ body }) => body.kind === "foreign-at-home");
  return registerShareDraft(
    {
      things: words.text("things-adapt"),
      lack: words.text("lack-adapt"),
      unit: "centres",
      of: foreign.map((each) => ({
        id: each.id,
        name: recorded("centre", each.id, recordName(each)),
        state: each.body.mandate === null ? "unknown" : each.body.mandate === "adapt" ? "open" : "closed",
      })),
      used: foreign,
      rest: { part: "adapt", question: words.text("question-adapt"), bearsOn: [bearsOn.adapt] },
    },
    limits,
  );
}
