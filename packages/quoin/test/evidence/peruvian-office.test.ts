import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { first, peruvianOffice, second, spending } from "./peruvian-office.ts";

let folder = "";
let dir = "";
let served: ServedWorkspace;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-peru-"));
  dir = await peruvianOffice(folder);
  served = await serveMade(async (to) => {
    await rm(to, { recursive: true, force: true });
    await symlink(dir, to);
  });
}, 180_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const answer = async (...words: string[]) => JSON.parse((await quoin(...words, "--json")).stdout);
const sum = (rows: readonly { readonly soles: number }[]): number => rows.reduce((total, { soles }) => total + soles, 0);
const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

test("sums of groups are those of the table in millions of soles, and say so: by command and over HTTP", async () => {
  const north = sum(spending.filter(({ code, year }) => ["PIU", "LAL", "LOR"].includes(code) && year === 2022));
  const printed = (await quoin("groupings", dir, "rd_spend_total", "--per", "rd_personnel_fte")).stdout;
  expect(printed).toContain("sum (PEN)");
  expect(printed).toContain("quotient (PEN per person-years)");
  expect(printed).toMatch(new RegExp(`macro:N +Norte +2022 +${spaced(north)} +${spaced(north)} +${spaced(north / 1500)}\n`));
  const told = await served.ask("groupings", { indicator: "rd_spend_total", per: "rd_personnel_fte" });
  expect(told).toMatchObject({ unit: "PEN_10k", share_unit: { unit: "PEN", per: "person_year", factor: 10_000 } });
  expect(told["sums"]).toContainEqual(expect.objectContaining({ group: "macro:N", year: 2022, value: north / 10_000 }));
});

test("no year is NaN and none null: a base without a figure says that there is none", async () => {
  const { stdout } = await quoin("diagnose", dir, "--json");
  expect(stdout).not.toMatch(/NaN|"from":null/);
  expect(stdout).toContain("against R&D paid by government, of which there is no figure");
  expect(stdout).not.toContain("another answer under “against R&D paid by government");
});

test("a plan says whose money it does not divide, how much, and what the rows lack; a budget that nobody set is none", async () => {
  const { lines } = await answer("design", dir);
  const [divide] = lines.filter(({ measure, item }: { measure?: string; item: string }) => [measure, item].includes("M1.2"));
  const year = 2020;
  const [own, other] = [first.filter((each) => each.year === year), second.filter((each) => each.year === year)];
  const bare = own.filter(({ category }) => category === "");
  const left = sum(bare) + sum(other);
  const million = (value: number): string => String(Number((value / 1e6).toPrecision(3)));
  const share = Number(((100 * left) / (sum(own) + sum(other))).toFixed(1));
  expect(divide.note.en).toContain(`Not divided: PEN ${million(left)} m, ${share}% of the known money of that year`);
  expect(divide.note.en).toContain(`${other.length} projects of table ministerio with PEN ${million(sum(other))} m have no category`);
  expect(divide.note.en).toContain(`${bare.length} projects of table fondo with PEN ${spaced(sum(bare))} have no category`);
  expect(divide.note.en).toContain("no budget is set");
  const labels: readonly string[] = divide.assumptions.map(({ label }: { label: { en: string } }) => label.en);
  expect(labels).toContain("No budget is set; taken a year: what the projects of 2020 got");
  expect(labels.join()).not.toContain("Budget a year");
});
