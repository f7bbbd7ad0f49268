import { codeList } from "../../../codes/code-lists.ts";
import type { DataResource, TableField } from "../../../evidence/data-package.ts";
import { writtenName } from "../../../language/written-name.ts";
import { knownEntity } from "../../../register/entities.ts";
import { type FieldShape, fieldShapes } from "../../../schema/field-shape.ts";

/** Fields of a transaction that a table may fill. */
export const payable: readonly FieldShape[] = fieldShapes(knownEntity("transaction")).filter(({ kind }) => kind !== "labels");

/** A column is called by the field's name or by its label in either language, without regard to case and width: `amount`, `Amount`, `金额`. */
const byHeader = new Map(payable.flatMap((shape) => [shape.name, shape.label.en, shape.label.zh].map((header) => [writtenName(header), shape] as const)));

export function fieldOfHeader(header: string): FieldShape | undefined {
  return byHeader.get(writtenName(header));
}

/** Says of every name that a column may have which type it is, so that ids keep their zeros and amounts their digits. */
export const paymentTable: DataResource = {
  name: "transactions",
  path: "data/transactions.csv",
  hash: `sha256:${"0".repeat(64)}`,
  sources: [],
  schema: {
    fields: payable.flatMap((shape) => [shape.name, shape.label.en, shape.label.zh].map((name) => ({ name, type: tableType(shape) }))),
  },
};

function tableType({ kind }: FieldShape): TableField["type"] {
  if (kind === "money" || kind === "integer" || kind === "number") return "number";
  return kind === "date" ? "date" : "string";
}

const levelWords: Readonly<Record<string, string>> = {
  中央: "central",
  国家: "central",
  省级: "provincial",
  省: "provincial",
  地方: "local",
  市县: "local",
  市级: "local",
  企业: "enterprise",
  自筹: "enterprise",
  银行: "bank",
  境外: "foreign",
  国外: "foreign",
  其他: "other",
};

const typeWords = new Map(codeList("transaction-types").flatMap(({ code, label }) => [label.en, label.zh].map((word) => [writtenName(word), code] as const)));

/** A cell as the record writes it: codes may stand in words. */
export function cellValue({ name, kind }: FieldShape, cell: string): unknown {
  if (name === "type") return typeWords.get(writtenName(cell)) ?? cell;
  if (name === "level") return levelWords[cell] ?? cell.toLowerCase();
  if (kind === "integer") return Number(cell);
  if (kind === "boolean") return /^(true|1|yes|是)$/i.test(cell) ? true : /^(false|0|no|否)$/i.test(cell) ? false : cell;
  return cell;
}
