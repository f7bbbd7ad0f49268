import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as methods from "@quoin/methods";
import { expect, test } from "vitest";

/** Lines `EXPRESSION  // VALUE` of the docstrings, run as they stand: whoever copies an example gets what it says. */

interface Example {
  readonly place: string;
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

const packages = fileURLToPath(new URL("../../..", import.meta.url));

function examples(): Example[] {
  return ["methods", "optimise", "core"].flatMap((name) => {
    const folder = join(packages, name, "src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    return files.flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .flatMap((line, place): Example[] => {
          const [, expression, value] = /^ \* {3}(\S.*?\S) {1,}\/\/ (.+)$/.exec(line) ?? [];
          if (expression === undefined || value === undefined || /…|^(const|await|if|return|import)\b|;$/.test(expression)) return [];
          return [{ place: `${name}/src/${file}:${place + 1}`, file: join(folder, file), expression, value: value.trim() }];
        }),
    );
  });
}

/** What stands in text at the beginning as a value (numbers that go on are cut: 0.13…), and what follows it; undefined where there is none. */
function readValue(text: string): { readonly value: unknown; readonly rest: string } | undefined {
  const plain = text.replace(/^(Float64Array|Int32Array|Uint8Array) (?=\[)/, "");
  for (let end = plain.length; end > 0; end--) {
    const piece = plain.slice(0, end);
    if (!/[\]}"'0-9len…]$/.test(piece) || /^[A-Za-z_]+\(/.test(piece)) continue;
    try {
      const source = piece.replace(/(-?\d+\.\d+)…/g, 'about("$1")');
      return { value: new Function("about", `"use strict"; return (${source});`)((digits: string) => new Cut(digits)) as unknown, rest: plain.slice(end) };
    } catch {
      // A shorter piece may be a value.
    }
  }
  return undefined;
}

class Cut {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

function agrees(found: unknown, said: unknown): boolean {
  if (said instanceof Cut) return typeof found === "number" && String(found).startsWith(said.digits);
  if (typeof said === "number") return typeof found === "number" && (Object.is(found, said) || Math.abs(found - said) <= 10 ** -Math.min(12, decimals(said)));
  if (said === null || typeof said !== "object") return found === said;
  const [own, other] = [Object.entries(said), found === null || typeof found !== "object" ? [] : Object.entries(found)];
  return own.length === other.length && own.every(([key, value]) => agrees((found as Record<string, unknown>)[key], value));
}

/** A number is meant to as many decimals as it is written with. */
function decimals(said: number): number {
  return Math.max(/\.(\d+)$/.exec(String(said))?.[1]?.length ?? 12, 3);
}

/** `start [0, 2], held [0, 1]`: the named parts, each as said. */
function partsAgree(found: unknown, text: string): boolean | undefined {
  let rest = text;
  let parts = 0;
  for (let name = /^,? ?([a-z_]\w*) (?=[-[{"\d])/i.exec(rest); name !== null; name = /^,? ?([a-z_]\w*) (?=[-[{"\d])/i.exec(rest)) {
    if (found === null || typeof found !== "object" || !((name[1] as string) in found)) break;
    const read = readValue(rest.slice(name[0].length));
    if (read === undefined) break;
    if (!agrees((found as Record<string, unknown>)[name[1] as string], read.value)) return false;
    rest = read.rest;
    parts += 1;
  }
  return parts === 0 ? undefined : true;
}

test("examples of docstrings give what they say", async () => {
  const wrong: string[] = [];
  const sketches: string[] = [];
  let held = 0;
  for (const { place, file, expression, value } of examples()) {
    const scope = { ...methods, ...((await import(pathToFileURL(file).href)) as Record<string, unknown>) };
    let found: unknown;
    try {
      found = new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope)) as unknown;
    } catch (cause) {
      // It names something that a reader has and we have not: rows, a table of theirs.
      if (cause instanceof ReferenceError || cause instanceof SyntaxError) sketches.push(place);
      else wrong.push(`${place} ${String(cause)}`);
      continue;
    }
    const said = partsAgree(found, value) ?? (readValue(value) === undefined ? undefined : agrees(found, readValue(value)?.value));
    if (said === undefined) sketches.push(place);
    else if (said) held += 1;
    else wrong.push(`${place} ${expression} is ${JSON.stringify(found, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each))}, not ${value}`);
  }
  expect(wrong).toEqual([]);
  // Most examples are whole; the others name what their reader has.
  expect(held).toBeGreaterThan(5 * sketches.length);
});
