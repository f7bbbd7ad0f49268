import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { regionIndicator, rowsByRegion } from "../region-indicators.ts";
import { type LaboratoryRegion, type LaboratorySites, laboratoryCoverage, type SitingAssumptions } from "../siting/laboratory-coverage.ts";
import { count, nameList, officeAssumption, tableColumn } from "./line-text.ts";

/** Stated defaults of `siting` in quoin.yaml: a laboratory is near within a day's round trip by rail, and the nation has about one of the listed laboratories for 14,000 research person-years. */
const defaultSiting = { radius_km: 300, personnel_per_lab: 14_000, open: 5 };

/** M4.4: laboratories beyond those that exist, where research personnel is furthest from being served. */
export const laboratorySites: LineMaker = {
  item: "M4.4",
  answers: ["closed-facilities", "concentration", "missing-complement"],
  async make(context) {
    const { siting } = context.settings;
    const assumed: SitingAssumptions = {
      radiusKm: siting.radius_km ?? defaultSiting.radius_km,
      personnelPerLaboratory: siting.personnel_per_lab ?? defaultSiting.personnel_per_lab,
      open: siting.open ?? defaultSiting.open,
    };
    const gathered = await gatherRegions(context);
    const design = await laboratoryCoverage(gathered.regions, assumed, context.solver);
    const assumptions = [
      officeAssumption("A laboratory serves research personnel within", "实验室服务半径", assumed.radiusKm, "km", "siting.radius_km"),
      officeAssumption("One laboratory serves", "一个实验室可服务的研发人员", assumed.personnelPerLaboratory, "person-years", "siting.personnel_per_lab"),
      officeAssumption("Laboratories to open in the nation", "全国新建个数", assumed.open, "laboratories", "siting.open"),
    ];
    const common = { amount: null, assumptions, evidence: gathered.evidence, synthetic: false } satisfies Partial<LineDraft>;
    return context.isNation ? [nationLine(context, design, common)] : provinceLine(context, design, gathered.regions, assumed, common);
  },
};

type Common = Pick<LineDraft, "amount" | "assumptions" | "evidence" | "synthetic">;

function nationLine(context: DesignContext, { sites, certificate, unserved, left }: LaboratorySites, common: Common): LineDraft {
  const names = nameList(sites.map(({ code }) => nameOf(context, code)));
  const covered = count(certificate.objective ?? 0);
  const total = count(unserved.reduce((sum, { personnel }) => sum + personnel, 0));
  return {
    ...common,
    subject: { type: "region", id: "CN" },
    action: {
      en: `Open laboratories in the capitals of ${names.en}: together they reach ${covered.en} of the ${total.en} research person-years that existing laboratories do not serve.`,
      zh: `在${names.zh}的省会（首府）新建实验室：合计覆盖现有实验室未服务的${total.zh}人年研发人员中的${covered.zh}人年。`,
    },
    table: {
      columns: [
        tableColumn("region", "Site", "选址"),
        tableColumn("personnel", "Unserved personnel within reach", "覆盖的未服务研发人员", "person-years"),
        tableColumn("covers", "Reaches", "覆盖省份"),
      ],
      rows: sites.map(({ code, personnel, covers }) => [code, personnel, covers.join(" ")]),
    },
    note: costUnknown(left),
    certificate,
    choices: sites.map(({ code }) => ({ type: "region", id: code, label: nameOf(context, code), amount: null, start_year: null })),
  };
}

function provinceLine(
  context: DesignContext,
  { sites, unserved, certificate, left }: LaboratorySites,
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
  common: Common,
): readonly LineDraft[] {
  const own = unserved.find(({ code }) => code === context.place.code);
  const region = regions.find(({ code }) => code === context.place.code);
  if (own === undefined || region === undefined) return [];
  const short = Math.ceil(own.personnel / assumed.personnelPerLaboratory);
  const isSite = sites.some(({ code }) => code === own.code);
  const near = sites.filter(({ covers }) => covers.includes(own.code));
  const { place } = context;
  const held = count(region.laboratories);
  const unservedText = count(own.personnel);
  return [
    {
      ...common,
      subject: { type: "region", id: own.code },
      action:
        short === 0
          ? {
              en: `Open no further laboratory in ${place.name.en}: the ${held.en} that it has can serve its research personnel on the office's assumption; open those it has.`,
              zh: `${place.name.zh}不再新建实验室：按本办假设，现有${held.zh}个实验室已可服务其研发人员，重在开放共享。`,
            }
          : {
              en: `${isSite ? `Open a laboratory in ${place.name.en}` : near.length > 0 ? `Use the laboratory proposed in ${nameList(near.map(({ code }) => nameOf(context, code))).en} for ${place.name.en}` : `Apply for a place in the national siting for ${place.name.en}`}: ${unservedText.en} research person-years are beyond the ${held.en} that it has (${count(short).en} short).`,
              zh: `${isSite ? `在${place.name.zh}新建实验室` : near.length > 0 ? `${place.name.zh}依托拟建于${nameList(near.map(({ code }) => nameOf(context, code))).zh}的实验室` : `${place.name.zh}申请列入国家布局`}：现有${held.zh}个实验室之外尚有${unservedText.zh}人年研发人员未获服务（缺${count(short).zh}个实验室）。`,
            },
      table: null,
      note: costUnknown(left),
      certificate,
    },
  ];
}

function costUnknown(left: readonly string[]): LineDraft["note"] {
  return {
    en: `No cost known: no table holds the cost of a laboratory. Distances are great circles between capitals.${left.length === 0 ? "" : ` Left out for want of personnel figures: ${left.join(", ")}.`}`,
    zh: `费用未知：现有数据没有实验室的建设费用。距离为省会（首府）之间的大圆距离。${left.length === 0 ? "" : `因缺少研发人员数据而未纳入：${left.join("、")}。`}`,
  };
}

function nameOf({ panel }: DesignContext, code: string): { readonly en: string; readonly zh: string } {
  return panel.find((place) => place.code === code)?.name ?? { en: code, zh: code };
}

async function gatherRegions({
  evidence,
  settings,
  panel,
}: DesignContext): Promise<{ readonly regions: readonly LaboratoryRegion[]; readonly evidence: LineDraft["evidence"] }> {
  const codes = panel.map(({ code }) => code);
  const personnel = await regionIndicator(evidence, settings.roles["province_indicators"] ?? "province_indicators", "rd_personnel_fte", codes);
  const laboratories = await rowsByRegion(evidence, settings.roles["key_laboratories"] ?? "key_laboratories");
  const capitals = settings.roles["province_capitals"] ?? "province_capitals";
  const seats = await evidence.rows({ table: capitals, columns: ["region_code", "latitude", "longitude"], where: { region_code: codes } });
  return {
    regions: seats.map(({ values }) => ({
      code: String(values["region_code"]),
      latitude: Number(values["latitude"]),
      longitude: Number(values["longitude"]),
      laboratories: laboratories.byRegion.get(String(values["region_code"])) ?? 0,
      personnel: personnel.byRegion.get(String(values["region_code"])) ?? null,
    })),
    evidence: [personnel.evidence, laboratories.evidence, { table: capitals, rows: seats.map(({ row }) => row), sha256: evidence.sha256(capitals) }],
  };
}
