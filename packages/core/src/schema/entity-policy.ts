import type { Role } from "../contract/role.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Who reads a record beside those who read everything.
 *
 * - `everybody`: whoever may ask for records at all: what an application is written with.
 * - `departments`: every department, and the organisation it belongs to.
 * - `department`: its department, and the organisation it belongs to; what belongs to no department is every department's.
 * - `only-department`: its department alone, and the organisation it belongs to.
 * - `officers`: the programme officers of its department; of every department where the type belongs to none.
 * - `writer`: the organisation it belongs to, not even those who read everything (the administrator aside).
 * - `nobody`: those who read everything alone.
 */
export type Readers = "everybody" | "departments" | "department" | "only-department" | "officers" | "writer" | "nobody";

/** Looks up the record that a reference field names; null where it names none. */
export type Follow = (field: string) => Promise<Fields | null>;

/** Fields that a role may write: all, the ones named, or all but the ones named. */
export type Writable = "all" | readonly string[] | { readonly but: readonly string[] };

/** Who reads and who edits the records of a type. What it does not allow is refused: a new type says it before it can be declared. */
export interface EntityPolicy {
  readonly seen: Readers;
  /** Who reads a record in the state it is in, where that is not what holds for the type; under `departments` and `everybody` it may only widen. */
  readonly seenAs?: (body: Fields, follow: Follow) => Readers | Promise<Readers>;
  /** A reference to any record: whoever reads that one reads this, and whoever may change that one may change this. */
  readonly follows?: string;
  /** Whether the organisation that a record belongs to attaches what follows it, in the state that the record is in; it does not where nothing is said. */
  readonly takesFromOrganisation?: (body: Fields) => boolean;
  /** A flag: a record that bears it is read by the office alone. */
  readonly insideWhere?: string;
  /** True where `seenAs` may keep a record to its writer. */
  readonly hasDrafts?: true;
  /** True where money hangs on the records: whoever keeps the money of all departments reads them and books on them, whichever department they are of. */
  readonly money?: true | ((body: Fields) => boolean);
  /** Fields that only the office reads, whoever else sees the record. */
  readonly inside?: readonly string[];
  /** Fields that within the office only its officers read, since nobody else there needs them; the organisation that a record belongs to reads what it wrote. */
  readonly forOfficers?: readonly string[];
  /** True where only officers are told who wrote its changes. */
  readonly hidesAuthors?: true;
  /**
   * Ways to the department of a record: references to a department, or to a record whose department it is. The first list of which any leads somewhere decides, and all of it must lead to
   * the own department. None = shared between the departments.
   */
  readonly department?: readonly (readonly string[])[];
  /** True where every department edits the records, whichever they belong to. */
  readonly isShared?: true;
  /** Ways to the organisation of a record, `participants.organisation` inside a list; each alone is enough. */
  readonly organisation?: readonly string[];
  /**
   * Ways to the places of a record, for accounts that are bound to one: references to a place, or to a record whose places they are. The first list of which any leads somewhere decides, and
   * all of it must lie within. Its field `region` where nothing is said; `anywhere` = written by a command that looks at the places itself.
   */
  readonly place?: readonly (readonly string[])[] | "anywhere";
  /** The commands that alone write the type, or the fields that each role writes through the doors that take any type (put, retire, table). The owner of the folder writes what any role does. */
  readonly edited: { readonly by: string } | { readonly [R in Role]?: Writable };
  /** Fields that in this state only a command writes, with its name; `retired` among them keeps the record in use. */
  readonly kept?: (before: Fields | null) => Readonly<Record<string, string>>;
}

/** Those who keep the register. */
export const registerKeepers = { editor: "all", "programme-officer": "all", planner: "all", administrator: "all" } as const satisfies EntityPolicy["edited"];

/** The register that the departments share and outsiders do not see. */
export const sharedRegister = { seen: "departments", edited: registerKeepers } as const satisfies EntityPolicy;

/** Lists that an application is written with. */
export const openLists = { seen: "everybody", edited: registerKeepers } as const satisfies EntityPolicy;
