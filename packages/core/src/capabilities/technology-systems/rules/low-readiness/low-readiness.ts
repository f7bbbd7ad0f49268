import { readinessBands, readinessLevel, systemReadiness } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { decimal, integer, percent, recorded } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { nameOrId, recordName } from "../../../../register/record-label.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { lowReadinessWords as words } from "./low-readiness.words.ts";

interface Systems {
  readonly technologies: readonly Stored<"technology">[];
  readonly systems: readonly Stored<"technology-system">[];
  readonly links: readonly Stored<"link">[];
  readonly items: readonly Stored<"item">[];
}

/** P4.2: is the system of a product less ready than its single parts, because their integration lags? */
export const lowReadinessFacts = ruleFacts({
  code: "low-readiness",
  version: 3,
  title: { en: "Readiness of systems", zh: "系统成熟度" },
  question: {
    en: "Does the integration of this product's technologies lag behind the technologies themselves?",
    zh: "该产品各项技术的集成是否落后于单项技术？",
  },
  item: "P4.2",
  bearsOn: ["D1"],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["technology-system"],
  tables: [],
  records: ["technology-system", "link", "item", "technology"],
  measure: "readiness.srl",
  unit: "level 1 to 9",
  method: {
    en: "Components are the card's technologies with a TRL, joined by the integration readiness (IRL) that its links record. Value: level of the system's SRL in the bands of this very graph. Confirmed below `level`. Insufficient data where fewer than minimum_technologies have a TRL or fewer than minimum_integrations an IRL; a missing TRL never acts as a low one, nor where less than minimum_coded_share of the card's technologies have a TRL. Other levels, every IRL one up and one down, and the system without its weakest technology stand beside it.",
    zh: "部件为卡片中有技术成熟度的技术，按环节登记的集成成熟度相连。数值：系统成熟度在本图自身分级中的等级；低于 level 判定为证据支持。有技术成熟度的技术少于 minimum_technologies 或有集成成熟度的联系少于 minimum_integrations 时判定为数据不足；缺失值绝不视为低成熟度；有技术成熟度的不足卡片技术的 minimum_coded_share 时同样判定为数据不足。并列出其他等级、全部集成成熟度上下一级以及不含最弱技术的结果。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Cards whose readiness nobody has assessed cannot be judged.", zh: "未经评估成熟度的卡片无法判断。" },
  thresholds: {
    level: {
      default: 6,
      unit: "level",
      why: { en: "At level 6 a system has been shown in a relevant environment.", zh: "6级表示系统已在相关环境中得到验证。" },
    },
    level_tolerance: {
      default: 1,
      unit: "level",
      why: { en: "Assessors of one system commonly differ by a level.", zh: "不同评估人对同一系统的判断常相差一级。" },
    },
    minimum_coded_share: {
      default: 0.5,
      unit: "share of the card's technologies",
      why: {
        en: "Where most are not assessed, the assessed ones are no system: what is not entered is unknown, not low.",
        zh: "多数未经评估时，已评估的部分不成系统：未填写只是未知，并非不成熟。",
      },
    },
    minimum_technologies: { default: 3, unit: "technologies", why: { en: "Two parts are a pair, not a system.", zh: "两个部件只是一对，不成系统。" } },
    minimum_integrations: {
      default: 2,
      unit: "links",
      why: { en: "Without integration readiness the figure is a mean of TRLs.", zh: "没有集成成熟度时，该数值只是技术成熟度的平均。" },
    },
  },
});

export const lowReadiness = diagnosisRule({
  ...lowReadinessFacts,
  gather: async ({ records }): Promise<Systems> => {
    const [systems, links, items, technologies] = await Promise.all([
      storedOf(records, "technology-system"),
      storedOf(records, "link"),
      storedOf(records, "item"),
      storedOf(records, "technology"),
    ]);
    return { systems, links, items, technologies };
  },
  judge: ({ systems, links, items, technologies }, limits) =>
    systems.length === 0
      ? [insufficientData(nation, words.say("no-card"))]
      : systems.map((system) =>
          systemDraft(
            system,
            links.filter(({ body }) => body.system === system.id),
            items,
            limits,
            technologies,
          ),
        ),
});

type Limits = LimitsOf<typeof lowReadinessFacts>;

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly irl: number;
}

function systemDraft(
  system: Stored<"technology-system">,
  links: readonly Stored<"link">[],
  items: readonly Stored<"item">[],
  limits: Limits,
  technologies: readonly Stored<"technology">[],
): FindingDraft {
  const ids = new Set(links.map(({ id }) => id));
  const named = items.flatMap((item) => {
    const { link, technology, trl } = item.body;
    return technology === null || !ids.has(link) ? [] : [{ item, technology, trl }];
  });
  const rated = named.flatMap(({ item, technology, trl }) => (trl === null ? [] : [{ item, technology, trl }]));
  const all = new Set(named.map(({ technology }) => technology)).size;
  const names = [...new Set(rated.map(({ technology }) => technology))].sort();
  // Several items of one technology: the least ready one holds it back.
  const trl = names.map((name) => Math.min(...rated.filter(({ technology }) => technology === name).map((each) => each.trl)));
  const pairs = integrations(links, names);
  const used = [system, ...links, ...rated.map(({ item }) => item)];
  const subject = { type: "technology-system", id: system.id };
  const [evidence, synthetic, name] = [recordEvidence(used), used.some(({ body }) => body.synthetic), recorded(system.type, system.id, recordName(system))];
  if (names.length < limits.minimum_technologies || pairs.length < limits.minimum_integrations || names.length < limits.minimum_coded_share * all)
    return insufficientData(
      subject,
      words.say("too-few", {
        system: name,
        all: integer(all, "technologies"),
        technologies: integer(names.length, "technologies"),
        integrations: integer(pairs.length, "links"),
        least_technologies: integer(limits.minimum_technologies, "technologies"),
        least_integrations: integer(limits.minimum_integrations, "links"),
        least_share: percent(limits.minimum_coded_share, 0),
      }),
      evidence,
      { synthetic, threshold: limits.level, reason: names.length < limits.minimum_coded_share * all ? "not-coded" : null },
    );
  const { level, srl, components } = readinessOf(trl, pairs);
  const mean = trl.reduce((sum, each) => sum + each, 0) / trl.length;
  const weakest = components.indexOf(Math.min(...components));
  return findingDraft({
    subject,
    evidence,
    synthetic,
    verdict: level < limits.level ? "confirmed" : "not-supported",
    value: level,
    threshold: limits.level,
    comparison: {
      kind: "threshold",
      text: words.text("comparison", { trl: decimal(mean, 1, "TRL") }),
      srl,
      mean_trl: mean,
      technologies: names.length,
      integrations: pairs.length,
      weakest: elementAt(names, weakest),
    },
    baseline: words.text("below-level", { level: integer(limits.level, "level 1 to 9") }),
    choices: choicesOf(trl, pairs, nameOf(technologies, elementAt(names, weakest)), weakest, level, limits),
    statement: words.say("result", {
      system: name,
      trl: decimal(mean, 1, "TRL"),
      level: integer(level, "level 1 to 9"),
      srl: decimal(srl, 2, "SRL"),
      weakest: recorded("technology", elementAt(names, weakest), nameOf(technologies, elementAt(names, weakest))),
    }),
  });
}

function nameOf(technologies: readonly Stored<"technology">[], id: string): LocalText {
  return nameOrId(
    technologies.find((each) => each.id === id),
    id,
  );
}

function readinessOf(trl: readonly number[], pairs: readonly Pair[]) {
  const { q, composite, components } = systemReadiness({
    trl: Float64Array.from(trl),
    from: Int32Array.from(pairs, ({ from }) => from),
    to: Int32Array.from(pairs, ({ to }) => to),
    irl: Float64Array.from(pairs, ({ irl }) => irl),
  });
  return { level: readinessLevel(readinessBands(q), composite), srl: composite, components };
}

/** Assessments are judgements of people: other levels, every integration one level up and down, and the system without its weakest technology. */
function choicesOf(trl: readonly number[], pairs: readonly Pair[], weakestName: LocalText, weakest: number, level: number, limits: Limits): Choice[] {
  const line = (label: LocalText, value: number, limit = limits.level): Choice => ({
    label,
    value,
    null: null,
    verdict: value < limit ? "confirmed" : "not-supported",
  });
  const moved = (by: number): number =>
    readinessOf(
      trl,
      pairs.map((pair) => ({ ...pair, irl: Math.min(9, Math.max(1, pair.irl + by)) })),
    ).level;
  const left = pairs.filter(({ from, to }) => from !== weakest && to !== weakest);
  const place = (at: number): number => (at > weakest ? at - 1 : at);
  const isSystem = trl.length - 1 >= limits.minimum_technologies && left.length >= limits.minimum_integrations;
  return [
    ...[limits.level - limits.level_tolerance, limits.level + limits.level_tolerance].map((limit) => ({
      ...line(words.text("below-level", { level: integer(limit, "level 1 to 9") }), level, limit),
      moves: { threshold: "level", to: limit },
    })),
    line(words.text("links-moved-up"), moved(1)),
    line(words.text("links-moved-down"), moved(-1)),
    ...(isSystem
      ? [
          line(
            words.text("without-weakest", { technology: weakestName }),
            readinessOf(
              trl.filter((_, at) => at !== weakest),
              left.map(({ from, to, irl }) => ({ from: place(from), to: place(to), irl })),
            ).level,
          ),
        ]
      : []),
  ];
}

/** Undirected pairs of technologies with their IRL, each once; of several entries the lowest holds. */
function integrations(links: readonly Stored<"link">[], names: readonly string[]): readonly Pair[] {
  const lowest = new Map<string, Pair>();
  for (const { from, to, irl } of links.flatMap(({ body }) => body.integrations)) {
    const ends = [names.indexOf(from), names.indexOf(to)];
    const pair = { from: Math.min(...ends), to: Math.max(...ends) };
    if (pair.from < 0 || pair.from === pair.to || irl === null) continue;
    const key = `${pair.from} ${pair.to}`;
    lowest.set(key, { ...pair, irl: Math.min(irl, lowest.get(key)?.irl ?? 9) });
  }
  return [...lowest.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
