import { writeFile } from "node:fs/promises";
import { derivedFiles } from "./derived-files.ts";

/** `npm run derive`: writes the derived files again. A test compares them with what is committed. */
for (const { path, text } of await derivedFiles()) await writeFile(new URL(`../${path}`, import.meta.url), text);
