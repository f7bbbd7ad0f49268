import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import type { Language, Ports, ProgressReporter } from "@quoin/core";
import { highsSolver, nodeHasher, systemClock, tableReader } from "@quoin/engines";

/** What a face knows of the one who asks. */
export interface Asker {
  readonly name?: string;
  readonly language: Language;
  readonly progress: ProgressReporter;
}

/** The version of the program. */
export const codeVersion: string = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;

/** The ports of a use case on loose files. The only place where engines are chosen. */
export function loosePorts({ name, language, progress }: Asker): Ports {
  return {
    caller: { name: name ?? process.env["QUOIN_USER"] ?? userInfo().username, language },
    clock: systemClock,
    hasher: nodeHasher,
    progress,
    solver: highsSolver,
    tables: tableReader,
    codeVersion,
  };
}
