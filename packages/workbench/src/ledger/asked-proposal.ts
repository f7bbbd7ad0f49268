import type { StoredRecord } from "../register/use-record-types.ts";

/** A proposal as its page reads it; what a reader does not see of it is empty. */
export interface ProposalRecord {
  readonly id: string;
  readonly status: string;
  /** The command by which it was asked. */
  readonly use_case: string;
  /** What was asked, as JSON; empty for whoever may not read it. */
  readonly input: string;
  readonly deeds: readonly string[];
  /** Records that change, TYPE/ID. */
  readonly about: readonly string[];
  readonly amount: string | null;
  readonly currency: string | null;
  readonly payees: readonly string[];
  /** Accounts that do not release it. */
  readonly not: readonly string[];
  readonly made_by: string;
  readonly made_at: string;
  readonly settled_by: string | null;
  readonly settled_at: string | null;
}

/** What became of a proposal: whoever proposed it and declines it takes it back. */
export type ProposalStanding = "waits" | "released" | "declined" | "takenBack";

export function standingOf({ status, made_by, settled_by }: Pick<ProposalRecord, "status" | "made_by" | "settled_by">): ProposalStanding {
  if (status === "proposed") return "waits";
  if (status === "released") return "released";
  return settled_by === made_by ? "takenBack" : "declined";
}

/** What was filled in under one name. */
export interface Asked {
  readonly name: string;
  readonly value: unknown;
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const textOr = <Missing>(value: unknown, missing: Missing): string | Missing => (typeof value === "string" ? value : missing);

export function proposalIn(record: StoredRecord): ProposalRecord {
  return {
    id: record.id,
    status: textOr(record["status"], ""),
    use_case: textOr(record["use_case"], ""),
    input: textOr(record["input"], ""),
    deeds: texts(record["deeds"]),
    about: texts(record["about"]),
    amount: textOr(record["amount"], null),
    currency: textOr(record["currency"], null),
    payees: texts(record["payees"]),
    not: texts(record["not"]),
    made_by: textOr(record["made_by"], "–"),
    made_at: textOr(record["made_at"], ""),
    settled_by: textOr(record["settled_by"], null),
    settled_at: textOr(record["settled_at"], null),
  };
}

/** The type of a record TYPE/ID. */
export function kindOf(entry: string): string {
  return entry.split("/", 1)[0] ?? "";
}

/** Names under which commands take a whole record; beside one of them the request only says which record it is. */
const carriers = ["data", "record", "fields"] as const;
/** What only steers a command and is no content of what is asked. */
const steering: ReadonlySet<string> = new Set(["if_version", "dry_run", "language", "scale"]);

/** What was filled in, field by field: a record that the request carries is opened, a file stands under its name alone, and what is no JSON object is nothing. */
export function askedOf(input: string): readonly Asked[] {
  const asked = objectIn(input);
  const carrier = carriers.find((name) => isObject(asked[name]) && !isFile(asked[name]));
  const filled = carrier === undefined ? asked : (asked[carrier] as Values);
  return Object.entries(filled)
    .filter(([name]) => !steering.has(name))
    .map(([name, value]) => ({ name, value: isFile(value) ? value.name : value }));
}

type Values = Readonly<Record<string, unknown>>;

function objectIn(text: string): Values {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A file as requests carry it. */
function isFile(value: unknown): value is { readonly name: string } {
  return isObject(value) && typeof value["name"] === "string" && "content_base64" in value;
}
