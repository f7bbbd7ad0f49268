/** Measures on files that are no families: apart, so that they are loaded without all other commands. */
export { measureUseCases } from "@quoin/core";
