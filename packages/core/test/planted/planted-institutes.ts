import { type Planter, put } from "./planted-world.ts";

const institutes = 15;
const steps = 12;

/** Money of institutes over twelve years, of which a share falls by five points (or ten); each year moves all of them by up to a point, and each by its own. */
export const institutesOf =
  (part: "service" | "procurement"): Planter =>
  (size, chance) => {
    const fall = size === "twice" ? 0.1 : size === "the least" ? 0.05 : 0;
    const together = Array.from({ length: steps }, () => chance.between(-0.01, 0.01));
    const records = Array.from({ length: institutes }, (_, at) => {
      let share = chance.between(0.25, 0.4);
      return [null, ...together].map((step, after) => {
        if (step !== null) share = Math.min(0.95, Math.max(0.01, share + step + chance.between(-0.02, 0.02) - fall / steps));
        const whole = 1000 * chance.between(0.8, 1.2);
        const own = Number((whole * share).toFixed(2));
        return put("institute-year", {
          id: `y${at}-${after}`,
          organisation: `i${at}`,
          year: 2013 + after,
          currency: "CNY",
          money: [
            { kind: "base", payer: "state", amount: Number((whole * 0.4).toFixed(2)) },
            { kind: part, payer: "state", amount: own },
            { kind: "contract", payer: "firms", amount: Number((whole * 0.6 - own).toFixed(2)) },
          ],
          ...(part === "service" ? { services: { count: 10, income: own } } : {}),
        });
      });
    });
    return {
      records: [...records.flat(), ...Array.from({ length: institutes }, (_, at) => put("organisation", { id: `i${at}`, kind: "public-institute" }))],
      tables: {},
    };
  };
