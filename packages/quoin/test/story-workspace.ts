import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { inventedPatents } from "../../../bench/evidence/invented-patents.ts";
import { quoin } from "./command-line.ts";

/** What a command that succeeds prints as JSON. */
export async function toldAsJson(...words: string[]) {
  const run = await quoin(...words, "--json");
  expect({ words, stderr: run.exitCode === 0 ? "" : run.stderr }).toEqual({ words, stderr: "" });
  return JSON.parse(run.stdout);
}

/** What is derived of patents and citations, by the names of the tables. */
export const storyDerivations: Readonly<Record<string, string>> = {
  region_technology:
    "sources: {patents: {path: evidence/patents.csv}}\nfrom: patents\nwhere: [{column: year, op: '>=', value: 2018}]\nkind: panel\nkeys: [region, technology]\ntime: year\nfractional: {unit: patent, over: [region, technology]}\nfigures: {patents: {count: rows}}\nunits: {patents: patents}\n",
  applicants:
    "sources: {patents: {path: evidence/patents.csv}}\nfrom: patents\nkind: count\nkeys: [patent, applicant, region, year]\nfigures: {rows: {count: rows}}\n",
  applicant_links: "sources: {patents: {path: evidence/patents.csv}}\nfrom: patents\nkind: links\nunit: patent\nends: region\nweight: fractional\n",
  technology_performers:
    "sources: {patents: {path: evidence/patents.csv}}\nfrom: patents\nkind: count\nkeys: [technology, applicant, year]\nfractional: {unit: patent, over: [applicant, technology]}\nfigures: {patents: {count: rows}}\n",
  technology_generality:
    "sources: {patents: {path: evidence/patents.csv}, citations: {path: evidence/citations.csv}}\nfrom: patents\nkind: generality\nunit: patent\ntechnology: technology\ncites: {table: citations, from: citing, to: cited}\nself: out\nowner: applicant\n",
};
const roles = `roles:
  firm_counts: {table: region_technology, fields: {region: region, year: year, industry: technology, firms: patents}}
  technology_generality: {table: technology_generality, fields: {technology: technology, generality: generality_corrected, citing: citing}}
  technology_performers: {table: technology_performers, fields: {technology: technology, performer: applicant, year: year, amount: patents}}
  partnerships: {table: applicants, fields: {undertaking: patent, organisation: applicant, region: region, year: year}}
`;

/** An office with a root and 31 regions, invented patents, and derivations of them that play roles; none has been run yet. */
export async function storyWorkspace(workspace: string): Promise<void> {
  await toldAsJson(
    "init",
    workspace,
    "--name",
    "Office",
    "--root",
    "XX",
    "--root-name",
    "Whole",
    "--levels",
    "country,region",
    "--languages",
    "en",
    "--time-zone",
    "UTC",
  );
  await inventedPatents(join(workspace, "evidence"), 2500, { format: "csv" });
  const regions = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, "0"));
  await writeFile(
    join(workspace, "evidence/regions.csv"),
    `code,name,parent,level\nXX,Whole,,country\n${regions.map((code) => `R${code},Region ${code},XX,region\n`).join("")}`,
  );
  await toldAsJson("import", workspace, "--data", join(workspace, "evidence/regions.csv"), "--as", "regions", "--replace");
  for (const [name, text] of Object.entries(storyDerivations)) {
    await writeFile(join(workspace, "evidence/spec.yaml"), text);
    await toldAsJson("derivation", "put", workspace, name, "--spec", join(workspace, "evidence/spec.yaml"));
  }
  const settings = join(workspace, "quoin.yaml");
  const limits = "thresholds:\n  generic-performers: {minimum_amount: 5, minimum_citations: 5}\n";
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^roles:.*$/m, roles).replace(/^thresholds:.*$/m, limits));
}
