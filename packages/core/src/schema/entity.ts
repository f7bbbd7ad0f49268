import { z } from "zod";
import type { Note } from "../language/note.ts";
import type { NoteCode } from "../language/notes.ts";
import { plainText } from "../language/office-words.ts";
import type { LocalText } from "../language/text.ts";
import { nameFields, nameType } from "../language/type-names.ts";
import { date, text } from "./entity-field.ts";
import type { EntityPolicy } from "./entity-policy.ts";
import { type FieldShape, fieldShapes } from "./field-shape.ts";
import { labels, namelessLabels } from "./record-labels.ts";

/** An id: visible characters without blanks, at most 200. Ids never change and are never used again. */
const id = z
  .string()
  .max(200)
  .regex(/^[^\s\p{C}]+$/u)
  .meta({ label: { en: "Identifier", zh: "编号" }, kind: "text" });

const labelsMeta = { label: { en: "Name", zh: "名称" }, kind: "labels" };

/** Fields of every record, before its own. A label may be known in one language only, whichever. */
const identity = { id, labels: labels.meta(labelsMeta) };

/** Fields of every record, after its own. */
const origin = {
  /** Where the record comes from; null = a source is still needed. */
  source: text("Source", "来源"),
  synthetic: z
    .boolean()
    .default(false)
    .meta({ label: { en: "Invented", zh: "虚构" }, kind: "boolean" }),
  valid_from: date("Valid from", "生效日期"),
  valid_to: date("Valid to", "失效日期"),
};

type Identity = typeof identity;
type Origin = typeof origin;
type EntityShape<F> = Identity & F & Origin;

/** The states of a record and the steps between them; whoever changes a record, by whichever command, goes along these. */
export interface Lifecycle {
  readonly field: string;
  /** States in which a record may begin. */
  readonly first: readonly string[];
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

/** A type of record: name, label, schema. The fields' labels, kinds and references stand in the schema's `meta`. */
export interface Entity<F extends Readonly<Record<string, z.ZodType>> = Readonly<Record<string, z.ZodType>>, T extends string = string> {
  /** Kebab case, `technology-system`. */
  readonly type: T;
  readonly label: LocalText;
  readonly schema: z.ZodObject<EntityShape<F>, z.core.$strict>;
  /** Who reads and who edits its records. */
  readonly policy: EntityPolicy;
  readonly lifecycle?: Lifecycle;
  readonly check?: FieldCheck;
  /** Texts that tell of a person: the store keeps them beside the history, which holds a salted hash, so that they can be erased. `labels` are all names of the record. */
  readonly personal?: readonly string[];
}

/** What the fields of a sound record say against each other: the fields that are wrong, each with the code of its note and what that tells beside type, id and field. */
export type FieldCheck = (
  body: Readonly<Record<string, unknown>>,
) => readonly { readonly field: string; readonly note: NoteCode; readonly parameters?: Note["parameters"] }[];

/** A record as `record get` prints it: the entity's fields with `version` (1 when new) and `retired`. */
export type RecordOf<E extends Entity> = z.output<E["schema"]> & { readonly version: number; readonly retired: boolean };

/**
 * Declares a type of record by its own fields.
 *
 *   const link = entity({ type: "link", label: { en: "Link", zh: "环节" }, policy: openLists, fields: { system: required(reference("technology-system", "System", "体系")) } });
 */
export function entity<F extends Readonly<Record<string, z.ZodType>>, const T extends string>(definition: {
  readonly type: T;
  readonly label: LocalText;
  readonly policy: EntityPolicy;
  readonly fields: F;
  /** True where a record is known by what it says and not by a name (comments, transactions). */
  readonly nameless?: boolean;
  readonly lifecycle?: Lifecycle;
  readonly check?: FieldCheck;
  readonly personal?: readonly ((keyof F & string) | "labels")[];
}): Entity<F, T> {
  const { type, label, policy, fields, nameless = false, lifecycle, check, personal } = definition;
  nameType(type, plainText(label));
  nameFields(type, () => new Map(namedPaths(fieldShapes({ schema }))));
  const named = nameless ? { ...identity, labels: namelessLabels.meta(labelsMeta).prefault({}) } : identity;
  const schema = z.strictObject({ ...named, ...fields, ...origin }) as unknown as z.ZodObject<EntityShape<F>, z.core.$strict>;
  const further = {
    ...(lifecycle === undefined ? {} : { lifecycle }),
    ...(check === undefined ? {} : { check }),
    ...(personal === undefined ? {} : { personal }),
  };
  return { type, label, schema, policy, ...further };
}

/** Fields and the fields of their objects, with the way to each. */
function namedPaths(shapes: readonly FieldShape[], above = ""): readonly (readonly [string, LocalText])[] {
  return shapes.flatMap(({ name, label, fields }) => [[`${above}${name}`, plainText(label)] as const, ...namedPaths(fields ?? [], `${above}${name}.`)]);
}
