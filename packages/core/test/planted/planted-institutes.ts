import { type Planter, put, timesTheLeast } from "./planted-world.ts";

const institutes = 15;
const steps = 12;
/** Part of an institute's money that is base funding of the state. */
const baseShare = 0.4;

/**
 * Work or money of institutes over twelve years, of which a share falls by five points (or ten); each year moves all of them by up to a point, and each by its own.
 *
 * What this plants is older than the rule. Of services it knows of version 3 of the rule one thing, from the method page: that they are held against public money. So what falls is service
 * income for each unit of base money, by 0.05 (or 0.1) in the same steps as the shares; it was the share of all money before. Fees stand under services, and firms pay what is left.
 */
export const institutesOf =
  (part: "work" | "service" | "procurement"): Planter =>
  (size, chance) => {
    const fall = 0.05 * timesTheLeast(size);
    const together = Array.from({ length: steps }, () => chance.between(-0.01, 0.01));
    const records = Array.from({ length: institutes }, (_, at) => {
      let share = chance.between(0.25, 0.4);
      return [null, ...together].map((step, after) => {
        if (step !== null) share = Math.min(0.95, Math.max(0.01, share + step + chance.between(-0.02, 0.02) - fall / steps));
        const whole = 1000 * chance.between(0.8, 1.2);
        const own = Number((whole * share * (part === "service" ? baseShare : 1)).toFixed(2));
        return put("institute-year", {
          id: `y${at}-${after}`,
          organisation: `i${at}`,
          year: 2013 + after,
          currency: "CNY",
          ...(part === "work" ? work(share) : money(part, whole, own)),
        });
      });
    });
    return {
      records: [...records.flat(), ...Array.from({ length: institutes }, (_, at) => put("organisation", { id: `i${at}`, kind: "public-institute" }))],
      tables: {},
    };
  };

const work = (share: number) => ({
  work: [
    { class: "generic", share: Number(share.toFixed(6)) },
    { class: "key", share: Number((1 - share - 1e-6).toFixed(6)) },
  ],
});

function money(part: "service" | "procurement", whole: number, own: number) {
  return {
    money: [
      { kind: "base", payer: "state", amount: Number((whole * baseShare).toFixed(2)) },
      { kind: part, payer: "state", amount: own },
      { kind: "contract", payer: "firms", amount: Number((whole * (1 - baseShare) - own).toFixed(2)) },
    ],
    ...(part === "service" ? { services: { count: 10, income: own } } : {}),
  };
}

const owners = 30;
const results = 8;
const day = 86_400_000;

/** Results of firms, half of them taken up within five years, and of universities, ten or twenty points fewer; owners differ among themselves, and nobody is watched beyond 2025. */
export const waitingResults: Planter = (size, chance) => {
  const less = size === "twice" ? 0.2 : size === "the least" ? 0.1 : 0;
  const begin = Date.parse("2008-01-01");
  const on = (at: number): string => new Date(begin + at * day).toISOString().slice(0, 10);
  const end = (Date.parse("2025-12-31") - begin) / day;
  const records = [["enterprise", 0.5] as const, ["university", 0.5 - less] as const].flatMap(([kind, taken]) =>
    Array.from({ length: owners }, (_, own) => {
      const owner = `${kind}-${own}`;
      const rate = (-Math.log(1 - taken) / 5) * Math.exp(0.35 * chance.normal());
      const held = Array.from({ length: results }, (__, at) => {
        const offered = chance.below(2500);
        const gone = offered + Math.ceil((-Math.log(1 - chance.between(0, 1)) / rate) * 365.25);
        const id = `${owner}-${at}`;
        return [
          put("result", { id, owners: [{ organisation: owner, share: 1 }], offered_on: on(offered) }),
          ...(gone < end ? [put("transfer", { id: `x-${id}`, result: id, signed_on: on(gone) })] : []),
        ];
      });
      return [put("organisation", { id: owner, kind }), ...held.flat()];
    }).flat(),
  );
  return { records, tables: {} };
};
