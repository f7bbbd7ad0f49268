import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { german } from "../packages/core/src/language/german/german.ts";
import type { Catalogue } from "../packages/workbench/src/language/catalogue.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { saidIn } from "./derive-translations.ts";

const core = fileURLToPath(new URL("../packages/core/src/", import.meta.url));
const workbench = fileURLToPath(new URL("../packages/workbench/src/", import.meta.url));
const folder = "packages/core/src/language/office-language/derived";
const head = (source: string) => `// Made from ${source} by "npm run derive"; a text keeps its code while it stands here.\n`;

/** Fixed texts of the program and texts of its pages, under the codes by which an office translates them. */
export async function deriveMessages(): Promise<readonly DerivedFile[]> {
  const pages = await pageTexts();
  return [
    {
      path: `${folder}/fixed-messages.ts`,
      text: `${head("the texts that a further language says")}/** Code, English, Chinese; Chinese is empty where the text is Chinese nowhere. */\nexport const fixedMessages: readonly (readonly [code: string, en: string, zh: string])[] = [\n${lines(await fixedTexts())}];\n`,
    },
    {
      path: `${folder}/page-messages.ts`,
      text: `${head("the catalogues of the pages")}/** Catalogue and key, English, Chinese. */\nexport const pageMessages: readonly (readonly [code: string, en: string, zh: string])[] = [\n${lines(pages)}];\n`,
    },
  ];
}

type Row = readonly [code: string, en: string, zh: string];

function lines(rows: readonly Row[]): string {
  return rows.map((row) => `  ${JSON.stringify(row)},\n`).join("");
}

/** What German says by its English, with the Chinese that stands beside it in the sources. */
async function fixedTexts(): Promise<readonly Row[]> {
  const held = heldRows();
  const chinese = chineseBeside(held);
  const codes = new Map(held.map(([code, en, zh]) => [JSON.stringify([en, zh]), code]));
  const firstCodes = new Map([...held].reverse().map(([code, en]) => [en, code]));
  const taken = new Set(codes.values());
  const beside = (await saidIn("de")).flatMap(({ texts }) => texts.map(([english]) => english));
  return [...new Set([...Object.keys(german.texts), ...beside])]
    .sort()
    .flatMap((en) => (chinese.get(en) ?? [""]).map((zh, sense) => [en, zh, sense] as const))
    .map(([en, zh, sense]): Row => {
      const known = codes.get(JSON.stringify([en, zh])) ?? (sense === 0 ? firstCodes.get(en) : undefined);
      if (known !== undefined) return [known, en, zh];
      const slug = en
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "")
        .slice(0, 48)
        .replace(/-$/, "");
      let code = slug === "" ? "sign" : slug;
      for (let number = 2; taken.has(code); number += 1) code = `${slug}-${number}`;
      taken.add(code);
      return [code, en, zh];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The texts that have a code already. */
function heldRows(): readonly Row[] {
  try {
    return readFileSync(`${core}language/office-language/derived/fixed-messages.ts`, "utf8")
      .split("\n")
      .flatMap((line) => (line.startsWith("  [") ? [JSON.parse(line.trim().replace(/,$/, "")) as Row] : []));
  } catch {
    return [];
  }
}

const quoted = '("(?:[^"\\\\\\n]|\\\\.)*")';
const pairs = [new RegExp(`\\ben"?:\\s*${quoted},\\s*"?zh"?:\\s*${quoted}`, "gu"), new RegExp(`${quoted},\\s*("[^"\\n]*\\p{Script=Han}[^"\\n]*")`, "gu")];

/** Sheets that other offices fill in stand in the two languages of the program. */
const inTwoLanguages = /consolidation\/bundle\/bundle-labels\.ts$/;

/**
 * The Chinese that stands beside each English, the first that is held in front: where there are several, the English has several meanings. Words at the terminal are sentences
 * of their own: "points" is there a heading, and elsewhere a unit.
 */
function chineseBeside(held: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !inTwoLanguages.test(file) &&
      !/\.test\.ts$|message\/terminal(?:\.words|\/\w+)\.ts$|\.de\.ts$|german\/|office-language\//.test(file),
  );
  for (const file of files.sort()) {
    const source = readFileSync(`${core}${file}`, "utf8");
    for (const pattern of pairs)
      for (const [, en = '""', zh = '""'] of source.matchAll(pattern)) {
        const text = JSON.parse(en) as string;
        found.set(text, (found.get(text) ?? new Set()).add(JSON.parse(zh) as string));
      }
  }
  const main = new Map([...held].reverse().map(([, en, zh]) => [en, zh]));
  return new Map(
    [...found].map(([en, said]) => {
      const all = [...said].filter((zh) => zh !== "");
      const first = all.filter((zh) => zh === main.get(en));
      return [en, all.length === 0 ? [""] : [...first, ...all.filter((zh) => !first.includes(zh))]];
    }),
  );
}

async function pageTexts(): Promise<readonly Row[]> {
  const files = readdirSync(workbench, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".text.ts"));
  const rows: Row[] = [];
  for (const file of files.sort()) {
    const module = (await import(pathToFileURL(`${workbench}${file}`).href)) as Readonly<Record<string, Catalogue>>;
    for (const { name, messages } of Object.values(module))
      for (const [key, message] of Object.entries(messages)) rows.push([`${name}.${key}`, message.en, message.zh]);
  }
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}
