import type { RandomStream } from "../../packages/methods/src/index.ts";
import { askingFirms, invented, named, type Seed } from "../shared-year/invented-facilities.ts";

/** Bodies of research that own results: the hosts of laboratories and the two institutes of the register. */
const researchOwners = ["univ-qinghe", "univ-xiyuan", "univ-baisha", "inst-metrology", "inst-energy", "inst-materials", "inst-machines"] as const;
const firmOwners = ["firm-bright", ...askingFirms.slice(0, 11)];

/** What results are about; the last four technologies of the register have needs and hardly an offer. */
const subjects = [
  ["t01", "Wear coating of tools", "刀具耐磨涂层", ["coating", "wear", "tools"], ["涂层", "耐磨", "刀具"]],
  ["t02", "Casting without pores", "无气孔铸造", ["casting", "pores", "vacuum"], ["铸造", "气孔", "真空"]],
  ["t03", "Servo drive for small torque", "小扭矩伺服驱动", ["servo", "drive", "torque"], ["伺服", "驱动", "扭矩"]],
  ["t04", "Surface inspection by images", "图像表面检测", ["surface", "inspection", "images"], ["表面", "检测", "图像"]],
  ["t05", "Laser seam for thin sheet", "薄板激光焊缝", ["laser", "seam", "sheet"], ["激光", "焊缝", "薄板"]],
  ["t06", "Sintered gear of fine powder", "细粉烧结齿轮", ["sintered", "gear", "powder"], ["烧结", "齿轮", "粉末"]],
  ["t07", "Position sensor for high heat", "高温位置传感器", ["position", "sensor", "heat"], ["位置", "传感", "高温"]],
  ["t08", "Bearing test in short time", "轴承加速试验", ["bearing", "test", "life"], ["轴承", "试验", "寿命"]],
] as const;
const scarce = [
  ["t09", "Twin of a whole workshop", "整个车间的数字孪生", ["twin", "workshop"], ["孪生", "车间"]],
  ["t10", "Recycling of mixed batteries", "混合电池回收", ["recycling", "batteries"], ["回收", "电池"]],
  ["t11", "Fibre from domestic precursor", "国产原丝碳纤维", ["fibre", "precursor"], ["碳纤维", "原丝"]],
  ["t12", "Dry pump for furnaces", "炉用干式真空泵", ["dry", "pump", "furnaces"], ["干式", "真空泵", "炉"]],
] as const;

const resultKinds = ["patent", "process", "device", "software", "material"] as const;
const day = 86_400_000;

/** Rates a year at which results of research bodies and of firms are taken up. */
const rates = { research: 0.05, firm: 0.2 } as const;

/** Seventy results offered from 2013 to 2022, and the transfers of those taken up before 2026, with what came of half of them. */
export function resultsOf(random: RandomStream): readonly Seed[] {
  const owners = [...Array.from({ length: 40 }, (_, place) => at(researchOwners, place)), ...Array.from({ length: 30 }, (_, place) => at(firmOwners, place))];
  return owners.flatMap((owner, place) => {
    const [technology, en, zh, words, wordsZh] = at(subjects, place);
    const id = `result-${String(place + 1).padStart(2, "0")}`;
    const offered = Date.UTC(2013 + Math.floor(random.uniform() * 10), Math.floor(random.uniform() * 12), 1 + Math.floor(random.uniform() * 28));
    const wait = -Math.log(1 - random.uniform()) / (place < 40 ? rates.research : rates.firm);
    const taken = offered + wait * 365.25 * day;
    const result = invented("result", id, {
      ...named(`${en}, ${place + 1}`, `${zh}${place + 1}号`),
      kind: at(resultKinds, place),
      owners: [{ organisation: owner, share: 1 }],
      technologies: [technology],
      trl: 3 + Math.floor(random.uniform() * 5),
      summary: `${zh}：${wordsZh.join("、")} / ${en}: ${words.join(", ")}`,
      keywords: [...words, ...wordsZh],
      terms: place % 3 === 0 ? "exclusive" : "licence",
      price_low: 50_000 * (1 + (place % 5)),
      price_high: 150_000 * (1 + (place % 5)),
      currency: "CNY",
      offered_on: date(offered),
      open: place % 4 !== 3,
    });
    if (taken >= Date.UTC(2026, 0, 1)) return [result];
    const transfer = invented("transfer", `transfer-${String(place + 1).padStart(2, "0")}`, {
      result: id,
      taker: at(askingFirms, place + 7),
      kind: place % 3 === 0 ? "exclusive" : "licence",
      signed_on: date(taken),
      value: 80_000 * (1 + (place % 5)),
      currency: "CNY",
      royalty: 0.03,
      inventors_share: 0.5,
      home: true,
    });
    const proof = invented("use-proof", `proof-${String(place + 1).padStart(2, "0")}`, {
      transfer: transfer.id,
      year: 2025,
      sales: 300_000 * (1 + (place % 7)),
      currency: "CNY",
      units: 20 + place,
      jobs: 1 + (place % 6),
      evidence: "虚构的销售合同 / invented sales contract",
    });
    return place % 2 === 0 ? [result, transfer, proof] : [result, transfer];
  });
}

/** Twelve needs: two thirds ask for technologies of which hardly anything is offered. */
export function needsOf(): readonly Seed[] {
  return Array.from({ length: 12 }, (_, place) => {
    const [technology, en, zh, words, wordsZh] = place % 3 === 0 ? at(subjects, place / 3) : at(scarce, place);
    const firm = at(askingFirms, place);
    return invented("need", `need-${String(place + 1).padStart(2, "0")}`, {
      ...named(`${en} wanted`, `求：${zh}`),
      organisation: firm,
      problem: `${zh}：${wordsZh.join("、")} / ${en}: ${words.join(", ")}`,
      wanted: "可用于生产的工艺或部件 / a process or part fit for production",
      technologies: [technology],
      region: `990${1 + (place % 5)}00`,
      budget_low: 200_000,
      budget_high: 600_000,
      currency: "CNY",
      posted_on: `2025-${String(1 + place).padStart(2, "0")}-10`,
      until: "2026-12-31",
      shown: place % 4 === 1 ? "office" : "public",
    });
  });
}

/** What was said to three likely pairs: agreed by both, by the owner alone, declined. */
export function matchesOf(): readonly Seed[] {
  const said = { owner_by: "虚构 / invented", owner_at: "2025-11-03T02:00:00Z" } as const;
  const asked = { asker_by: "虚构 / invented", asker_at: "2025-11-05T02:00:00Z" } as const;
  return [
    invented("match", "result-01:need-01", {
      result: "result-01",
      need: "need-01",
      score: 0.8,
      words: ["coating", "wear", "tools"],
      technologies: ["t01"],
      status: "agreed",
      ...said,
      ...asked,
    }),
    invented("match", "result-02:need-04", {
      result: "result-02",
      need: "need-04",
      score: 0.7,
      words: ["casting", "pores"],
      technologies: ["t02"],
      status: "owner-agreed",
      ...said,
    }),
    invented("match", "result-03:need-07", {
      result: "result-03",
      need: "need-07",
      score: 0.6,
      words: ["servo", "drive"],
      technologies: ["t03"],
      status: "declined",
      ...asked,
      reason: "功率不符 / power does not fit",
    }),
  ];
}

export function at<T>(list: readonly T[], place: number): T {
  const found = list[place % list.length];
  if (found === undefined) throw new Error("a list of the invented records is empty");
  return found;
}

export function date(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
