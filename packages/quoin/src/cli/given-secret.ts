import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/**
 * A secret: QUOIN_PASSWORD, else the first line of standard input, typed unseen on a terminal. It never stands on the command line,
 * where other users of the machine can read it. Empty where none was given.
 */
export async function givenSecret(): Promise<string> {
  const named = process.env["QUOIN_PASSWORD"];
  if (named !== undefined && named !== "") return named;
  const isTyped = process.stdin.isTTY === true;
  if (isTyped) process.stderr.write("Password: ");
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTyped });
  try {
    for await (const line of lines) return line.replace(/^\uFEFF/, "");
    return "";
  } finally {
    lines.close();
    if (isTyped) process.stderr.write("\n");
  }
}
