import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, percent, probability, same, span } from "../../../language/wording.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { ProjectLeads } from "./gather.ts";
import { type LeadCount, leadCount, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";

const kindNames: Readonly<Record<LeadKind, LocalText>> = {
  institute: { en: "institutes", zh: "科研院所" },
  "institute-company": { en: "institutes turned companies", zh: "转制院所企业" },
  company: { en: "other companies", zh: "其他企业" },
  university: { en: "universities", zh: "高校" },
  hospital: { en: "hospitals", zh: "医院" },
  other: { en: "others", zh: "其他" },
};

export function judgeProjectLeads({ projects }: ProjectLeads, limits: SubjectLimits): FindingDraft[] {
  const repeated = firstRepeatedKey(projects.rows, ["project_no"]);
  if (repeated !== null) return [repeatedKey(nation, projects, repeated)];
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  if (count.verdict === "insufficient-data")
    return [
      insufficientData(
        nation,
        {
          en: `By the rule of the office ${count.generic} projects with a named lead are of generic technology: too few to tell, even if no institute led any.`,
          zh: `按本单位规则，列明牵头单位的共性技术项目只有${count.generic}个：即使没有一个由院所牵头也无法判断。`,
        },
        evidence,
        { threshold: limits.institute_share, synthetic },
      ),
    ];
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: count.verdict,
      value: count.share,
      threshold: limits.institute_share,
      null: count.null,
      interval: { ...count.interval, level: 0.95 },
      comparison: {
        kind: "peers",
        text: {
          en: `the other ${count.others} projects, and a share of ${percent(limits.institute_share, 0)}`,
          zh: `其余${count.others}个项目，以及${percent(limits.institute_share, 0)}的界限`,
        },
        generic_projects: count.generic,
        other_projects: count.others,
        kinds: count.byKind,
        largest_lead: count.largest.institution,
        largest_share: count.largest.share,
      },
      choices: sensitivities(projects.rows, limits),
      chart: {
        kind: "bars",
        title: { en: "Who leads projects of generic technology (bar) and other projects (mark)", zh: "共性技术项目（条）与其他项目（标记）由谁牵头" },
        unit: "share of projects",
        bars: count.byKind.map(({ kind, generic, others }) => ({
          id: kind,
          label: kindNames[kind],
          value: generic / count.generic,
          low: null,
          high: null,
          reference: count.others === 0 ? null : others / count.others,
          count: generic,
        })),
        band: null,
        threshold: null,
      },
      statement: statementOf(count, limits, yearsOf(projects.rows), partsOf(projects.rows, limits)),
    }),
  ];
}

function yearsOf(rows: readonly EvidenceRow[]): LocalText {
  const years = rows.map((row) => numberOf(row, "call_year")).filter((year) => year !== null);
  return years.length === 0 ? same("") : span(Math.min(...years), Math.max(...years));
}

function sensitivities(rows: readonly EvidenceRow[], limits: SubjectLimits): Choice[] {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const line = (label: LocalText, count: LeadCount): Choice => ({
    label,
    value: count.generic === 0 ? null : count.share,
    null: count.null,
    verdict: count.verdict,
    projects: count.generic,
  });
  const years = [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return [
    line(
      { en: `generic by category alone (${limits.generic_categories.join(", ")})`, zh: `仅按类别认定（${limits.generic_categories.join("、")}）` },
      leadCount(rows, { ...limits, ...none, generic_categories: limits.generic_categories }),
    ),
    line({ en: "generic by programme alone", zh: "仅按专项认定" }, leadCount(rows, { ...limits, ...none, generic_programmes: limits.generic_programmes })),
    line(
      { en: `generic by title alone (${limits.generic_title_words.join(", ")})`, zh: `仅按题名认定（${limits.generic_title_words.join("、")}）` },
      leadCount(rows, { ...limits, ...none, generic_title_words: limits.generic_title_words }),
    ),
    line({ en: "institutes turned companies counted as companies", zh: "转制院所企业计为企业" }, leadCount(rows, limits, ["institute"])),
    ...years.map((year) =>
      line(
        { en: `called in ${year}`, zh: `${year}年立项` },
        leadCount(
          rows.filter((row) => numberOf(row, "call_year") === year),
          limits,
        ),
      ),
    ),
  ];
}

/** What each part of the rule gives by itself: the answer may rest on one of them. */
function partsOf(rows: readonly EvidenceRow[], limits: SubjectLimits): LocalText {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const parts = [
    [{ en: "category", zh: "类别" }, { generic_categories: limits.generic_categories }],
    [{ en: "programme", zh: "专项" }, { generic_programmes: limits.generic_programmes }],
    [{ en: "title words", zh: "题名" }, { generic_title_words: limits.generic_title_words }],
  ] as const;
  const shown = parts.flatMap(([name, part]) => {
    const { generic, share } = leadCount(rows, { ...limits, ...none, ...part });
    return generic === 0 ? [] : [{ en: `${percent(share)} by ${name.en}`, zh: `按${name.zh}为${percent(share)}` }];
  });
  if (shown.length < 2) return same("");
  const { en, zh } = listed(shown);
  return { en: ` Each part of the rule by itself gives ${en}.`, zh: `单用各部分规则：${zh}。` };
}

function statementOf(count: LeadCount, limits: SubjectLimits, period: LocalText, parts: LocalText): LocalText {
  const shares = count.byKind.filter(({ kind, generic }) => generic > 0 && kind !== "institute" && kind !== "institute-company");
  const rest = {
    en: shares.map(({ kind, generic }) => `${kindNames[kind].en} ${percent(generic / count.generic)}`).join(", "),
    zh: shares.map(({ kind, generic }) => `${kindNames[kind].zh}${percent(generic / count.generic)}`).join("、"),
  };
  const band = span(percent(count.interval.low), percent(count.interval.high));
  const otherLed = count.byKind.filter(({ kind }) => kind === "institute" || kind === "institute-company").reduce((sum, { others }) => sum + others, 0);
  const peers =
    count.null === null
      ? { en: " There are no other projects to compare with.", zh: "没有其他项目可供比较。" }
      : {
          en: ` Of the ${count.others} other projects they led ${percent(otherLed / count.others)} (${probability(count.null.p_value)}).`,
          zh: `其余${count.others}个项目中该比例为${percent(otherLed / count.others)}（${probability(count.null.p_value)}）。`,
        };
  const outcome =
    count.verdict === "confirmed"
      ? {
          en: `wholly below ${percent(limits.institute_share, 0)}, and no single institution led ${percent(limits.performer_share, 0)}`,
          zh: `整体低于${percent(limits.institute_share, 0)}，且没有一家单位牵头达到${percent(limits.performer_share, 0)}`,
        }
      : count.largest.share >= limits.performer_share
        ? {
            en: `but ${count.largest.institution} alone led ${percent(count.largest.share)}: a performer there is`,
            zh: `但仅${count.largest.institution}一家就牵头${percent(count.largest.share)}：承担主体是存在的`,
          }
        : {
            en: `not a lack of performers by the limit of ${percent(limits.institute_share, 0)} and the comparison`,
            zh: `按${percent(limits.institute_share, 0)}的界限与比较，不能认定主体缺失`,
          };
  return {
    en: `Research institutes, those turned companies included, led ${percent(count.share)} of ${count.generic} national projects of generic technology${period.en === "" ? "" : ` called in ${period.en}`}; 95% interval ${band.en}, ${outcome.en}. The rest: ${rest.en}.${peers.en} Kinds are read from names, and which projects are generic from a rule that the office can change.${parts.en}`,
    zh: `${period.zh === "" ? "" : `${period.zh}年立项的`}${count.generic}个共性技术国家项目中，科研院所（含转制院所企业）牵头${percent(count.share)}；95%区间为${band.zh}，${outcome.zh}。其余：${rest.zh}。${peers.zh}单位类型按名称判断，共性技术项目按可修改的规则认定。${parts.zh}`,
  };
}
