import type { RandomStream } from "../../packages/methods/src/index.ts";
import { invented, named, type Seed } from "../shared-year/invented-facilities.ts";
import { at } from "./invented-results.ts";

/** Four bodies of research that the register did not have, beside the four that stand in it. */
const newInstitutes = [
  ["inst-optics", "Institute of Optics", "光学研究院", "transformed-institute", "990100"],
  ["inst-chemistry", "Institute of Process Chemistry", "过程化工研究院", "transformed-institute", "990200"],
  ["inst-transport", "Institute of Transport Machines", "运输机械研究院", "transformed-institute", "990300"],
  ["inst-control", "Institute of Control", "自动化研究院", "public-institute", "990400"],
] as const;
const institutes = ["inst-materials", "inst-machines", "inst-metrology", "inst-energy", ...newInstitutes.map(([id]) => id)];
const years = Array.from({ length: 10 }, (_, place) => 2016 + place);

/** Ten years of eight institutes: generic and public work, public services and orders of the government become less, with the luck of each year. */
export function institutesOf(random: RandomStream): readonly Seed[] {
  const rows = institutes.flatMap((organisation, place) => {
    const size = 30_000_000 + place * 9_000_000;
    let [common, service, orders] = [0.62 - 0.02 * place, 0.16 - 0.005 * place, 0.24 - 0.008 * place];
    return years.map((year) => {
      const luck = () => 0.012 * (random.uniform() - 0.5);
      common = Math.max(0.05, common - 0.021 + luck());
      service = Math.max(0.01, service - 0.009 + luck() / 2);
      orders = Math.max(0.01, orders - 0.014 + luck());
      const part = (share: number) => Math.round((size * share) / 10_000) * 10_000;
      const [served, ordered, base] = [part(service), part(orders), part(0.3)];
      const generic = Math.round(common * 600) / 1000;
      const nonProfit = Math.round(common * 400) / 1000;
      return invented("institute-year", `${organisation}-${year}`, {
        organisation,
        year,
        staff: 120 + 35 * place + (year - 2016) * 4,
        money: [
          { kind: "base", payer: "省财政 / province", amount: base },
          { kind: "procurement", payer: "政府部门 / departments", amount: ordered },
          { kind: "service", payer: "公共服务对象 / public", amount: served },
          { kind: "contract", payer: "企业 / firms", amount: size - base - ordered - served },
        ],
        currency: "CNY",
        work: [
          { class: "generic", share: generic },
          { class: "non-profit", share: nonProfit },
          { class: "applied-supporting", share: Math.round((1 - generic - nonProfit) * 1000) / 1000 },
        ],
        services: { count: 60 + place * 5 - (year - 2016) * 2, hours: 900, income: served },
        contracts_with_firms: 40 + 3 * (year - 2016) + place,
      });
    });
  });
  return [...newInstitutes.map(([id, en, zh, kind, region]) => invented("organisation", id, { ...named(en, zh), kind, region })), ...rows];
}

/** Who is charged with the technologies of the card: four have somebody who answers, one of them with money for years, two are supervised. */
export function mandatesOf(): readonly Seed[] {
  const said = [
    ["t01", "dept-science", "answers", 2],
    ["t02", "dept-industry", "answers", 2],
    ["t03", "dept-industry", "answers", 5],
    ["t04", "dept-science", "answers", 1],
    ["t01", "inst-materials", "carries", 2],
    ["t03", "inst-machines", "carries", 5],
    ["t07", "inst-machines", "carries", 0],
    ["t08", "inst-metrology", "supports", null],
    ["t01", "dept-planning", "supervises", null],
    ["t02", "dept-planning", "supervises", null],
  ] as const;
  return said.map(([technology, body, role, money]) =>
    invented("mandate", `${body}-${role}-${technology}`, {
      body,
      technology,
      role,
      from: "2021-01-01",
      document: "虚构文件〔2021〕9号 / invented document 9 of 2021",
      ...(money === null ? {} : { years_of_money: money }),
    }),
  );
}

/** Research centres across the border: of foreign firms here, of own firms abroad. */
export function centresOf(): readonly Seed[] {
  const list = [
    ["centre-north", "foreign-at-home", "adapt", "2012-05-01", "2021-03-31", "990100", []],
    ["centre-lake", "foreign-at-home", "adapt", "2015-09-01", null, "990300", []],
    ["centre-harbour", "foreign-at-home", "develop", "2018-02-01", null, "990400", ["t04"]],
    ["centre-alps", "home-abroad", "research", "2019-06-01", null, null, ["t03"]],
    ["centre-gears", "innovation-centre", "develop", "2020-01-01", null, "990200", ["t06"]],
    ["centre-river", "foreign-at-home", "adapt", "2020-10-01", null, "990100", []],
  ] as const;
  return list.map(([id, kind, mandate, opened, closed, region, technologies], place) =>
    invented("centre", id, {
      ...named(`Centre ${place + 1}`, `研发中心${place + 1}号`),
      kind,
      organisation: kind === "home-abroad" ? "firm-bright" : at(institutes, place),
      country: kind === "home-abroad" ? "XB" : "XA",
      ...(region === null ? {} : { region }),
      fields: ["H02K"],
      ...(technologies.length === 0 ? {} : { technologies }),
      staff: 20 + 12 * place,
      opened,
      ...(closed === null ? {} : { closed }),
      mandate,
    }),
  );
}

/** Ten policies in force: each tool of the paper reaches firms that stand, and leaves out others that some other policy reaches. */
export function policiesOf(): readonly Seed[] {
  const list = [
    ["tax-rd", "PI015", "Deduction of R&D spending", "研发费用加计扣除", ["TG32", "TG28"], "BR14"],
    ["loan-rd", "PI012", "Loans for innovation", "创新贷款贴息", ["TG32", "TG28"], "BR12"],
    ["guarantee", "PI029", "Guarantees for loans", "贷款担保", ["TG28"], "BR11"],
    ["first-buyer", "PI010", "First buyer of new equipment", "首台套采购", ["TG32"], "BR12"],
    ["patent-help", "PI019", "Help with patents", "专利资助", ["TG20", "TG21", "TG32"], "BR10"],
    ["base-money", "PI006", "Base money of institutes", "院所稳定支持", ["TG21"], "BR12"],
    ["platforms", "PI021", "Alliances and platforms", "联盟与平台", ["TG32", "TG21"], "BR11"],
    ["vouchers", "PI014", "Vouchers for tests", "检测创新券", ["TG31", "TG27"], "BR9"],
    ["fellowships", "PI011", "Fellowships in firms", "企业博士后资助", ["TG12", "TG11"], "BR9"],
    ["transfer-offices", "PI017", "Transfer offices", "技术转移机构补助", ["TG35", "TG31"], "BR9"],
  ] as const;
  return list.map(([id, instrument, en, zh, groups, range], place) =>
    invented("policy-instrument", `policy-${id}`, {
      ...named(en, zh),
      instrument,
      target_groups: groups,
      budget_range: range,
      department: place % 2 === 0 ? "dept-science" : "dept-industry",
      region: "990000",
      from: 2021,
      eligible: [
        groups.some((group) => group === "TG31" || group === "TG27")
          ? { field: "kind", op: "one-of", value: "sme,little-giant" }
          : groups.some((group) => group === "TG21" || group === "TG20")
            ? { field: "kind", op: "one-of", value: "university,public-institute,transformed-institute" }
            : { field: "kind", op: "one-of", value: "enterprise,leading-enterprise,enterprise-group" },
      ],
      rate: at([0.1, 0.15, 0.2, 0.25], place),
      ceiling: 500_000 * (1 + (place % 3)),
      currency: "CNY",
      until: "2028-06-30",
      how: "向主管部门窗口提交（虚构）/ at the counter of the department (invented)",
    }),
  );
}
