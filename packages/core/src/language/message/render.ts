import { z } from "zod";
import type { RenderedNote } from "../note.ts";
import { officeText } from "../office-words.ts";
import { speechOf } from "../speech.ts";
import { type StatementData, statementValue } from "../statement/value.ts";
import type { LocalText } from "../text.ts";
import { messageIn, nameIn, renderedNoteIn, statementIn } from "./message-in.ts";
import type { Reader } from "./reader.ts";

type Fields = Readonly<Record<string, unknown>>;
/** How all that a schema describes is said to a reader; null where it holds nothing that the program says. */
type Walk = ((value: unknown, reader: Reader) => unknown) | null;
type Schema = z.core.$ZodType;

/**
 * An answer as it is said to its reader. Only what its schema calls speech (`speech.ts`) is said in her language and in the words of the office;
 * all else, what people typed above all, is handed on as it is. Where nothing is said otherwise it is the same object as before.
 */
export function render<T>(answer: T, schema: Schema, reader: Reader): T {
  return applied(walkOf(schema), answer, reader) as T;
}

const walks = new WeakMap<Schema, Walk>();

function walkOf(schema: Schema): Walk {
  const known = walks.get(schema);
  if (known !== undefined) return known;
  // A schema that holds itself is walked by what it will have come to.
  walks.set(schema, (value, reader) => applied(walks.get(schema) ?? null, value, reader));
  const made = madeWalk(schema);
  walks.set(schema, made);
  return made;
}

function applied(walk: Walk, value: unknown, reader: Reader): unknown {
  return walk === null || value === null || value === undefined ? value : walk(value, reader);
}

function madeWalk(schema: Schema): Walk {
  switch (speechOf(schema)) {
    case "message":
      return sayMessage;
    case "note":
      return (value, reader) => renderedNoteIn(value as RenderedNote, reader);
    case "said":
      return sayWhole(innerWalk(schema));
    case "unit":
      return (value, reader) => officeText(String(value), reader.words, "en");
    case "name":
      return (value, reader) => nameIn(value as LocalText, reader);
    default:
      return innerWalk(schema);
  }
}

/** Values are said before the sentence in which they stand. */
const sayMessage: Walk = (value, reader) => {
  const message = value as LocalText;
  if (message.said === undefined) return messageIn(message, reader);
  const values = render(message.said.values, statementValues, reader);
  return messageIn(values === message.said.values ? message : { ...message, said: { ...message.said, values } }, reader);
};

const statementValues = z.record(z.string(), statementValue);

/** A statement that brings its texts along. */
function sayWhole(inner: Walk): Walk {
  return (value, reader) => {
    const { text: _, ...data } = applied(inner, value, reader) as StatementData & { readonly text: LocalText };
    const said = statementIn((value as { readonly text: LocalText }).text, data, reader);
    return { ...said.data, text: said.text };
  };
}

function innerWalk(schema: Schema): Walk {
  if (schema instanceof z.core.$ZodObject) return shapeWalk(schema);
  if (schema instanceof z.core.$ZodArray) return listWalk(walkOf(schema._zod.def.element));
  if (schema instanceof z.core.$ZodTuple) return tupleWalk(schema._zod.def);
  if (schema instanceof z.core.$ZodRecord) return recordWalk(walkOf(schema._zod.def.valueType));
  if (schema instanceof z.core.$ZodUnion) return unionWalk(schema._zod.def.options);
  if (schema instanceof z.core.$ZodLazy) return walkOf(schema._zod.def.getter());
  if (schema instanceof z.core.$ZodPipe) return walkOf(schema._zod.def.out);
  const inner = within(schema);
  return inner === null ? null : walkOf(inner);
}

/** The schema within one that only says when a value may be left out, or what stands in its place. */
function within(schema: Schema): Schema | null {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodNonOptional)
    return schema._zod.def.innerType;
  if (schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodPrefault || schema instanceof z.core.$ZodCatch) return schema._zod.def.innerType;
  return schema instanceof z.core.$ZodReadonly ? schema._zod.def.innerType : null;
}

function listWalk(element: Walk): Walk {
  if (element === null) return null;
  return (value, reader) => {
    const list = value as readonly unknown[];
    const said = list.map((each) => applied(element, each, reader));
    return said.some((each, at) => each !== list[at]) ? said : list;
  };
}

function tupleWalk({ items, rest }: z.core.$ZodTupleDef): Walk {
  const walked = items.map(walkOf);
  const further = rest === null ? null : walkOf(rest);
  if (further === null && walked.every((walk) => walk === null)) return null;
  return (value, reader) => (value as readonly unknown[]).map((each, at) => applied(at < walked.length ? (walked[at] ?? null) : further, each, reader));
}

function recordWalk(element: Walk): Walk {
  return element === null ? null : (value, reader) => withParts(value as Fields, Object.keys(value as Fields), () => element, reader);
}

/** The option that the value fits: by the texts that tell the options apart, else by its whole shape. */
function unionWalk(options: readonly Schema[]): Walk {
  const walked = options.map((option) => [option, walkOf(option)] as const);
  if (walked.every(([, walk]) => walk === null)) return null;
  return (value, reader) => {
    const fitting = walked.filter(([option]) => mayBe(option, value));
    const [, walk] = (fitting.length > 1 ? fitting.find(([option]) => z.safeParse(option, value).success) : fitting[0]) ?? [];
    return applied(walk ?? null, value, reader);
  };
}

/** Whether a value may be of the schema, as its kind and its literals show. */
function mayBe(schema: Schema, value: unknown): boolean {
  if (schema instanceof z.core.$ZodString) return typeof value === "string";
  if (schema instanceof z.core.$ZodNumber) return typeof value === "number";
  if (schema instanceof z.core.$ZodArray) return Array.isArray(value);
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.some((option) => mayBe(option, value));
  if (!(schema instanceof z.core.$ZodObject)) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const held: Fields = { ...value };
  return Object.entries(schema._zod.def.shape).every(
    ([key, part]) => !(part instanceof z.core.$ZodLiteral) || part._zod.def.values.some((each) => each === held[key]),
  );
}

/** An object part by part; a statement beside its data, or a list of them beside theirs, is said from these. */
function shapeWalk(schema: z.core.$ZodObject): Walk {
  const { shape } = schema._zod.def;
  const parts = new Map(Object.entries(shape).flatMap(([key, part]) => [walkOf(part)].flatMap((walk) => (walk === null ? [] : [[key, walk] as const]))));
  const statements = Object.keys(shape).filter((key) => holdsStatement(shape[`${key}_data`]));
  if (parts.size === 0) return null;
  return (value, reader) => {
    const held = value as Fields;
    const said = withParts(held, parts.keys(), (key) => parts.get(key) ?? null, reader);
    const beside = statements.filter(
      (key) => said[key] !== null && said[key] !== undefined && said[`${key}_data`] !== null && said[`${key}_data`] !== undefined,
    );
    return beside.length === 0 ? said : Object.assign({ ...said }, ...beside.map((key) => saidFrom(key, held[key], said[`${key}_data`], reader)));
  };
}

function holdsStatement(schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  if (speechOf(schema) === "statement") return true;
  if (schema instanceof z.core.$ZodArray) return holdsStatement(schema._zod.def.element);
  return schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodOptional ? holdsStatement(schema._zod.def.innerType) : false;
}

function saidFrom(key: string, text: unknown, data: unknown, reader: Reader): Fields {
  if (!Array.isArray(text) || !Array.isArray(data)) {
    const said = statementIn(text as LocalText, data as StatementData, reader);
    return { [key]: said.text, [`${key}_data`]: said.data };
  }
  const all = text.map((each, at) => statementIn(each as LocalText, data[at] as StatementData, reader));
  return { [key]: all.map((each) => each.text), [`${key}_data`]: all.map((each) => each.data) };
}

function withParts(held: Fields, keys: Iterable<string>, walkAt: (key: string) => Walk, reader: Reader): Fields {
  const changed: [string, unknown][] = [];
  for (const key of keys) {
    if (!Object.hasOwn(held, key)) continue;
    const said = applied(walkAt(key), held[key], reader);
    if (said !== held[key]) changed.push([key, said]);
  }
  return changed.length === 0 ? held : { ...held, ...Object.fromEntries(changed) };
}
