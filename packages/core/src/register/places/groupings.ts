import { z } from "zod";
import { givenText, type LocalText } from "../../language/text.ts";

const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/)
  .meta({ form: { en: "a letter, then letters, digits, - or _", zh: "字母开头，后接字母、数字、- 或 _" } });

/**
 * `groupings` of quoin.yaml: groups of places beside the tree, such as macro-regions, river basins, alliances. Any number of them; a place lies in one group of a grouping at most, and in none
 * where it is not named. Counts and money of a group are the sums of its places; nothing ranks or grades groups.
 */
export const groupingSettings = z
  .array(
    z
      .strictObject({
        id,
        names: givenText.optional(),
        groups: z.array(z.strictObject({ id, names: givenText.optional() })).min(1),
        /** Code of a place → id of its group. */
        members: z.record(z.string().min(1), id).default({}),
      })
      .refine(({ groups }) => new Set(groups.map((group) => group.id)).size === groups.length, { path: ["groups"] })
      .refine(({ groups, members }) => Object.values(members).every((group) => groups.some((each) => each.id === group)), { path: ["members"] }),
  )
  .refine((given) => new Set(given.map((grouping) => grouping.id)).size === given.length);
export type Groupings = z.output<typeof groupingSettings>;

/** A group of places. */
export interface PlaceGroup {
  /** `GROUPING:GROUP`, wherever the code of a place is taken. */
  readonly id: string;
  readonly name: LocalText;
  /** Codes of its places, in the order of the setting. */
  readonly members: readonly string[];
}

export interface SaidOfGroupings {
  readonly groupings?: Groupings | undefined;
}

/** The groups of a grouping with their places. */
export function groupsOf({ id: grouping, groups, members }: Groupings[number]): readonly PlaceGroup[] {
  return groups.map((group) => ({
    id: `${grouping}:${group.id}`,
    name: group.names === undefined ? { en: group.id, zh: group.id } : { ...group.names, typed: true as const },
    members: Object.entries(members).flatMap(([place, of]) => (of === group.id ? [place] : [])),
  }));
}

/**
 * The group with this id; null for the code of a place.
 *
 *   groupNamed({ groupings }, "macro:NE")?.members  // ["BA", "PE", …]
 */
export function groupNamed({ groupings = [] }: SaidOfGroupings, asked: string): PlaceGroup | null {
  return groupings.flatMap(groupsOf).find((group) => group.id === asked) ?? null;
}
