import { roleEvidence } from "../../evidence/bind-table.ts";
import { gathered, textOf } from "../../evidence/gathered-table.ts";
import { needed } from "../../evidence/required-table.ts";
import { regionSeats } from "../../evidence/tables/region-seats.ts";
import { regions } from "../../evidence/tables/regions.ts";
import type { LocalText } from "../../language/text.ts";
import { yearBeforePlan } from "../commitment.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { regionIndicator, rowsByRegion } from "../region-indicators.ts";
import { type LaboratoryRegion, type LaboratorySites, laboratoryCoverage, type SitingAssumptions } from "../siting/laboratory-coverage.ts";
import { siteDetails, siteTable } from "../siting/laboratory-tables.ts";
import { sitingAssumptions, statedAssumptions } from "../siting/siting-assumptions.ts";
import { count, nameList } from "./line-text.ts";

/** M4.4: laboratories beyond those that exist, where research personnel is furthest from being served, step by step: those that add most open first. */
export const laboratorySites: LineMaker = {
  item: "M4.4",
  answers: ["concentration"],
  async make(context, answered) {
    const laboratories = answered.filter(({ part }) => part === "laboratories");
    if (answered.length > 0 && laboratories.length === 0) return [];
    const { siting } = context.settings;
    const gathered = await gatherRegions(context);
    const assumed = sitingAssumptions(siting, yearBeforePlan(context.settings, []) ?? gathered.year);
    const design = await laboratoryCoverage(gathered.regions, assumed, context.solver);
    const common = {
      amount: null,
      assumptions: statedAssumptions(siting, assumed, context.panel),
      evidence: gathered.evidence,
      note: whatIsNotKnown(context, design, gathered.regions, assumed),
      details: siteDetails(design),
      because: laboratories.map(({ id }) => ({ finding: id, sets: [{ kind: "site" as const, what: "new_laboratories", value: assumed.open }] })),
    } satisfies Partial<LineDraft>;
    return context.isNation ? [nationLine(context, design, assumed, common)] : provinceLine(context, design, gathered.regions, assumed, common);
  },
};

type Common = Pick<LineDraft, "amount" | "assumptions" | "evidence" | "note" | "details" | "because">;

function nationLine(context: DesignContext, design: LaboratorySites, assumed: SitingAssumptions, common: Common): LineDraft {
  const { sites, certificate, conflicts } = design;
  return {
    ...common,
    subject: { type: "region", id: context.place.code },
    action: conflicts.length > 0 ? clash(conflicts) : steps(context, design, assumed),
    table: sites.length === 0 ? null : siteTable(design),
    certificate,
    value: certificate.objective,
    value_label: { en: "Research person-years within reach that no laboratory serves", zh: "服务半径内未获服务的研发人员（人年）" },
    figures: { sites: sites.length, capacity: sites.length * assumed.personnelPerLaboratory, reach: certificate.objective },
    start_year: sites[0]?.openedIn ?? null,
    byYear: lastOpened(sites),
    indicator: capacityOf(sites.length, assumed),
    choices: sites.map(({ code, openedIn }) => ({ type: "region", id: code, label: nameOf(context, code), amount: null, start_year: openedIn })),
  };
}

/** The year in which the last of the sites opens; null where none has a year. */
function lastOpened(sites: LaboratorySites["sites"]): number | null {
  const years = sites.flatMap(({ openedIn }) => openedIn ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** What new laboratories have room for: by that a line that opens them is seen to work. */
function capacityOf(sites: number, { personnelPerLaboratory }: SitingAssumptions): NonNullable<LineDraft["indicator"]> {
  const label = { en: "Research person-years for which new laboratories have room", zh: "新建实验室可服务的研发人员" };
  return { id: "siting.capacity", target: sites * personnelPerLaboratory, now: 0, unit: "person-years", label };
}

/** The sites year by year, and what they cover together. */
function steps(context: DesignContext, { sites, certificate, unserved, years }: LaboratorySites, { personnelPerLaboratory }: SitingAssumptions): LocalText {
  const served = count(Math.min(sites.length * personnelPerLaboratory, certificate.objective ?? 0));
  const covered = count(certificate.objective ?? 0);
  const personnel = unserved.reduce((sum, each) => sum + each.personnel, 0);
  const total = count(personnel);
  const named = (codes: readonly string[]) => nameList(codes.map((code) => nameOf(context, code)));
  const opening = years.filter((each) => each.sites.length > 0);
  const all = named(sites.map(({ code }) => code));
  const [en, zh] =
    opening.length === 0
      ? [all.en, all.zh]
      : [
          opening.map((each) => `${named(each.sites).en} in ${each.year}`).join("; "),
          opening.map((each) => `${each.year}年${named(each.sites).zh}`).join("；"),
        ];
  // Room first: five laboratories stand near to nearly everybody and have room for few of them.
  const needed = count(Math.ceil(personnel / personnelPerLaboratory));
  return {
    en: `Open laboratories step by step in the capitals of ${en}: room for ${served.en} of the ${total.en} research person-years that existing laboratories do not serve (room for all would take ${needed.en} laboratories), sited where ${covered.en} of them are within a day's trip.`,
    zh: `分步在各@region驻地新建实验室：${zh}；可服务现有实验室未服务的${total.zh}人年中的${served.zh}人年（全部服务需${needed.zh}个实验室），选址使其中${covered.zh}人年处于一日往返范围内。`,
  };
}

function clash(conflicts: LaboratorySites["conflicts"]): LocalText {
  const rules = conflicts.map(({ rule }) => rule);
  return {
    en: `No siting keeps all the rules: ${rules.join(", ")} clash. Lower the floor, or open more laboratories.`,
    zh: `没有满足全部规则的布局：${rules.join("、")}相互冲突。请降低最低份额，或增加新建个数。`,
  };
}

function provinceLine(
  context: DesignContext,
  { sites, unserved, certificate }: LaboratorySites,
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
  common: Common,
): readonly LineDraft[] {
  const own = unserved.find(({ code }) => code === context.place.code);
  const region = regions.find(({ code }) => code === context.place.code);
  if (own === undefined || region === undefined) return [];
  const short = Math.ceil(own.personnel / assumed.personnelPerLaboratory);
  const site = sites.find(({ code }) => code === own.code);
  const [inYear, fromYear] = site?.openedIn == null ? ["", ""] : [` in ${site.openedIn}`, `${site.openedIn}年`];
  const near = sites.filter(({ covers }) => covers.includes(own.code));
  const others = nameList((site?.covers ?? []).filter((code) => code !== own.code).map((code) => nameOf(context, code)));
  const { place } = context;
  const held = count(region.laboratories);
  const unservedText = count(own.personnel);
  return [
    {
      ...common,
      subject: { type: "region", id: own.code },
      action:
        short === 0 && site !== undefined
          ? {
              en: `Open a laboratory in ${place.name.en}${inYear} for ${others.en}: it is sited here because it reaches them; the ${held.en} that ${place.name.en} has can serve its own research personnel on the office's assumption.`,
              zh: `${fromYear}在${place.name.zh}新建实验室，服务${others.zh}：选址于此是因为可及这些地区；按本办假设，${place.name.zh}现有${held.zh}个实验室已可服务本地研发人员。`,
            }
          : short === 0
            ? {
                en: `Open no further laboratory in ${place.name.en}: the ${held.en} that it has can serve its research personnel on the office's assumption; open those it has.`,
                zh: `${place.name.zh}不再新建实验室：按本办假设，现有${held.zh}个实验室已可服务其研发人员，重在开放共享。`,
              }
            : {
                en: `${site !== undefined ? `Open a laboratory in ${place.name.en}${inYear}` : near.length > 0 ? `Use the laboratory proposed in ${nameList(near.map(({ code }) => nameOf(context, code))).en} for ${place.name.en}` : `Apply for a place in the national siting for ${place.name.en}`}: ${unservedText.en} research person-years are beyond the ${held.en} that it has (${count(short).en} short).`,
                zh: `${site !== undefined ? `${fromYear}在${place.name.zh}新建实验室` : near.length > 0 ? `${place.name.zh}依托拟建于${nameList(near.map(({ code }) => nameOf(context, code))).zh}的实验室` : `${place.name.zh}申请列入国家布局`}：现有${held.zh}个实验室之外尚有${unservedText.zh}人年研发人员未获服务（缺${count(short).zh}个实验室）。`,
              },
      table: null,
      certificate,
      indicator:
        site === undefined
          ? {
              id: "laboratories",
              target: region.laboratories,
              now: region.laboratories,
              unit: "laboratories",
              label: { en: "Laboratories of the place", zh: "本地实验室数" },
            }
          : capacityOf(1, assumed),
      start_year: site?.openedIn ?? null,
      // Who has none opens nothing: it is served when the one that reaches it stands, or asks for one in the first year.
      byYear: lastOpened(site === undefined ? near : [site]),
      ...(site === undefined && near.length === 0 ? { withinYears: 1 } : {}),
    },
  ];
}

/** What the tables lack for a decision, said with every line; and what the office's hours hold back. */
function whatIsNotKnown(
  context: DesignContext,
  { left, heldBack }: LaboratorySites,
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
): LocalText {
  const names = (codes: readonly string[]) => nameList(codes.map((code) => nameOf(context, code)));
  const standing = regions.filter(({ laboratories }) => laboratories > 0);
  const unknown = standing.filter(({ code }) => !assumed.hours.has(code)).length;
  const strange = assumed.first.filter((code) => !regions.some((region) => region.code === code));
  return {
    en: [
      "Sites are chosen for reach: how many stand within a day's trip. Room is the office's assumption on one laboratory times their number.",
      "Not known: no table holds the cost or the capacity of a laboratory.",
      unknown === 0
        ? "Effective hours of existing laboratories are those of the office."
        : `Nor the effective hours of existing ones, so whether an open one has room cannot be said for ${unknown} of ${standing.length} @regions that have any; this holds no new one back.`,
      heldBack.length === 0 ? "" : `None opens in ${names(heldBack).en}: those that stand there have room.`,
      "Distances are great circles between capitals.",
      left.length === 0 ? "" : `Left out for want of personnel figures: ${left.join(", ")}.`,
      strange.length === 0 ? "" : `Not a @region of the panel, so not put first: ${strange.join(", ")}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
    zh: [
      "选址以可及为准，即一日往返范围内的人数；可服务人数为单个实验室服务能力的假设乘以个数。",
      "未知事项：现有数据没有实验室的建设费用与服务能力。",
      unknown === 0
        ? "现有实验室的年有效机时由本办给定。"
        : `也没有现有实验室的年有效机时，有实验室的${standing.length}个@regions中有${unknown}个无法判断现有实验室是否尚有余量，故不据此限制新建。`,
      heldBack.length === 0 ? "" : `${names(heldBack).zh}不新建：当地现有实验室尚有余量。`,
      "距离为各@region驻地之间的大圆距离。",
      left.length === 0 ? "" : `因缺少研发人员数据而未纳入：${left.join("、")}。`,
      strange.length === 0 ? "" : `不在@regions范围内、未予优先：${strange.join("、")}。`,
    ].join(""),
  };
}

function nameOf({ panel }: DesignContext, code: string): { readonly en: string; readonly zh: string } {
  return panel.find((place) => place.code === code)?.name ?? { en: code, zh: code };
}

async function gatherRegions({
  evidence,
  settings,
  panel,
}: DesignContext): Promise<{ readonly regions: readonly LaboratoryRegion[]; readonly year: number | null; readonly evidence: LineDraft["evidence"] }> {
  const codes = panel.map(({ code }) => code);
  const sources = roleEvidence(evidence, settings);
  const personnel = await regionIndicator(sources, "rd_personnel_fte", codes);
  const laboratories = await rowsByRegion(sources, settings, "laboratories");
  const seats = await gathered(sources, needed(regionSeats, ["region", "latitude", "longitude"]), { region: codes });
  const areas = await gathered(sources, needed(regions, ["code", "macro_region"]), { code: codes });
  const macroRegions = new Map(areas.rows.map((row) => [textOf(row, "code"), textOf(row, "macro_region")]));
  return {
    year: personnel.year,
    regions: seats.rows.map(({ values }) => {
      const code = String(values["region"]);
      return {
        code,
        latitude: Number(values["latitude"]),
        longitude: Number(values["longitude"]),
        laboratories: laboratories.byRegion.get(code) ?? 0,
        personnel: personnel.byRegion.get(code) ?? null,
        macroRegion: macroRegions.get(code) ?? null,
      };
    }),
    evidence: [personnel.evidence, laboratories.evidence, { table: seats.table, rows: seats.rows.map(({ row }) => row), sha256: seats.sha256 }],
  };
}
