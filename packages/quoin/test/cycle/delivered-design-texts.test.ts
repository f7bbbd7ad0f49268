import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const out = () => join(mkdtempSync(join(tmpdir(), "quoin-printed-")), "out");
const example = (name: string): string => new URL(`../../../../examples/${name}`, import.meta.url).pathname;

function siting(...more: string[]) {
  const files = ["clients", "sites", "costs"].flatMap((name) => [`--${name}`, example(`siting/${name}.csv`)]);
  return quoin("design", "siting", ...files, "--model", "p-median", "--out", out(), ...more);
}

test("a siting is printed with its proof and its open sites; --json holds the certificate alone", async () => {
  const printed = (await siting("--open", "2")).stdout;
  expect(printed).toMatch(/^status +optimal \(proved best\)\nobjective +\S+\nbound +\S+\ngap +0%\nrules checked +\d+, 0 violated\n\n2 sites open\nopen site/);
  expect((await siting("--open", "2", "--lang", "zh")).stdout).toContain("启用2个地点");
  expect(Object.keys(JSON.parse((await siting("--open", "2", "--json")).stdout))).toEqual(["certificate"]);
});

test("a portfolio is printed with its proof and its funded projects", async () => {
  const words = ["design", "portfolio", "--projects", example("portfolio/projects.csv"), "--rules", example("portfolio/rules.yaml"), "--out", out()];
  const run = await quoin(...words);
  expect(run.stdout).toMatch(/^status +optimal \(proved best\)\n/);
  expect(run.stdout).toMatch(/\n\d+ of \d+ projects funded\nfunded project/);
  expect((await quoin(...words, "--lang", "zh")).stdout).toMatch(/个项目中资助\d+个/);
  expect(Object.keys(JSON.parse((await quoin(...words, "--json")).stdout))).toEqual(["certificate"]);
});
