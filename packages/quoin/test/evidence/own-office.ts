import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quoin } from "../command-line.ts";

/** The files of the invented country of the guide "Your own office". */
export const ownOfficeFiles = fileURLToPath(new URL("../../../../examples/own-office/", import.meta.url));

/** In the order of the guide: the places first. */
const tables = ["miesta", "ciselnik", "ukazovatele", "granty", "programy", "pristroje", "laboratoria", "odvetvia", "podniky"];

/** Makes its workspace as the guide does: `init`, one file written by hand, imports. */
export async function makeOwnOffice(dir: string): Promise<void> {
  await done(
    "init",
    dir,
    ...["--name", "Office for technology, Ardenia", "--currency", "EUR", "--languages", "en"],
    ...["--root", "AD", "--root-name", "Ardenia", "--levels", "country,canton,district", "--compared", "canton", "--time-zone", "Europe/Vienna"],
  );
  const [own, begin] = await Promise.all([readFile(join(ownOfficeFiles, "quoin.yaml"), "utf8"), readFile(join(dir, "quoin.yaml"), "utf8")]);
  // What is written by hand begins with what `init` wrote.
  const [head, before] = [own, begin].map((text) => text.split("\nroles:")[0]?.replace("\n# base_year", "\nbase_year"));
  if (head !== before) throw new Error(`the example's quoin.yaml does not begin as init writes it:\n${before}`);
  await writeFile(join(dir, "quoin.yaml"), own);
  for (const table of tables) await done("import", dir, "--data", join(ownOfficeFiles, `${table}.csv`), "--as", table);
}

async function done(...words: string[]): Promise<void> {
  const run = await quoin(...words);
  if (run.exitCode !== 0 || run.stderr.includes("error[")) throw new Error(`quoin ${words.join(" ")}: ${run.stderr}`);
}

/** What an office of another country would take for somebody else's words. */
const foreign = /\bchina\b|chinese|CNY|provinc|\p{Script=Han}|@region|@whole|@currency/iu;

/** Codes of the register that are the same for every office, and the title of the list of problems that every office is told the origin of. */
const codes =
  /\bprovincial(_funds)?\b|the top-level design of China(?:'|&#39;)s industrial technology system|中国产业技术体系顶层设计|我国产业技术体系顶层设计/g;

/** The first place where a text says something of another country, with what stands around it; null where it says nothing. */
export function foreignIn(text: string): string | null {
  // Where a limit rests on figures of the example it says so, and of whom they are.
  const own = text.replaceAll(codes, "").replaceAll(/(?:in )?the example of China|China's example|以?中国示例/gi, "");
  const found = foreign.exec(own);
  return found === null ? null : own.slice(Math.max(0, found.index - 60), found.index + 60);
}
