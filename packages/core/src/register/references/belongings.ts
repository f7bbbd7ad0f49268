import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { entityOf } from "../entities.ts";

type Fields = Readonly<Record<string, unknown>>;
type Get = (type: string, id: unknown) => Promise<Fields | null>;

/** Type and id of a record. */
export interface Named {
  readonly type: string;
  readonly id: string;
}

/** Longer than any way from a record to what it belongs to; rings end here. */
const farthest = 6;

/** What a reference to a record of any type names; null where it names none. */
export function named(reference: unknown): Named | null {
  const { type, id } = (reference ?? {}) as Partial<Named>;
  return typeof type === "string" && typeof id === "string" ? { type, id } : null;
}

/** The records that a field names, `participants.organisation` inside a list; `id` names the record itself. */
export function referencesAt(entity: Entity, body: Fields, path: string): readonly Named[] {
  if (path === "id") return [{ type: entity.type, id: String(body["id"]) }];
  const [name = "", ...inner] = path.split(".");
  let shapes = fieldShapes(entity);
  let shape = shapes.find((each) => each.name === name);
  let values = listed(body[name]);
  for (const part of inner) {
    shapes = shape?.fields ?? [];
    shape = shapes.find((each) => each.name === part);
    values = values.flatMap((value) => listed((value as Fields)[part]));
  }
  if (shape === undefined) throw new TypeError(`referencesAt: ${entity.type} has no field ${path}`);
  const target = shape.references;
  return values.flatMap((value) => (target === null ? (named(value) ?? []) : [{ type: target, id: String(value) }]));
}

/** The departments that a record belongs to by the ways of its type: those of the first list of which any leads somewhere, each once; empty where none does. */
export function departmentsOf(entity: Entity, body: Fields, get: Get): Promise<readonly string[]> {
  // The subject of an evaluation is an organisation too, and not its department.
  return endsOf({ ways: ({ policy }) => policy.department ?? [], isEnd: ({ type }, way) => type === "organisation" && way !== "subject", get }, entity, body);
}

/** The places that a record lies in by the ways of its type, as `departmentsOf`; empty where it is shared by all places. */
export function placesOf(entity: Entity, body: Fields, get: Get): Promise<readonly string[]> {
  return endsOf({ ways: waysToPlaces, isEnd: ({ type }) => type === "region", get }, entity, body);
}

function waysToPlaces(entity: Entity): readonly (readonly string[])[] {
  const { place } = entity.policy;
  if (place === "anywhere") return [];
  return place ?? (fieldShapes(entity).some(({ name }) => name === "region") ? [["region"]] : []);
}

interface Following {
  readonly ways: (entity: Entity) => readonly (readonly string[])[];
  readonly isEnd: (named: Named, way: string) => boolean;
  readonly get: Get;
}

async function endsOf(following: Following, entity: Entity, body: Fields, depth = 0): Promise<readonly string[]> {
  if (depth > farthest) return [];
  for (const ways of following.ways(entity)) {
    const found = new Set<string>();
    for (const way of ways)
      for (const named of referencesAt(entity, body, way)) {
        if (following.isEnd(named, way)) found.add(named.id);
        else {
          const [target, next] = [entityOf(named.type), await following.get(named.type, named.id)];
          if (target !== undefined && next !== null) for (const each of await endsOf(following, target, next, depth + 1)) found.add(each);
        }
      }
    if (found.size > 0) return [...found];
  }
  return [];
}

/** Whether a record belongs to an organisation by the ways of its type. */
export async function belongsTo(entity: Entity, body: Fields, organisation: string, get: Get, depth = 0): Promise<boolean> {
  if (depth > farthest) return false;
  for (const way of entity.policy.organisation ?? [])
    for (const { type, id } of referencesAt(entity, body, way)) {
      if (type === "organisation") {
        if (id === organisation) return true;
        continue;
      }
      const [target, next] = [entityOf(type), await get(type, id)];
      if (target !== undefined && next !== null && (await belongsTo(target, next, organisation, get, depth + 1))) return true;
    }
  return false;
}

function listed(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
