import { integer, recorded } from "../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { PropertyAccreditation } from "../instruments/entities/property-accreditation.ts";
import type { Accreditation } from "../qualification/entities/accreditation.ts";
import type { EvaluatedProduct } from "../qualification/entities/evaluated-product.ts";
import { daysBetween, lastDay } from "./calendar-days.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Days before its end from which something is to be renewed, and from which it is pressing. */
const [warningDays, pressingDays] = [180, 30];

export interface ExpiryRecords {
  readonly accreditations: readonly Accreditation[];
  readonly products: readonly EvaluatedProduct[];
  readonly property: readonly PropertyAccreditation[];
}

/**
 * Accreditations of laboratories and in intellectual property, and products that passed, whose validity ends within 180 days, for the planners, who keep the cards. One that another of the same
 * holder for the same thing outlasts is renewed already and waits no more; nor does one that was suspended or has ended: the chain of its items tells those.
 *
 * @param called  what facilities and organisations are called, by type and id
 */
export function waitingExpiries({ accreditations, products, property }: ExpiryRecords, called: ReadonlyMap<string, LocalText>, at: string): readonly Waiting[] {
  const nameOfHolder = (type: "facility" | "organisation", id: string) => recorded(type, id, called.get(`${type} ${id}`) ?? asTyped({ en: id, zh: id }));
  const due = <T extends Ending>(
    all: readonly T[],
    type: string,
    sameAs: (one: T, other: T) => boolean,
    nameIn: (one: T) => ReturnType<typeof recorded>,
  ): Waiting[] =>
    all.flatMap((one) => {
      if (one.to === null || one.suspended === true) return [];
      const [end, left] = [lastDay(one.to), daysBetween(at, lastDay(one.to))];
      if (left < 0 || left > warningDays) return [];
      if (all.some((other) => other.id !== one.id && other.suspended !== true && sameAs(one, other) && (other.to === null || lastDay(other.to) > end)))
        return [];
      const said =
        left <= pressingDays ? words.say("renew-soon", { name: nameIn(one), days: integer(pressingDays, "days") }) : words.say("renew", { name: nameIn(one) });
      return [waitsFor("planner", "record-put", { type, id: one.id, synthetic: one.synthetic }, said, { due: end })];
    });
  return [
    ...due(accreditations, "accreditation", coversScope, ({ facility }) => nameOfHolder("facility", facility)),
    ...due(
      products.filter(({ result }) => result !== "fail").map((product) => ({ ...product, suspended: null })),
      "evaluated-product",
      (one, other) => one.item === other.item && one.maker === other.maker && one.standard === other.standard,
      (product) => recorded("evaluated-product", product.id, nameOf(product)),
    ),
    ...due(
      property,
      "property-accreditation",
      (one, other) => one.organisation === other.organisation && one.standard === other.standard,
      ({ organisation }) => nameOfHolder("organisation", organisation),
    ),
  ];
}

interface Ending {
  readonly id: string;
  readonly to: string | null;
  readonly suspended: boolean | null;
  readonly synthetic: boolean;
}

/** Whether the other accreditation of the same laboratory holds for all that this one does. */
function coversScope(one: Accreditation, other: Accreditation): boolean {
  return (
    one.facility === other.facility &&
    one.scope.every(({ standard, method }) => other.scope.some((each) => each.standard === standard && each.method === method))
  );
}
