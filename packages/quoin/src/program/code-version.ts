import { existsSync, readFileSync } from "node:fs";

/** The version of the program. */
export const codeVersion: string = (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;

const written = new URL("./commit", import.meta.url);

/** The commit that the program was made of, which building writes beside it, with "+" where sources had been changed since; null where nobody knows. */
export const codeCommit: string | null = (existsSync(written) && readFileSync(written, "utf8").trim()) || null;

/** Version and commit, as people are told them: two builds of one version are told apart. */
export const toldVersion: string = codeCommit === null ? codeVersion : `${codeVersion} (${codeCommit.replace(/^(.{12}).*?(\+?)$/, "$1$2")})`;
