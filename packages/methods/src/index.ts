export { ShapeError } from "./shape-error.ts";
