import { decimalOfText, decimalText } from "@quoin/methods";
import { z } from "zod";
import { type Code, type CodeListName, codeField, codeList } from "../codes/code-lists.ts";
import { isTimeZone } from "../contract/time-zone.ts";
import { isKnownCurrency } from "../language/known-currency.ts";
import { canonicalTag } from "../language/language-tag.ts";
import type { LocalText } from "../language/text.ts";
import { isCalendarDate } from "./calendar-date.ts";

/** What a field of a record holds, as `record types` prints it. */
export type FieldKind = "text" | "number" | "integer" | "boolean" | "date" | "money" | "code" | "choice" | "reference" | "any-reference" | "object" | "labels";

/** What the faces know of a field beside its schema; kept in the schema's `meta`. */
export interface EntityFieldMeta {
  readonly label: LocalText;
  readonly kind: FieldKind;
  /** Type of the record that the value names. */
  readonly references?: string;
  /** The code list that the value is taken from. */
  readonly codes?: CodeListName;
  readonly unit?: string;
  readonly example?: string;
}

/** A field that may be missing: null then, never a stand-in value. */
export type Optional<S extends z.ZodType> = z.ZodDefault<z.ZodNullable<S>>;
/** A field that holds any number of values: empty where nothing is known. */
export type ListOf<S extends z.ZodType> = z.ZodDefault<z.ZodArray<S>>;

/** Declares a field by its schema, label and kind. Fields are optional unless `required` says otherwise. */
function declared<S extends z.ZodType>(schema: S, meta: EntityFieldMeta): Optional<S> {
  return schema
    .meta({ ...meta })
    .nullable()
    .default(null as never) as unknown as Optional<S>;
}

/** Makes a field one that every record of the type must have. */
export function required<S extends z.ZodType>(optional: Optional<S>): S {
  return optional.unwrap().unwrap() as S;
}

/** Makes a field one that holds any number of values. */
export function many<S extends z.ZodType>(optional: Optional<S>): ListOf<S> {
  return z
    .array(required(optional))
    .max(longestList)
    .default([] as never) as unknown as ListOf<S>;
}

/** Signs of the longest text of a record. */
export const longestText = 20_000;
/** Values of the longest list of a record. */
const longestList = 10_000;

const wording = z
  .string()
  .max(longestText)
  .refine((words) => /\S/u.test(words), { params: { note: "record.not-text" } });

export function text(en: string, zh: string): Optional<z.ZodString> {
  return declared(wording, { label: { en, zh }, kind: "text" });
}

/** Text that tells one thing from another (the source of a budget line): blanks around it are none of it, so that nobody makes a second one by them. */
export function trimmedText(en: string, zh: string): Optional<z.ZodString> {
  return declared(wording.trim(), { label: { en, zh }, kind: "text" });
}

export function flag(en: string, zh: string): Optional<z.ZodBoolean> {
  return declared(z.boolean(), { label: { en, zh }, kind: "boolean" });
}

/** Bounds of a number, both inclusive. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

export function number(en: string, zh: string, range: Range = {}): Optional<z.ZodNumber> {
  return declared(bounded(z.number(), range), { label: { en, zh }, kind: "number", ...unitOf(range) });
}

export function integer(en: string, zh: string, range: Range = {}): Optional<z.ZodNumber> {
  return declared(bounded(z.int(), range), { label: { en, zh }, kind: "integer", ...unitOf(range) });
}

/** Years that a record may name. */
export const firstYear = 1000;
export const lastYear = 2199;

export function year(en: string, zh: string): Optional<z.ZodNumber> {
  return integer(en, zh, { min: firstYear, max: lastYear });
}

/** A language, by its code as BCP 47 writes it: `pt`, `pt-BR`. */
export function language(en: string, zh: string): Optional<z.ZodString> {
  return declared(
    wording.refine((tag) => canonicalTag(tag) === tag, { params: { note: "record.bad-language" } }),
    { label: { en, zh }, kind: "text" },
  );
}

/** ISO date, known to the day, the month or the year. */
export function date(en: string, zh: string): Optional<z.ZodString> {
  const inRange = (day: string): boolean => !isCalendarDate(day) || (Number(day.slice(0, 4)) >= firstYear && Number(day.slice(0, 4)) <= lastYear);
  const schema = z
    .string()
    .refine(isCalendarDate, { params: { note: "record.bad-date" } })
    .refine(inRange, { params: { note: "record.date-out-of-range" } });
  return declared(schema, { label: { en, zh }, kind: "date" });
}

/** A moment, in UTC to the second: `2026-06-01T01:00:00Z`. The zone of its place stands in a field beside it. */
export function instant(en: string, zh: string): Optional<z.ZodString> {
  const schema = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, { abort: true })
    .refine((moment) => Number.isFinite(Date.parse(moment)) && new Date(moment).toISOString().startsWith(moment.slice(0, 19)), {
      params: { note: "record.bad-date" },
    });
  return declared(schema, { label: { en, zh }, kind: "text" });
}

/** The IANA name of a time zone, `Europe/Warsaw`. */
export function timeZone(en: string, zh: string): Optional<z.ZodString> {
  return declared(z.string().refine(isTimeZone, { params: { note: "record.unknown-zone" } }), { label: { en, zh }, kind: "text", example: "Etc/UTC" });
}

/** A time of day on the clock of a place, `00:00` to `24:00`. */
export function timeOfDay(en: string, zh: string): Optional<z.ZodString> {
  const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
  return declared(z.string().refine(isTime, { params: { note: "record.bad-time" } }), { label: { en, zh }, kind: "text", example: "09:00" });
}

/** Longer texts are refused unread. */
const longestAmount = 40;

/**
 * An amount that is not negative, as exact decimal text in the currency itself ("29490000", "0.1"); the currency stands in a field beside it.
 * At most 18 digits before the point and 6 behind it. A JSON number is taken where its shortest text has no exponent and at most 15 digits, so that it says exactly what was typed.
 */
export function money(en: string, zh: string): Optional<z.ZodType<string>> {
  const amount = z.union([z.string(), z.number()]).transform((value, context) => {
    const given = String(value);
    if (typeof value === "string" && (given.length > longestAmount || /^\d{19}|\.\d{7}/.test(given))) {
      context.addIssue({ code: "custom", params: { note: /^[\d.]+$/.test(given) ? "record.amount-out-of-range" : "record.bad-amount" } });
      return z.NEVER;
    }
    const exact = /^\d+(?:\.\d+)?$/.test(given) && (typeof value === "string" || given.replace(".", "").length <= 15);
    const decimal = exact ? decimalOfText(given) : null;
    if (decimal !== null) return decimalText(decimal);
    context.addIssue({ code: "custom", params: { note: "record.bad-amount" } });
    return z.NEVER;
  });
  return declared(amount as unknown as z.ZodType<string>, { label: { en, zh }, kind: "money" });
}

/** ISO 4217 code of the currency that the amounts beside it are in. */
export function currency(): Optional<z.ZodString> {
  const code = z
    .string()
    .regex(/^[A-Z]{3}$/, { abort: true })
    .refine(isKnownCurrency, { params: { note: "record.unknown-currency" } });
  return declared(code, { label: { en: "Currency", zh: "币种" }, kind: "text" });
}

export function code<L extends CodeListName>(list: L, en: string, zh: string, codes?: readonly Code<L>[]): Optional<z.ZodType<Code<L>>> {
  return declared(codeField(list, codes ?? codeList(list).map((entry) => entry.code as Code<L>)), { label: { en, zh }, kind: "code", codes: list });
}

/** One of a few words that belong to this field alone. */
export function choice<const T extends readonly [string, ...string[]]>(words: T, en: string, zh: string): Optional<z.ZodType<T[number]>> {
  return declared(z.enum(words) as unknown as z.ZodType<T[number]>, { label: { en, zh }, kind: "choice" });
}

/** The id of a record of one type. */
export function reference(type: string, en: string, zh: string): Optional<z.ZodString> {
  return declared(z.string().min(1), { label: { en, zh }, kind: "reference", references: type });
}

/** Type and id of a record of any type. */
export function anyReference(en: string, zh: string): Optional<z.ZodType<{ type: string; id: string }>> {
  return declared(z.strictObject({ type: z.string().min(1), id: z.string().min(1) }), { label: { en, zh }, kind: "any-reference" });
}

/** A field that came to a group after records of it were kept. Where nothing is said it is absent, so that what was kept before says, letter for letter, what it said. */
export type Later<S extends z.ZodType> = z.ZodPipe<z.ZodOptional<z.ZodNullable<S>>, z.ZodTransform<z.output<S> | undefined, z.output<S> | null | undefined>>;

export function later<S extends z.ZodType>(optional: Optional<S>): Later<S> {
  return required(optional)
    .nullable()
    .optional()
    .transform((value) => value ?? undefined) as unknown as Later<S>;
}

/** Several fields that belong together. */
export function group<F extends Readonly<Record<string, z.ZodType>>>(fields: F, en: string, zh: string): Optional<z.ZodObject<F, z.core.$strict>> {
  return declared(z.strictObject(fields) as unknown as z.ZodObject<F, z.core.$strict>, { label: { en, zh }, kind: "object" });
}

function bounded(schema: z.ZodNumber, { min, max }: Range): z.ZodNumber {
  const low = min === undefined ? schema : schema.min(min);
  return max === undefined ? low : low.max(max);
}

function unitOf({ unit }: Range): { unit?: string } {
  return unit === undefined ? {} : { unit };
}
