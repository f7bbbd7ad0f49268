import type { Outcome, WorkspacePorts } from "@quoin/core";
import type { Asker } from "../composition.ts";

/** The one workspace that a server answers for: opened once, its settings and manifest read again when they changed on disk. */
export interface ServedWorkspace {
  /** Where it lies; no answer shows it. */
  readonly dir: string;
  ports(asker: Asker): Promise<Outcome<WorkspacePorts>>;
  close(): Promise<void>;
}
