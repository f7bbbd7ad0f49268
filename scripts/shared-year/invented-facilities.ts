import type { RandomStream } from "../../packages/methods/src/index.ts";

/** A record of the example, before it is written. */
export type Seed = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** How the hours of a facility are lent: nearly all of them taken, many by others; half; hardly any to others; by a log of another system; none that anybody recorded. */
export type Lending = "full" | "open" | "own" | "logged" | "unrecorded";

export interface InventedFacility {
  readonly id: string;
  readonly host: string;
  readonly lending: Lending;
  /** What an hour costs a firm, in CNY. */
  readonly price: number;
}

const marked = { source: "虚构 / Invented", synthetic: true } as const;

export function invented(type: string, id: string, fields: Readonly<Record<string, unknown>>): Seed {
  return { type, id, ...fields, ...marked };
}

export function named(en: string, zh: string) {
  return { labels: { en: `${en} (invented)`, zh: `${zh}（虚构）` } };
}

const cities = ["990100", "990200", "990300", "990400", "990500"] as const;

/** What is measured or made, with the class of the instrument and what one costs in million CNY. */
const kinds = [
  ["Scanning electron microscope", "扫描电子显微镜", "electron-microscopy", "microstructure", "显微结构", 4.2],
  ["Transmission electron microscope", "透射电子显微镜", "electron-microscopy", "lattice image", "晶格像", 12],
  ["X-ray diffractometer", "X射线衍射仪", "diffraction", "phase composition", "物相组成", 2.3],
  ["Mass spectrometer", "质谱仪", "mass-spectrometry", "trace elements", "痕量元素", 3.1],
  ["Nuclear magnetic resonance spectrometer", "核磁共振波谱仪", "magnetic-resonance", "molecular structure", "分子结构", 8.5],
  ["Coordinate measuring machine", "三坐标测量机", "dimensional", "geometry of parts", "零件几何量", 1.4],
  ["Fatigue testing machine", "疲劳试验机", "mechanical-test", "fatigue life", "疲劳寿命", 1.1],
  ["Climatic test chamber", "环境试验箱", "environmental-test", "resistance to climate", "环境适应性", 0.8],
  ["Vibration test rig", "振动试验台", "environmental-test", "resistance to vibration", "抗振性能", 2.6],
  ["Anechoic chamber", "电波暗室", "electromagnetic-test", "electromagnetic compatibility", "电磁兼容性", 15],
  ["Battery cycling station", "电池循环测试台", "battery-test", "cycle life", "循环寿命", 0.9],
  ["Laser powder bed machine", "激光粉末床成形机", "additive-making", "metal parts", "金属零件", 5.2],
] as const;

const makers = ["Kestrel", "Boreal", "Lumen", "Anvil"] as const;

const hosts = [
  ["univ-qinghe", "Qinghe University", "清河大学", "university", "990100"],
  ["univ-xiyuan", "Xiyuan University of Technology", "西原理工大学", "university", "990400"],
  ["univ-baisha", "Baisha University", "白沙大学", "university", "990500"],
  ["inst-metrology", "Institute of Metrology", "计量研究院", "public-institute", "990400"],
  ["inst-energy", "Institute of Energy", "能源研究院", "public-institute", "990500"],
] as const;

const standingHosts = ["inst-machines", "firm-bright", "inst-materials"] as const;

const lendings: Readonly<Record<number, Lending>> = { 16: "full", 19: "full", 24: "full", 28: "full" };

/** Sites 12 to 15 stand in the register without hours of bookings: typed ones, or none. Six keep a log of their own. */
function lendingOf(number: number): Lending {
  if (number >= 12 && number <= 15) return "unrecorded";
  if (number >= 35) return "logged";
  return lendings[number] ?? (number % 3 === 0 ? "open" : "own");
}

/** Firms that ask for hours, four in each city. */
export const askingFirms = Array.from({ length: 20 }, (_, place) => `firm-asks-${String(place + 1).padStart(2, "0")}`);

/** Forty facilities: the fifteen sites that stand in the register, and twenty-five laboratories. */
export const facilities: readonly InventedFacility[] = Array.from({ length: 40 }, (_, place) => {
  const number = place + 1;
  const host = number <= 15 ? standingHosts[place % 3] : hosts[place % hosts.length]?.[0];
  const price = Math.round((kinds[place % kinds.length]?.[5] ?? 1) * 60) + 180;
  return { id: `${number <= 15 ? "site" : "lab"}-${String(number).padStart(2, "0")}`, host: host ?? "", lending: lendingOf(number), price };
});

/** Hosts, firms that ask, laboratories, what stands in each facility and three services of each. */
export function registered(random: RandomStream): readonly Seed[] {
  const organisations = [
    ...hosts.map(([id, en, zh, kind, region]) => invented("organisation", id, { ...named(en, zh), kind, region })),
    ...askingFirms.map((id, place) =>
      invented("organisation", id, {
        ...named(`Firm ${place + 1} that asks for hours`, `申请机时企业${place + 1}号`),
        kind: place % 3 === 0 ? "enterprise" : "sme",
        region: cities[place % cities.length],
      }),
    ),
  ];
  const laboratories = facilities.slice(15).map(({ id, host }, place) => {
    const [en, zh] = kindOf(place + 15);
    const region = hosts.find(([each]) => each === host)?.[4];
    return invented("facility", id, { ...named(`${en} laboratory ${place + 16}`, `${zh}实验室${place + 16}号`), host, region, supervisors: ["dept-science"] });
  });
  const machines = facilities.map(({ id, host }, place) => {
    const [en, zh, kind, , , price] = kindOf(place);
    const model = `${makers[Math.floor(random.uniform() * makers.length)]} ${100 + Math.floor(random.uniform() * 9) * 100}`;
    return invented("equipment", `machine-${id}`, {
      ...named(en, zh),
      facility: id,
      host,
      model,
      classes: [kind],
      price: Math.round(price * (0.85 + 0.3 * random.uniform()) * 100) * 10_000,
      currency: "CNY",
      year: 2012 + Math.floor(random.uniform() * 12),
    });
  });
  return [...organisations, ...laboratories, ...machines, ...facilities.flatMap(servicesOf)];
}

function servicesOf({ id, price }: InventedFacility, place: number): readonly Seed[] {
  const [en, zh, , quantity, quantityZh] = kindOf(place);
  const prices = (amount: number) => [
    { for: "public", amount, currency: "CNY" },
    { for: "member", amount: Math.round(amount * 0.5), currency: "CNY" },
    { for: "firm", amount: Math.round(amount * 1.2), currency: "CNY" },
  ];
  const what = { method: en, quantity, capability: [quantity, en.toLowerCase()] };
  const own = (end: string, names: readonly [string, string], fields: Readonly<Record<string, unknown>>) =>
    invented("service", `${id}-${end}`, { ...named(`${en}: ${names[0]}`, `${zh}：${names[1]}`), facility: id, what, ...fields });
  return [
    own("hours", ["by the hour", "按小时"], { per: "hour", prices: prices(price), by_slot: true }),
    own("sample", [`${quantity} of a sample`, `样品${quantityZh}`], { per: "sample", prices: prices(price * 2), by_slot: false, lead_days: 10 }),
    own("report", ["test report", "检测报告"], { per: "report", prices: prices(price * 6), by_slot: false, lead_days: 20 }),
  ];
}

function kindOf(place: number) {
  const kind = kinds[place % kinds.length];
  if (kind === undefined) throw new Error("there are kinds of instruments");
  return kind;
}
