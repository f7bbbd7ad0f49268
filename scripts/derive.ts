import { writeFile } from "node:fs/promises";
import type { DerivedFile } from "./derive-codes.ts";
import { deriveLists } from "./derive-lists.ts";
import { derivePageList } from "./derive-page-list.ts";

const write = ({ path, text }: DerivedFile): Promise<void> => writeFile(new URL(`../${path}`, import.meta.url), text);

/** `npm run derive`: writes the derived files again. A test compares them with what is committed. */
// The lists of rules, entities, tables, lines, use cases and pages first: what is made from them loads these lists.
for (const file of deriveLists()) await write(file);
for (const file of await derivePageList()) await write(file);
const { derivedFiles } = await import("./derived-files.ts");
for (const file of await derivedFiles()) await write(file);
