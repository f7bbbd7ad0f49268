export { duckdbEvidence, type EvidenceDatabase } from "./evidence/duckdb-evidence.ts";
export { openWorkspaceRecords } from "./records/open-workspace-records.ts";
export { highsSolver } from "./solver/highs-solver.ts";
export { nodeHasher } from "./system/node-hasher.ts";
export { systemClock } from "./system/system-clock.ts";
export { tableReader } from "./tables/table-reader.ts";
export { textReader } from "./tables/text-reader.ts";
export { nodeWorkspaceFiles, OutsideWorkspaceError } from "./workspace/node-workspace-files.ts";
export { sqliteWorkspaceLock } from "./workspace/sqlite-workspace-lock.ts";
