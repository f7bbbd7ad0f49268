import { BrokenArchive } from "../zip/broken-archive.ts";
import { unpackEntry } from "../zip/unpack-entry.ts";
import type { ZipEntry } from "../zip/zip-directory.ts";
import { attribute, readXml } from "./read-xml.ts";

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type: `worksheet`, `styles`, `drawing` … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the workbook part says: its sheets in order and where the rest lies. */
export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheet[];
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  /** The part of the workbook itself. */
  readonly part: string;
}

/** The archive of a workbook. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Content of a part; a part that is missing is a torn archive. */
export function partContent({ bytes, entries }: Archive, part: string): AsyncGenerator<Uint8Array> {
  const entry = findPart(entries, part);
  if (entry === undefined) throw new BrokenArchive(`${part} is missing`);
  return unpackEntry(bytes, entry);
}

/** Part names are compared without regard to case (OPC, 6.2.2.3). */
export function findPart(entries: ReadonlyMap<string, ZipEntry>, part: string): ZipEntry | undefined {
  const exact = entries.get(part);
  if (exact !== undefined) return exact;
  const wanted = part.toLowerCase();
  for (const [name, entry] of entries) if (name.toLowerCase() === wanted) return entry;
  return undefined;
}

/** What a part refers to; empty where it has no list of relationships. */
export async function relationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/");
  const list = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  if (findPart(archive.entries, list) === undefined) return [];
  const found: Relationship[] = [];
  await readXml(list, partContent(archive, list), {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        target: resolved(part.slice(0, slash + 1), target),
        external: attribute(attributes, "TargetMode") === "External",
      });
    },
  });
  return found;
}

/** Finds the workbook in the archive and reads its list of sheets; null where the archive is no workbook. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts | null> {
  const root = await relationships(archive, "");
  const part = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!part.endsWith(".xml") || findPart(archive.entries, part) === undefined) return null;
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let isWorkbook = false;
  let from1904 = false;
  await readXml(part, partContent(archive, part), {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      else if (name === "workbookPr") from1904 = ["1", "true", "on"].includes(attribute(attributes, "date1904") ?? "");
      else if (name === "sheet")
        sheets.push({
          name: attribute(attributes, "name") ?? "",
          id: relationshipId(attributes),
          hidden: (attribute(attributes, "state") ?? "visible") !== "visible",
        });
    },
  });
  if (!isWorkbook) return null;
  const related = await relationships(archive, part);
  const targetOf = (type: string): string | null => related.find((each) => each.type === type && !each.external)?.target ?? null;
  return {
    part,
    from1904,
    strings: targetOf("sharedStrings"),
    styles: targetOf("styles"),
    sheets: sheets.flatMap(({ name, id, hidden }) => {
      const target = related.find((each) => each.id === id);
      if (target === undefined) throw new BrokenArchive(`sheet ${name} has no part`);
      return target.type === "worksheet" ? [{ name, part: target.target, hidden }] : [];
    }),
  };
}

/** `r:id`: the only attribute called `id` that has a prefix; `sheetId` is another. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  for (const key in attributes) if (key.endsWith(":id")) return attributes[key] ?? "";
  return attributes["id"] ?? "";
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
