import { type Chance, lacking, type Planter, put, timesTheLeast, written } from "./planted-world.ts";

/** Ten places with thirty institutions each; the first of them is another. */
const places = ["110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000", "310000", "320000"];
const hosts = 30;

/** Three rounds of grades; six in ten are good wherever an institution lies, but for the first place in the last round. */
export const closedPlace: Planter = (size, chance) =>
  gradedWorld((year, place) => (year === 2024 && place === 0 ? Math.max(0, 0.6 - 0.2 * timesTheLeast(size)) : 0.6), chance);

function gradedWorld(good: (year: number, place: number) => number, chance: Chance) {
  const rows = [2020, 2022, 2024].flatMap((year) =>
    places.flatMap((region, place) =>
      Array.from({ length: hosts }, (_, at) => {
        const score = chance.coin(good(year, place)) ? (chance.coin(0.3) ? 4 : 3) : chance.coin(0.8) ? 2 : 1;
        return [year, `host ${region}-${at}`, "", "", score, "", region] as const;
      }),
    ),
  );
  return {
    records: [],
    tables: {
      regions: written("region_code,name_zh,name_en,in_panel", [...places.map((code) => [code, code, code, 1] as const)], ["in_panel"]),
      facility_open_sharing: written("year,host_zh,result_zh,result_en,score,supervisor_zh,region_code", rows, ["year", "score"]),
    },
  };
}

/** Forty needed items of one card, of which one in twenty, or none but one, or two have neither producer nor project; of one in ten nobody looked for producers. */
export const missingItems: Planter = (size, chance) => {
  const open = timesTheLeast(size);
  const order = chance.shuffled(Array.from({ length: 40 }, (_, at) => at));
  const items = order.map((at, place) => {
    const told = { id: `i${at}`, link: "l", list: "material", needed: true, producers_as_of: "2025-06-01" };
    return put("item", place < open ? told : place % 2 === 0 ? { ...told, producers: ["maker"] } : { ...told, needed: place % 4 === 1 });
  });
  const projects = order.flatMap((at, place) => (place >= open && place % 4 === 1 ? [put("project", { id: `p${at}`, items: [`i${at}`] })] : []));
  return {
    records: [
      put("technology-system", { id: "card" }),
      put("link", { id: "l", system: "card", line: "supply" }),
      put("organisation", { id: "maker", kind: "enterprise" }),
      ...items,
      ...projects,
    ],
    tables: {},
  };
};

/** Programmes with an evaluation each that is graded poor or not, or that lacks most of what its scorecard asks for. */
export const evaluated = (part: "poor" | "unknown"): Planter => {
  const least = part === "poor" ? 0.25 : 0.5;
  return (size, chance) => {
    const records = lacking(size, 40, least, chance).flatMap(({ lacks, known }, at) => [
      put("programme", { id: `g${at}` }),
      ...(known ? [evaluation(at, part, lacks)] : []),
    ]);
    return { records, tables: {} };
  };
};

function evaluation(at: number, part: "poor" | "unknown", lacks: boolean) {
  const names = Array.from({ length: 10 }, (_, of) => `s${of}`);
  const missing = names.slice(0, part === "unknown" && lacks ? 7 : at % 4);
  const inputs = names.map((item) => (missing.includes(item) ? { item } : { item, value: 1, points: 8 }));
  const grade = part === "poor" && lacks ? "poor" : at % 2 === 0 ? "good" : "pass";
  const subject = { type: "programme", id: `g${at}` };
  return put("evaluation", { id: `e${at}`, subject, year: 2024, period: "yearly", inputs, missing, grade, points: 8 * (10 - missing.length), of: 100 });
}
