import { codeList } from "../../codes/code-lists.ts";
import { writtenAmount, writtenCurrency } from "../../language/written-amount.ts";
import { writtenName } from "../../language/written-name.ts";
import { writtenDate, writtenNumber } from "../../language/written-value.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Words for yes and no, beside true and false. */
const yes = new Set(["true", "yes", "y", "1", "是", "ja"]);
const no = new Set(["false", "no", "n", "0", "否", "nein"]);

/**
 * Fields as a person wrote them in the form in which they are stored: `300万` as 3000000, `01.11.2026` as 2026-11-01, `人民币` as CNY, the name of a code as the
 * code. What means nothing, or two things, stays as it was written, and the check of the record refuses it. A currency that is written beside every amount fills
 * an empty field `currency` of the object, the amounts of its parts among them; an amount with another currency than the one that the object names stays as it was written, and so does
 * each with a currency where several are written, or none beside some.
 *
 * @param held  the record as it is, of which the given fields change some
 */
export function understoodFields(entity: Pick<Entity, "schema">, given: Fields, held: Fields = {}): Fields {
  return understoodObject(fieldShapes(entity), given, held);
}

/** In what the amounts of an object are. */
interface Currencies {
  /** The currency that the object names. */
  readonly own: string | null;
  /** Currencies that stood beside amounts, null for an amount without one. */
  readonly written: Set<string | null>;
  /** Several stood beside them, or one beside some of them alone: which of them the object is in nobody can say. */
  readonly isMixed: boolean;
}

function understoodObject(shapes: readonly FieldShape[], given: Fields, held: Fields = {}, around: Currencies | null = null): Fields {
  const read = (currencies: Currencies): Fields =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        const shape = shapes.find((each) => each.name === name);
        if (shape === undefined) return [name, value];
        return [name, Array.isArray(value) && shape.list ? value.map((each) => single(shape, each, currencies)) : single(shape, value, currencies)];
      }),
    );
  // What has no currency of its own (a year of a budget) is in that of what it belongs to.
  if (!shapes.some(({ name }) => name === "currency") && around !== null) return read(around);
  const stated = given["currency"] ?? held["currency"];
  const own = typeof stated === "string" && stated !== "" ? (writtenCurrency(stated) ?? stated) : null;
  const currencies: Currencies = { own, written: new Set(), isMixed: false };
  const understood = read(currencies);
  if (own !== null) return understood;
  const [currency, ...others] = currencies.written;
  if (others.length > 0) return read({ ...currencies, isMixed: true });
  return typeof currency === "string" ? { ...understood, currency } : understood;
}

function single(shape: FieldShape, value: unknown, currencies: Currencies): unknown {
  if (shape.fields !== null && typeof value === "object" && value !== null && !Array.isArray(value))
    return understoodObject(shape.fields, value as Fields, {}, currencies);
  // JSON knows a zero with a minus; the register does not.
  if (Object.is(value, -0)) return 0;
  if (shape.kind === "money" && typeof value === "number") currencies.written.add(null);
  if (typeof value !== "string" || value === "") return value;
  switch (shape.kind) {
    case "money": {
      const { own, written, isMixed } = currencies;
      const read = writtenAmount(value, own ?? "");
      if (read === null) return value;
      if (read.currency !== null && (isMixed || (own !== null && read.currency !== own))) return value;
      written.add(read.currency);
      return read.amount;
    }
    case "date":
      return writtenDate(value) ?? value;
    case "number":
    case "integer": {
      const read = writtenNumber(value);
      return read === null ? value : Number(read);
    }
    case "boolean": {
      const word = value.trim().toLowerCase();
      return yes.has(word) ? true : no.has(word) ? false : value;
    }
    case "code":
      return shape.codes === null ? value : codeNamed(shape.codes, value);
    default:
      return shape.name === "currency" ? (writtenCurrency(value) ?? value) : value;
  }
}

/** The code itself, or the only one of its list that bears this name, whatever its case and width. */
function codeNamed(list: NonNullable<FieldShape["codes"]>, value: string): string {
  const entries = codeList(list);
  if (entries.some(({ code }) => code === value)) return value;
  const written = writtenName(value);
  const named = entries.filter(({ label }) => writtenName(label.en) === written || writtenName(label.zh) === written);
  return named.length === 1 ? (named[0]?.code ?? value) : value;
}
