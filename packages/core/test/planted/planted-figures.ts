import { type Chance, lacking, type Planter, put, timesTheLeast, written } from "./planted-world.ts";

/** Mean hours of instruments by year as a ministry publishes them; beside them, in fewer years, those of dear instruments, which run the other way. The limit is 1,200; what matters lies a sixth below it. */
export const publishedHours: Planter = (size, chance) => {
  const level = 1400 - 400 * timesTheLeast(size);
  const wide = [2018, 2019, 2021, 2022, 2024, 2025].map((year) => ["all instruments", year, Math.round(level + 40 * chance.normal())] as const);
  const dear = [2019, 2022].map((year) => ["dear instruments", year, Math.round(2400 - level + 40 * chance.normal())] as const);
  const rows = [...wide, ...dear].flatMap(([scope, year, hours]) =>
    (
      [
        ["mean_effective_working_hours_per_instrument_and_year", hours],
        ["mean_hours_of_service_to_outside_users_per_instrument_and_year", Math.round(hours * 0.17)],
      ] as const
    ).map(([figure, value]) => ["sharing", "CN", year, year, figure, value, "hours", scope, "ministry", "", ""] as const),
  );
  return {
    records: [],
    tables: {
      published_facts: written(
        "fact,topic,place,year,period,figure,value,unit,scope,publisher,page_read,note",
        rows.map((row, at) => [`F${at}`, ...row]),
        ["year", "value"],
      ),
    },
  };
};

const comparators = ["US", "JP", "KR", "FR", "UK", "IT", "DE"];

/**
 * R&D by who performs and who pays it. Shares of an economy are drawn about a common middle and wander little; how far economies differ is drawn for each world. One payer's share in one performer's R&D
 * lies, in the country, at eight or at four tenths of half of the comparators' middle; in a world with nothing in it the country is drawn like everybody else.
 */
export const payersOf =
  (performer: string, payer: string, middle: number): Planter =>
  (size, chance) => {
    const spread = size === "nothing" && chance.coin(0.5) ? 0.5 : 0.25;
    const drawn = () => Math.min(0.9, middle * Math.exp(spread * chance.normal()));
    const others = comparators.map((geo) => [geo, drawn()] as const);
    const median = others.map(([, share]) => share).sort((a, b) => a - b)[3] ?? 0;
    const own = timesTheLeast(size) === 0 ? drawn() : (0.8 / timesTheLeast(size)) * 0.5 * median;
    const rows = [...others, ["CN_X_HK", own] as const].flatMap(([geo, share]) => economyRows(geo, performer, payer, share, chance));
    return {
      records: [],
      tables: { gerd_performer_by_funder_eurostat: written("geo,year,performed_by,funded_by,value,unit", rows, ["year", "value"]) },
    };
  };

/** Every performer, each paid for by the state, firms and those abroad; one share is as it was drawn. */
function economyRows(geo: string, performer: string, payer: string, share: number, chance: Chance): readonly (readonly (string | number)[])[] {
  const performers = performer === "total" ? ["total"] : ["total", performer];
  return Array.from({ length: 12 }, (_, at) => 2012 + at).flatMap((year) =>
    performers.flatMap((by) => {
      const now = by === performer ? Math.min(0.95, share * Math.exp(0.03 * chance.normal())) : 0.3;
      const whole = 1000 * chance.between(0.9, 1.1);
      const payers = ["government", "business", "abroad"];
      return [...payers, "total"].flatMap((from) => {
        const part = from === "total" ? 1 : from === payer && by === performer ? now : (1 - (by === performer ? now : 0)) / (by === performer ? 2 : 3);
        return ["% of GDP", "million EUR current", "million PPS at 2005 prices"].map((unit) => [geo, year, by, from, (whole * part).toFixed(4), unit] as const);
      });
    }),
  );
}

/** Needed items of cards: most are made at home, or come from abroad beside somebody at home who makes them. What is not needed comes from abroad as well. */
export const foreignItems: Planter = (size, chance) => {
  const card = lacking(size, 40, 0.2, chance).map(({ lacks, known }, at) => {
    const isForeign = lacks || chance.coin(0.4);
    const dependence = { foreign_dependence: isForeign ? chance.between(0.55, 1) : chance.between(0, 0.45) };
    const producers = lacks || (!isForeign && chance.coin(0.5)) ? {} : { producers: ["maker"] };
    const told = known ? { ...dependence, ...producers, producers_as_of: "2025-06-01" } : at % 2 === 0 ? { producers_as_of: "2025-06-01" } : dependence;
    return put("item", { id: `i${at}`, link: "l", list: "material", needed: true, ...told });
  });
  const others = Array.from({ length: 10 }, (_, at) =>
    put("item", { id: `x${at}`, link: "l", list: "material", needed: false, foreign_dependence: 1, producers_as_of: "2025-06-01" }),
  );
  return { records: [...card, ...others, put("organisation", { id: "maker", kind: "enterprise" })], tables: {} };
};
