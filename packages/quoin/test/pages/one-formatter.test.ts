import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Where figures are written for readers: pages and the command line. */
const faces = ["../../../workbench/src", "../../src/cli"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Positions in drawings, and the log of a server, which are for programs. */
const forPrograms = ["sparkline.tsx", "space-chart.ts", "server-text.ts"];

/** Places that turn a number into text without its language; `Number(x.toFixed(3))` rounds and is none. */
function ownFormats(text: string): string[] {
  return text.split("\n").filter((line) => /\.(?:toFixed|toLocaleString|toPrecision)\(/.test(line.replaceAll(/Number\((?:[^()]|\([^()]*\))*\)/g, "")));
}

test("figures that people read are written by the formatter of their language, not by the machine's", () => {
  const own = faces.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts") && !forPrograms.some((each) => name.endsWith(each)))
      .flatMap((name) => ownFormats(readFileSync(join(folder, name), "utf8")).map((line) => `${name}: ${line.trim()}`)),
  );
  expect(own).toEqual([]);
});

test("a place that formats by itself is found, one that rounds is not", () => {
  expect(ownFormats("const a = value.toFixed(1);\nconst b = Number(value.toFixed(1));\nconst c = Number(Math.abs(x).toPrecision(3));")).toEqual([
    "const a = value.toFixed(1);",
  ]);
});
