import { entities, entityOf } from "../../register/entities.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import { type RecordReference, recordReferences } from "../../schema/record-references.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Types that tell what somebody said, signed, booked or was, under the name of that day: they keep it. */
const toldThen: ReadonlySet<string> = new Set([
  "transaction",
  "entry",
  "office-plan",
  "office-plan-line",
  "office-progress",
  "office-key",
  "consultation-answer",
  "public-comment",
  "comment",
  "edp-record",
  "account-change",
  "setting-change",
  "table-import",
  "rule-registration",
  "reorganisation",
]);

/** Fields that name whom something was about when it was judged. */
const judgedThen: ReadonlySet<string> = new Set(["evaluation subject", "evaluation organisation", "evaluation-input subject"]);

/** Types of which a record may name an organisation, as the fields of each type declare it: a type that comes is carried without anybody thinking of it. */
export function typesOfOrganisations(): readonly string[] {
  return entities.flatMap((each) => (!toldThen.has(each.type) && fieldShapes(each).some(namesOrganisations) ? [each.type as string] : []));
}

/** Types that name organisations and keep what they say. */
export function typesThatStay(): readonly string[] {
  return [...toldThen];
}

function namesOrganisations({ references, kind, fields }: FieldShape): boolean {
  return references === "organisation" || kind === "any-reference" || (fields ?? []).some(namesOrganisations);
}

/** Where a record names an organisation and is carried over to what continues it. */
export function carriedReferences(type: string, body: Fields, organisation: string): readonly RecordReference[] {
  const entity = entityOf(type);
  if (entity === undefined || toldThen.has(type) || isSettled(type, body)) return [];
  return recordReferences(entity, body).filter(
    (each) =>
      each.type === "organisation" &&
      each.id === organisation &&
      !judgedThen.has(`${type} ${topOf(each.field)}`) &&
      !(type === "organisation" && topOf(each.field) === "successors"),
  );
}

/** What is over keeps the names under which it was settled: rounds that are closed, proposals that were answered, plans that were taken. */
function isSettled(type: string, { status }: Fields): boolean {
  return (type === "consultation" && status === "closed") || (type === "proposal" && status !== "proposed") || (type === "plan-draft" && status === "taken");
}

function topOf(field: string): string {
  return field.split(".")[0] ?? field;
}

/** The fields of a record after references at these places name another record, or nothing where that would be the record itself. */
export function withReferences(body: Fields, moves: readonly { readonly field: string; readonly to: string | null }[]): Fields {
  const changed: Record<string, unknown> = {};
  for (const { field, to } of moves) {
    const [name = "", ...inner] = field.split(".");
    changed[name] = placed(changed[name] ?? body[name], inner, to);
  }
  return Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, Array.isArray(value) ? eachOnce(value) : value]));
}

function placed(value: unknown, [next, ...rest]: readonly string[], to: string | null): unknown {
  if (next === undefined) return typeof value === "object" && value !== null && "type" in value ? (to === null ? null : { ...value, id: to }) : to;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === next ? placed(each, rest, to) : each));
  const held = (value ?? {}) as Fields;
  return { ...held, [next]: placed(held[next], rest, to) };
}

/** A list that named both names the one that is left once. */
function eachOnce(values: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    if (value === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
