import { existsSync, readFileSync } from "node:fs";

const written = new URL("./program.sha256", import.meta.url);

/** Hash of all files of the built program, which building writes beside them; null where it runs from its sources. */
export const programHash: string | null = existsSync(written) ? readFileSync(written, "utf8").trim() : null;
