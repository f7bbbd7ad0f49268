import { entryOf } from "../contract/assert-present.ts";
import type { Entity } from "../schema/entity.ts";
import { entities } from "./entity-list.ts";

export { entities };

const byType = new Map<string, Entity>(entities.map((each) => [each.type, each]));

/** The type of record with this name, or undefined. */
export function entityOf(type: string): Entity | undefined {
  return byType.get(type);
}

/** The type of record that the program itself names. */
export function knownEntity(type: (typeof entities)[number]["type"]): Entity {
  return entryOf(byType, type);
}

/** Names of all types, in the order in which the register shows them. */
export const entityTypes: readonly string[] = entities.map(({ type }) => type);
