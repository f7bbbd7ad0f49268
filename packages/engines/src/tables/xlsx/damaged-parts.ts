import { ArchiveTooLarge, BrokenArchive } from "../zip/broken-archive.ts";
import { unpackEntry } from "../zip/unpack-entry.ts";
import { readXml } from "./read-xml.ts";
import { type Archive, findPart, type Relationship, relationships } from "./workbook-parts.ts";

/** A part that holds no cells and cannot be read: the table is whole without it, but the file is not. */
export interface DamagedPart {
  readonly part: string;
  readonly problem: string;
}

/** Reads every part that has not been read (drawings, pictures, printer settings …) and follows the relationships of the sheets, to say what is damaged. */
export async function damagedParts(archive: Archive, read: ReadonlySet<string>, sheetParts: readonly string[]): Promise<readonly DamagedPart[]> {
  const damaged = new Map<string, string>();
  for (const [name, entry] of archive.entries) {
    if (read.has(name) || name.endsWith("/")) continue;
    const problem = await problemOf(async () => {
      if (/\.(xml|rels|vml)$/i.test(name) && !name.endsWith(".vml")) await readXml(name, unpackEntry(archive.bytes, entry), {});
      else for await (const _chunk of unpackEntry(archive.bytes, entry));
    });
    if (problem !== null) damaged.set(name, problem);
  }
  for (const sheet of sheetParts) {
    let related: readonly Relationship[] = [];
    const problem = await problemOf(async () => {
      related = await relationships(archive, sheet);
    });
    if (problem !== null) damaged.set(`${sheet} relationships`, problem);
    for (const { target, external } of related)
      if (!external && target !== "" && findPart(archive.entries, target) === undefined) damaged.set(target, `${target} is missing`);
  }
  return [...damaged].map(([part, problem]) => ({ part, problem }));
}

async function problemOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    if (cause instanceof BrokenArchive || cause instanceof ArchiveTooLarge) return cause.message;
    throw cause;
  }
}
