import { z } from "zod";
import { type LocalText, localText } from "../../language/text.ts";
import { settings } from "../settings.ts";
import { settingChoices } from "./setting-choices.ts";
import { wordsOfSetting } from "./setting-words.ts";

/** How a form asks for a setting. `written` = as it stands in the file, for what no form says well. */
export interface SettingShape {
  readonly kind: "number" | "integer" | "text" | "flag" | "choice" | "date" | "texts" | "list" | "map" | "group" | "written";
  readonly label: LocalText;
  readonly hint: LocalText | null;
  /** What may be chosen, as the file writes it and as a form says it. */
  readonly choices?: readonly { readonly value: string; readonly label: LocalText }[];
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
  readonly default?: unknown;
  /** Of a list its rows, of a map its values. */
  readonly of?: SettingShape;
  /** Of a group its settings, by name. */
  readonly fields?: Readonly<Record<string, SettingShape>>;
}

const shape = {
  kind: z.enum(["number", "integer", "text", "flag", "choice", "date", "texts", "list", "map", "group", "written"]),
  label: localText,
  hint: localText.nullable(),
  choices: z.array(z.object({ value: z.string(), label: localText })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  required: z.boolean().optional(),
  default: z.unknown().optional(),
};

/** The same as an answer holds it. */
export const settingShape: z.ZodType<SettingShape> = z.lazy(() =>
  z.object({ ...shape, of: settingShape.optional(), fields: z.record(z.string(), settingShape).optional() }),
) as z.ZodType<SettingShape>;

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: Schema;
  readonly prefixItems?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly in_languages?: boolean;
}

/** Settings that no form offers: roles and thresholds have pages of their own tables, `server` and `mail` belong to who runs the machine. */
export const apart: ReadonlySet<string> = new Set(["roles", "thresholds", "server", "mail"]);

let made: Readonly<Record<string, SettingShape>> | undefined;

/** Every setting that a form offers, read off the schema of quoin.yaml, so that a form cannot ask for anything else than what is checked. */
export function settingShapes(): Readonly<Record<string, SettingShape>> {
  if (made !== undefined) return made;
  const schema = z.toJSONSchema(settings, { io: "input", unrepresentable: "any" }) as Schema;
  made = Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, each]) => (apart.has(name) ? [] : [[name, shapeOf(each, name, false)] as const])),
  );
  return made;
}

function choiceOf(value: string): { readonly value: string; readonly label: LocalText } {
  return { value, label: settingChoices[value] ?? { en: value, zh: value } };
}

function shapeOf(given: Schema, place: string, required: boolean): SettingShape {
  // `nullable` beside something says no more than the something.
  const some = given.anyOf?.filter(({ type }) => type !== "null");
  const schema = some?.length === 1 ? { ...some[0], ...(given.default === undefined ? {} : { default: given.default }) } : given;
  const words = wordsOfSetting(place);
  const shared = {
    label: words?.label ?? { en: place, zh: place },
    hint: words?.hint ?? null,
    ...(required ? { required } : {}),
    ...(schema.default === undefined ? {} : { default: schema.default }),
    ...bounds(schema),
  };
  if (schema.in_languages === true) return { ...shared, kind: "texts" };
  if (schema.enum !== undefined) return { ...shared, kind: "choice", choices: schema.enum.map((each) => choiceOf(String(each))) };
  switch (schema.type) {
    case "number":
      return { ...shared, kind: "number" };
    case "integer":
      return { ...shared, kind: "integer" };
    case "boolean":
      return { ...shared, kind: "flag" };
    case "string":
      return { ...shared, kind: schema.format === "date" ? "date" : "text" };
    case "array": {
      const of = schema.items === undefined || schema.prefixItems !== undefined ? null : shapeOf(schema.items, `${place}[]`, false);
      return of === null || of.kind === "list" || of.kind === "map" || of.kind === "written" || hasDepth(of)
        ? { ...shared, kind: "written" }
        : { ...shared, kind: "list", of };
    }
    case "object":
      return objectShape(schema, place, shared);
    default:
      return { ...shared, kind: "written" };
  }
}

function objectShape(schema: Schema, place: string, shared: Omit<SettingShape, "kind">): SettingShape {
  if (schema.properties !== undefined && place !== "scorecards") {
    const fields = Object.entries(schema.properties).map(
      ([name, each]) => [name, shapeOf(each, `${place}.${name}`, schema.required?.includes(name) ?? false)] as const,
    );
    return { ...shared, kind: "group", fields: Object.fromEntries(fields) };
  }
  if (typeof schema.additionalProperties !== "object" || place === "scorecards") return { ...shared, kind: "written" };
  const of = shapeOf(schema.additionalProperties, `${place}.*`, false);
  return of.kind === "list" || of.kind === "map" ? { ...shared, kind: "written" } : { ...shared, kind: "map", of };
}

/** Whether a row holds more than a line of inputs. */
function hasDepth({ kind, fields }: SettingShape): boolean {
  return kind === "group" && Object.values(fields ?? {}).some((each) => ["list", "map", "group", "written"].includes(each.kind));
}

function bounds({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Schema): { readonly min?: number; readonly max?: number } {
  const real = (bound: number | undefined) => (bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound);
  const [min, max] = [real(minimum ?? exclusiveMinimum), real(maximum ?? exclusiveMaximum)];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
