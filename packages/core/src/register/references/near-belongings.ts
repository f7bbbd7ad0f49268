import type { Entity } from "../../schema/entity.ts";
import { referencesAt } from "./belongings.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a record names itself, without a look at any other record. */
interface Near {
  /** Organisations that the ways of its type name in the record itself. */
  readonly organisations: readonly string[];
  /** Whether a way leads on to another record, which may belong to further ones. */
  readonly leadsOn: boolean;
  /** Its departments as `departmentsOf` tells them; null where another record would have to be looked up. */
  readonly departments: readonly string[] | null;
}

/**
 * Records as a store hands them out are never changed: what one names is found once, for everybody who lists it. Kept as long as the record itself is.
 */
const found = new WeakMap<Entity, WeakMap<Fields, Near>>();

/** Whether a record belongs to an organisation (`belongsTo`), where it says so itself; undefined where another record would have to be looked up. */
export function belongsByItself(entity: Entity, body: Fields, organisation: string): boolean | undefined {
  const { organisations, leadsOn } = near(entity, body);
  if (organisations.includes(organisation)) return true;
  return leadsOn ? undefined : false;
}

/** The departments of a record (`departmentsOf`), where it names them itself; null where another record would have to be looked up. */
export function departmentsByItself(entity: Entity, body: Fields): readonly string[] | null {
  return near(entity, body).departments;
}

function near(entity: Entity, body: Fields): Near {
  let ofType = found.get(entity);
  if (ofType === undefined) {
    ofType = new WeakMap();
    found.set(entity, ofType);
  }
  const known = ofType.get(body);
  if (known !== undefined) return known;
  const made = read(entity, body);
  ofType.set(body, made);
  return made;
}

function read(entity: Entity, body: Fields): Near {
  const named = (entity.policy.organisation ?? []).flatMap((way) => referencesAt(entity, body, way));
  return {
    organisations: [...new Set(named.flatMap(({ type, id }) => (type === "organisation" ? [id] : [])))],
    leadsOn: named.some(({ type }) => type !== "organisation"),
    departments: nearDepartments(entity, body),
  };
}

function nearDepartments(entity: Entity, body: Fields): readonly string[] | null {
  for (const ways of entity.policy.department ?? []) {
    const named = ways.flatMap((way) => referencesAt(entity, body, way).map(({ type, id }) => ({ id, isEnd: type === "organisation" && way !== "subject" })));
    if (named.some(({ isEnd }) => !isEnd)) return null;
    if (named.length > 0) return [...new Set(named.map(({ id }) => id))];
  }
  return [];
}
