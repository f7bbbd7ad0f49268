import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { WorkspacePorts } from "../contract/ports.ts";
import { rules } from "./rules.ts";
import { keptHistory } from "./verdict-history.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const sealedText = (text: string): string => `${sha256(text)}\n${text}`;

function holding(held: Readonly<Record<string, string>>): Pick<WorkspacePorts, "files" | "hasher" | "codeVersion"> {
  const files = { exists: async (path: string) => path in held, read: async (path: string) => new TextEncoder().encode(held[path]) };
  return { files, hasher: { sha256 }, codeVersion: "1" } as unknown as Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">;
}

const [rule] = rules;
const said = (turned: readonly string[]) => JSON.stringify({ verdicts: {}, turned });
const [before, now] = [`.quoin/cache/verdicts-${rule?.code}.json`, `.quoin/cache/verdicts/${rule?.code}`];

test.each([
  ["what an earlier version kept is read", { [before]: sealedText(said(["then"])) }, ["then"]],
  ["what is kept now goes before it", { [before]: sealedText(said(["then"])), [now]: sealedText(said(["now"])) }, ["now"]],
  ["one that is not as it was written is none", { [before]: `${sealedText(said(["then"]))} ` }, undefined],
  ["nothing was judged here yet", {}, undefined],
])("%s", async (_, held, turned) => {
  if (rule === undefined) throw new Error("there is no rule");
  expect((await keptHistory(holding(held), rule))?.turned).toEqual(turned);
});
