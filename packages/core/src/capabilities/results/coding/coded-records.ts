import { byCodePoint } from "@quoin/methods";
import { nameOf } from "../../../register/record-label.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { type Stored, storedOf } from "../../../register/typed-records.ts";
import type { Proposable } from "./proposer.ts";

/** Types of records that are coded, and what each of them may be coded as. */
export const codedTypes = ["project", "application", "result"] as const;
export type CodedType = (typeof codedTypes)[number];
export const codeKinds = ["technology", "item"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** The field that holds the codes of a kind. */
export const codeFields = { technology: "technologies", item: "items" } as const satisfies Record<CodeKind, string>;

/** A record as it is coded: what it says, and what somebody decided. */
export interface CodedRecord {
  readonly id: string;
  readonly name: ReturnType<typeof nameOf>;
  readonly text: string;
  readonly codes: readonly string[];
  readonly synthetic: boolean;
}

/** The records of a type that the caller sees, by id; drafts and what was withdrawn or taken off are not coded. */
export async function codedRecords(records: Pick<RecordStore, "list">, type: CodedType, of: CodeKind): Promise<readonly CodedRecord[]> {
  return (await textsOf(records, type, of)).toSorted((a, b) => byCodePoint(a.id, b.id));
}

async function textsOf(records: Pick<RecordStore, "list">, type: CodedType, of: CodeKind): Promise<readonly CodedRecord[]> {
  if (type === "project")
    return (await storedOf(records, "project")).map((each) =>
      told(each.id, nameOf(each.body), [each.body.description], each.body[codeFields[of]], each.body.synthetic),
    );
  if (type === "result")
    return (await storedOf(records, "result")).map((each) =>
      told(each.id, nameOf(each.body), [each.body.summary, ...each.body.keywords], each.body[codeFields[of]], each.body.synthetic),
    );
  return (await storedOf(records, "application"))
    .filter(({ body }) => body.status !== "draft" && body.status !== "withdrawn")
    .map((each) => told(each.id, nameOf(each.body), [each.body.summary], each.body[codeFields[of]], each.body.synthetic));
}

function told(id: string, name: CodedRecord["name"], further: readonly (string | null)[], codes: readonly string[], synthetic: boolean): CodedRecord {
  return { id, name, text: joined([...named(name), ...further]), codes, synthetic };
}

/** What may be proposed, with all that the register says it is: an item with its technology. */
export async function proposableCodes(
  records: Pick<RecordStore, "list">,
  of: CodeKind,
): Promise<readonly (Proposable & { readonly name: CodedRecord["name"] })[]> {
  const technologies = await storedOf(records, "technology");
  const textOf = ({ body }: Stored<"technology">): readonly (string | null)[] => [...named(nameOf(body)), body.description];
  if (of === "technology") return technologies.map((each) => ({ id: each.id, name: nameOf(each.body), text: joined(textOf(each)) }));
  const byId = new Map(technologies.map((each) => [each.id, each]));
  return (await storedOf(records, "item")).map(({ id, body }) => {
    const technology = body.technology === null ? undefined : byId.get(body.technology);
    return { id, name: nameOf(body), text: joined([...named(nameOf(body)), body.description, ...(technology === undefined ? [] : textOf(technology))]) };
  });
}

function named({ en, zh }: CodedRecord["name"]): readonly string[] {
  return [...new Set([en, zh])];
}

function joined(texts: readonly (string | null)[]): string {
  return [...new Set(texts.filter((text) => text !== null && text.trim() !== ""))].join(" \n ");
}
