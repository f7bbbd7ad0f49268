import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { spreadWords } from "../../../../diagnosis/spread/spread.words.ts";
import { type SpreadLimits, spreadDraft } from "../../../../diagnosis/spread/spread-draft.ts";
import { baseOf, blocksBy, countsByProvince, distinctByProvince, type SpreadUnits } from "../../../../diagnosis/spread/spread-units.ts";
import type { RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { numberOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../../../evidence/territory/panel.ts";
import { followed } from "../../../../language/statement/followed.ts";
import { integer, verbatim } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { concentrationWords } from "./concentration.words.ts";
import type { baseIndicators, NationalResources } from "./gather.ts";
import { oneRowEach } from "./one-row-each.ts";

const baseLabels: Readonly<Record<(typeof baseIndicators)[number], LocalText>> = {
  rd_personnel_fte: { en: "R&D personnel", zh: "研发人员" },
  rd_spend_total: { en: "R&D spending", zh: "研发经费" },
  rd_spend_from_government: { en: "R&D paid by government", zh: "政府研发资金" },
};

const projectNames: LocalText = { en: "@projects", zh: "@projects" };
const laboratoryNames: LocalText = { en: "@laboratories", zh: "@laboratories" };

const kindNames: Readonly<Record<string, LocalText>> = {
  state_key_laboratory: { en: "state key laboratories", zh: "国家重点实验室" },
  enterprise_state_key_laboratory: { en: "enterprise laboratories", zh: "企业国家重点实验室" },
  province_ministry_joint_state_key_laboratory: { en: "joint laboratories of @regions and ministries", zh: "省部共建国家重点实验室" },
};

export function judgeNationalResources(resources: NationalResources, limits: SpreadLimits): FindingDraft[] {
  const { panel, indicators, names, projects, laboratories, institutions } = resources;
  const drafts = (units: SpreadUnits): FindingDraft =>
    spreadDraft(
      units,
      Object.entries(baseLabels).map(([indicator, label]) => baseOf(panel, indicators, indicator, units.year, label)),
      panel,
      limits,
      { tables: [indicators], names },
    );
  return [
    projects === null ? untold("projects", projectNames, "projects") : bySeat(drafts(projectUnits(panel, projects, institutions.projects))),
    laboratories === null ? untold("laboratories", laboratoryNames, "laboratories") : drafts(laboratoryUnits(panel, laboratories, institutions.laboratories)),
  ];
}

/** Of units whose table is not there, or does not say in which place they are. */
function untold(part: string, plural: LocalText, role: string): FindingDraft {
  const question = spreadWords.text("question-above", { plural, base: spreadWords.text("any-base") });
  return insufficientData(nation, spreadWords.say("no-table", { plural, table: verbatim(role) }), [], { part, question, reason: "not-coded" });
}

/** Where the work is nobody's table says: of many leads that sit in a capital it is elsewhere. */
function bySeat(draft: FindingDraft): FindingDraft {
  return draft.value === null ? draft : { ...draft, statement: followed(draft.statement, [concentrationWords.say("seat")]) };
}

function projectUnits(panel: Panel, projects: NonNullable<NationalResources["projects"]>, declared: RowBlocks | null): SpreadUnits {
  return {
    part: "projects",
    plural: projectNames,
    claim: "above",
    table: projects,
    key: ["project"],
    all: projects.rows.length,
    counts: countsByProvince(panel, projects.rows),
    moved: { unit: "institution", label: spreadWords.text("moved-whole"), blocks: blocksBy(panel, projects.rows, "lead", declared) },
    otherCounts: [
      {
        label: { en: "every leading institution counted once", zh: "每个牵头单位只计一次" },
        counts: distinctByProvince(panel, projects.rows, "lead"),
      },
    ],
    year: lastYear(projects.rows.map((row) => numberOf(row, "call_year"))),
    bearsOn: ["M2.1", "M2.2"],
  };
}

/** A laboratory is one observation however many hosts its list names; one with hosts in several provinces has no single province. */
function laboratoryUnits(panel: Panel, laboratories: NonNullable<NationalResources["laboratories"]>, declared: RowBlocks | null): SpreadUnits {
  const single = oneRowEach(laboratories.rows);
  const kinds = [...new Set(single.map((row) => textOf(row, "kind")))].filter((kind) => kind !== null).sort();
  return {
    part: "laboratories",
    plural: laboratoryNames,
    claim: "above",
    table: laboratories,
    key: ["kind", "laboratory", "host"],
    all: new Set(laboratories.rows.map((row) => JSON.stringify([textOf(row, "kind"), textOf(row, "laboratory")]))).size,
    counts: countsByProvince(panel, single),
    moved: { unit: "institution", label: spreadWords.text("moved-whole"), blocks: blocksBy(panel, single, "host", declared) },
    otherCounts: [
      { label: { en: "every host counted once", zh: "每个依托单位只计一次" }, counts: distinctByProvince(panel, single, "host") },
      ...(kinds.length < 2
        ? []
        : kinds.map((kind) => {
            const own = single.filter((row) => textOf(row, "kind") === kind);
            const name = kindNames[kind] ?? { en: kind.replaceAll("_", " "), zh: kind };
            return {
              label: concentrationWords.text("only", { kind: name, n: integer(own.length, "laboratories") }),
              counts: countsByProvince(panel, own),
              blocks: blocksBy(panel, own, "host", declared),
            };
          })),
    ],
    year: lastYear(laboratories.rows.map((row) => numberOf(row, "list_year"))),
    bearsOn: ["M2.1", "M2.2"],
  };
}

function lastYear(said: readonly (number | null)[]): number | null {
  const years = said.filter((year) => year !== null);
  return years.length === 0 ? null : Math.max(...years);
}
