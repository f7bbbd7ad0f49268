import type { DocumentScanner } from "@quoin/core";
import { startProgram } from "./running-programs.ts";

/** Longest time of a scan, in ms. */
const longest = 120_000;

/** Starts the office's scanner with the file as its last word, without a shell. Exit 0 = clean, 1 = infected (as clamscan and clamdscan do); all else is no answer. */
export const programScanner: DocumentScanner = ([program = "", ...words], path) =>
  new Promise((resolve) => {
    const child = startProgram(program, [...words, path]);
    let said = "";
    const hear = (chunk: Buffer) => {
      if (said.length < 500) said += chunk.toString("utf8");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const limit = setTimeout(() => child.kill("SIGKILL"), longest);
    const end = (status: "clean" | "infected" | "failed", detail: string) => {
      clearTimeout(limit);
      resolve({ status, detail: detail.trim().slice(0, 500) });
    };
    child.once("error", (cause) => end("failed", cause.message));
    child.once("close", (code) => end(code === 0 ? "clean" : code === 1 ? "infected" : "failed", said.replaceAll(path, "")));
  });
