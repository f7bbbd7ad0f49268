// For tests and tsx only: Node 20 loads no TypeScript in a thread before tsx is registered in it. Built code starts work-entry.js.
import { register } from "tsx/esm/api";

register();
const { answer } = await import("./work-entry.ts");

export { answer };
