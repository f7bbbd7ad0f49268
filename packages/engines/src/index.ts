export { highsSolver } from "./solver/highs-solver.ts";
export { nodeHasher } from "./system/node-hasher.ts";
export { systemClock } from "./system/system-clock.ts";
export { tableReader } from "./tables/table-reader.ts";
