import { z } from "zod";
import type { Language, LocalText } from "../language/text.ts";

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly form?: LocalText;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/**
 * What the schema takes at a place of the input, in the reader's words: "a whole number from 1", "one of en, zh", "text that is not empty".
 * Read off the schema, so that a message cannot say anything else than what is checked.
 */
export function expectedValue(schema: z.ZodType, path: readonly PropertyKey[], language: Language): string {
  return wordsOf(shapeAt(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape, path), language === "zh");
}

/** The keys that an object at a place of the input takes, in the order in which the schema says them; where it takes one of several objects, those of all. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const shapes = path.reduce<readonly Shape[]>(
    (found, key) => found.flatMap((shape) => alternatives(shapeAt(shape, [key]))),
    alternatives(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape),
  );
  return [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function alternatives(shape: Shape): readonly Shape[] {
  return shape.anyOf === undefined ? [shape] : shape.anyOf.flatMap(alternatives);
}

function shapeAt(root: Shape, path: readonly PropertyKey[]): Shape {
  let shape = root;
  for (const key of path) {
    const inside = typeof key === "number" ? shape.items : (shape.properties?.[String(key)] ?? shape.additionalProperties);
    if (typeof inside !== "object") return {};
    shape = inside;
  }
  return shape;
}

function wordsOf(shape: Shape, zh: boolean): string {
  if (shape.form !== undefined) return shape.form[zh ? "zh" : "en"];
  if (shape.enum !== undefined)
    return `${zh ? "以下之一：" : "one of "}${shape.enum.map((each) => (each === "\t" ? "tab" : String(each))).join(zh ? "、" : ", ")}`;
  if (shape.const !== undefined) return String(shape.const);
  if (shape.anyOf !== undefined) return [...new Set(shape.anyOf.map((each) => wordsOf(each, zh)))].join(zh ? "或" : " or ");
  if (typeof shape.type === "object") return shape.type.map((type) => wordsOf({ ...shape, type }, zh)).join(zh ? "或" : " or ");
  switch (shape.type) {
    case "integer":
      return `${zh ? "整数" : "a whole number"}${rangeWords(shape, zh)}`;
    case "number":
      return `${zh ? "数值" : "a number"}${rangeWords(shape, zh)}`;
    case "boolean":
      return zh ? "true 或 false" : "true or false";
    case "array":
      return zh ? "非空列表" : "a list that is not empty";
    case "object":
      return zh ? "对象 { … }" : "an object { … }";
    case "null":
      return "null";
    case "string":
      return textWords(shape, zh);
    default:
      return zh ? "符合说明的值" : "a value as the description says";
  }
}

function textWords({ minLength, maxLength, pattern }: Shape, zh: boolean): string {
  if (maxLength !== undefined) return zh ? `1 至 ${maxLength} 个字符的文本` : `text of 1 to ${maxLength} characters`;
  const isFilled = (minLength ?? 0) > 0 || pattern !== undefined;
  if (zh) return isFilled ? "非空文本" : "文本";
  return isFilled ? "text that is not empty" : "text";
}

/** Bounds that only say what a double can hold are none. */
function rangeWords({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Shape, zh: boolean): string {
  const isReal = (bound: number | undefined): bound is number => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const low = isReal(exclusiveMinimum)
    ? zh
      ? `大于 ${exclusiveMinimum}`
      : `above ${exclusiveMinimum}`
    : isReal(minimum)
      ? zh
        ? `不小于 ${minimum}`
        : `from ${minimum}`
      : "";
  const high = isReal(exclusiveMaximum)
    ? zh
      ? `小于 ${exclusiveMaximum}`
      : `below ${exclusiveMaximum}`
    : isReal(maximum)
      ? zh
        ? `不大于 ${maximum}`
        : `${low.startsWith("from") ? "" : "up "}to ${maximum}`
      : "";
  const both = [low, high].filter((part) => part !== "");
  if (both.length === 0) return "";
  return zh ? `（${both.join("、")}）` : ` ${both.join(low.startsWith("above") && high !== "" ? " and " : " ")}`;
}
