import { binomialInterval, byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { nameText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import { type Stored, storedOf } from "../../register/typed-records.ts";
import { partOfMoney, servicePerPublicMoney } from "./part-of-money.ts";

/** Classes of technology that serve everybody; what is left is proprietary. */
const commonClasses: ReadonlySet<string> = new Set(["generic", "frontier", "non-profit"]);
const significance = 0.05;
/** Shares that differ by less are one share: 0.1 + 0.2 is not quite 0.3. */
export const sameShare = 1e-9;

const change = z.object({ first: z.number(), last: z.number() }).nullable();
const parts = ["common_work", "public_service", "procurement"] as const;
type Part = (typeof parts)[number];

/** `quoin institutes` */
export const showInstitutes = workspaceUseCase({
  words: ["institutes"],
  summary:
    "Institutes by year: the share of work for everybody, of income from public services and of public procurement, and of how many it fell; public services for each unit of public money",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin institutes my-office",
  input: z.strictObject({}),
  output: z.object({
    institutes: z.array(
      z.object({
        organisation: z.string(),
        name: nameText.nullable(),
        from: z.number(),
        to: z.number(),
        years: z.number(),
        /** Shares of the first and the last year of which each is known; null where none is. */
        common_work: change,
        public_service: change,
        procurement: change,
        /** Income of public services for each unit of public money (base, projects, public orders): no share, it may be above 1. */
        service_per_public_money: change,
      }),
    ),
    /** Of institutes with two years known: how many fell, with the exact interval of 95 % of their share. */
    drift: z.array(
      z.object({ part: z.enum(parts), institutes: z.number(), fell: z.number(), share: z.number().nullable(), low: z.number(), high: z.number() }),
    ),
    synthetic: z.boolean(),
  }),
  run: async ({ records }) => {
    const [years, organisations] = await Promise.all([storedOf(records, "institute-year"), storedOf(records, "organisation")]);
    const names = new Map(organisations.map(({ id, body }) => [id, nameOf(body)]));
    const own = new Map<string, Stored<"institute-year">[]>();
    for (const each of years) own.set(each.body.organisation, [...(own.get(each.body.organisation) ?? []), each]);
    const told = [...own]
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .map(([organisation, of]) => {
        const sorted = of.toSorted((a, b) => a.body.year - b.body.year || byCodePoint(a.id, b.id));
        const known = sorted.map(({ body }) => body.year);
        const shares = (part: Part) => sorted.flatMap(({ body }) => shareOf(part, body) ?? []);
        return {
          organisation,
          sorted,
          from: known[0] ?? 0,
          to: known.at(-1) ?? 0,
          common_work: shares("common_work"),
          public_service: shares("public_service"),
          procurement: shares("procurement"),
          perPublicMoney: sorted.flatMap(({ body: { services, money } }) => servicePerPublicMoney(services?.income ?? null, money) ?? []),
        };
      });
    const ends = (shares: readonly number[]) => {
      const [first, last] = [shares[0], shares.at(-1)];
      return first === undefined || last === undefined ? null : { first, last };
    };
    return success({
      institutes: told.map(({ organisation, sorted, from, to, ...own }) => ({
        organisation,
        name: names.get(organisation) ?? null,
        from,
        to,
        years: sorted.length,
        common_work: ends(own.common_work),
        public_service: ends(own.public_service),
        procurement: ends(own.procurement),
        service_per_public_money: ends(own.perPublicMoney),
      })),
      drift: parts.map((part) => {
        const changed = told.flatMap((each) => (each[part].length < 2 ? [] : [(each[part].at(-1) ?? 0) - (each[part][0] ?? 0)]));
        const fell = changed.filter((each) => each < -sameShare).length;
        const [low, high] = binomialInterval(fell, changed.length, significance);
        return { part, institutes: changed.length, fell, share: changed.length === 0 ? null : fell / changed.length, low, high };
      }),
      synthetic: years.some(({ body }) => body.synthetic),
    });
  },
});

/** The share of a year's work that was for all; null where no work is recorded. */
export function commonWork({ work }: Pick<Stored<"institute-year">["body"], "work">): number | null {
  return work.length === 0 ? null : work.reduce((sum, each) => sum + (commonClasses.has(each.class) ? each.share : 0), 0);
}

/** Null where it is not known. */
function shareOf(part: Part, { work, money, services }: Stored<"institute-year">["body"]): number | null {
  if (part === "common_work") return commonWork({ work });
  return partOfMoney(part === "public_service" ? (services?.income ?? null) : procured(money), money);
}

function procured(money: Stored<"institute-year">["body"]["money"]): number | null {
  const own = money.filter(({ kind }) => kind === "procurement");
  return own.length === 0 ? null : own.reduce((sum, { amount }) => sum + Number(amount), 0);
}
