import { writeFile } from "node:fs/promises";
import type { DerivedFile } from "./derive-codes.ts";
import { deriveRuleList } from "./derive-rule-list.ts";

const write = ({ path, text }: DerivedFile): Promise<void> => writeFile(new URL(`../${path}`, import.meta.url), text);

/** `npm run derive`: writes the derived files again. A test compares them with what is committed. */
// The list of rules first: what is made from the rules loads it.
await write(deriveRuleList());
const { derivedFiles } = await import("./derived-files.ts");
for (const file of await derivedFiles()) await write(file);
