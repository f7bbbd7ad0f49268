import { invented, named, type Seed } from "../shared-year/invented-facilities.ts";

/** Standards of six technologies of the card: test method, accredited laboratory and product stop at different steps. */
const chains = [
  { technology: "t01", item: "drive-unit.coating", en: "Adhesion of wear coatings", zh: "耐磨涂层附着力", laboratory: "lab-25", product: true },
  { technology: "t02", item: "drive-unit.casting", en: "Pores of castings", zh: "铸件气孔", laboratory: "lab-27", product: true },
  { technology: "t03", item: "drive-unit.servo", en: "Torque ripple of servo drives", zh: "伺服驱动转矩脉动", laboratory: "lab-21", product: false },
  { technology: "t06", item: "drive-unit.powder", en: "Strength of sintered gears", zh: "烧结齿轮强度", laboratory: null, product: false },
  { technology: "t08", item: "drive-unit.bearings", en: "Life of bearings", zh: "轴承寿命", laboratory: "lab-19", product: true },
] as const;

export function qualificationOf(): readonly Seed[] {
  return chains.flatMap(({ technology, item, en, zh, laboratory, product }, place) => {
    const number = `DB99/T ${101 + place}-20${18 + place}`;
    const standard = invented("standard", `standard-${technology}`, {
      ...named(en, zh),
      number,
      body: "虚构标准机构 / invented body",
      status: "in-force",
      year: 2018 + place,
      drafted_by: [{ organisation: place % 2 === 0 ? "inst-materials" : "inst-machines", role: "lead" }],
      technologies: [technology],
    });
    const method = invented("test-method", `method-${technology}`, {
      ...named(`${en}, test`, `${zh}试验方法`),
      standard: standard.id,
      clause: "5.2",
      quantity: zh,
      ...(laboratory === null ? {} : { facilities: [laboratory] }),
    });
    if (laboratory === null) return [standard, method];
    const accreditation = invented("accreditation", `accreditation-${technology}`, {
      facility: laboratory,
      scope: [{ standard: standard.id, method: method.id }],
      body: "虚构认可机构 / invented body",
      number: `CX-${100 + place}`,
      from: "2022-01-01",
      to: place === 4 ? "2025-06-30" : "2027-12-31",
    });
    const tested = invented("evaluated-product", `product-${technology}`, {
      ...named(`${en}, product`, `${zh}产品`),
      product: zh,
      maker: "firm-bright",
      item,
      standard: standard.id,
      facility: laboratory,
      on: "2024-04-15",
      to: "2027-04-14",
      result: "pass",
      home: true,
    });
    return product ? [standard, method, accreditation, tested] : [standard, method, accreditation];
  });
}
