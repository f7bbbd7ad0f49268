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
 * an empty field `currency` of the same object; an amount with another currency than the one that the object names stays as it was written, too.
 *
 * @param held  the record as it is, of which the given fields change some
 */
export function understoodFields(entity: Pick<Entity, "schema">, given: Fields, held: Fields = {}): Fields {
  return understoodObject(fieldShapes(entity), given, held);
}

function understoodObject(shapes: readonly FieldShape[], given: Fields, held: Fields = {}): Fields {
  const written = new Set<string | null>();
  const stated = given["currency"] ?? held["currency"];
  const own = typeof stated === "string" && stated !== "" ? (writtenCurrency(stated) ?? stated) : null;
  const understood = Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const shape = shapes.find((each) => each.name === name);
      return [
        name,
        shape === undefined
          ? value
          : Array.isArray(value) && shape.list
            ? value.map((each) => single(shape, each, written, own))
            : single(shape, value, written, own),
      ];
    }),
  );
  const [currency] = written;
  const fills = written.size === 1 && typeof currency === "string" && own === null && shapes.some(({ name }) => name === "currency");
  return fills ? { ...understood, currency } : understood;
}

/**
 * @param written  currencies that stood beside amounts, null for an amount without one
 * @param own  the currency that the object names
 */
function single(shape: FieldShape, value: unknown, written: Set<string | null>, own: string | null): unknown {
  if (shape.fields !== null && typeof value === "object" && value !== null && !Array.isArray(value)) return understoodObject(shape.fields, value as Fields);
  // JSON knows a zero with a minus; the register does not.
  if (Object.is(value, -0)) return 0;
  if (typeof value !== "string" || value === "") return value;
  switch (shape.kind) {
    case "money": {
      const read = writtenAmount(value, own ?? "");
      if (read !== null && read.currency !== null && own !== null && read.currency !== own) return value;
      if (read !== null) written.add(read.currency);
      return read?.amount ?? value;
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
