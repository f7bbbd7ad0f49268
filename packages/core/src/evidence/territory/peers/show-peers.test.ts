import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import { showPeers } from "./show-peers.ts";

const regions = { csv: `code,name,parent\nR,Root,\n${["A", "B", "C", "D", "E", "F"].map((place) => `${place},${place.toLowerCase()},R`).join("\n")}\n` };
const rows = [
  ...["A", "B", "C", "D", "E", "F"].map((place, at) => `${place},2022,rd_intensity,${6 - at},pct_of_GDP`),
  "R,2022,rd_intensity,3,pct_of_GDP",
  "A,2023,rd_intensity,6,pct_of_GDP",
  ...["A", "B", "D", "E", "F"].map((place, at) => `${place},2021,own,${at},points`),
];
const figures = { csv: `region,year,indicator,value,unit\n${rows.join("\n")}\n`, numbers: ["year", "value"] };
const names = { csv: "indicator,name_en,name_zh,topic\nown,Own index,自有指数,index\nrd_intensity,,,spending\n" };
const choices = { currency: "EUR", territory: { root: { id: "R" }, levels: [{ id: "country" }, { id: "county" }] } };
const portsOf = (own = {}) =>
  workspacePortsOf({ tables: { regions, indicators: figures, indicator_names: names }, records: {}, choices: { ...choices, ...own } });
const placesOf = ({ places }: { readonly places: readonly { readonly id: string }[] }): string => places.map(({ id }) => id).join("");

test("without a choice of the office a place stands beside the two next above and below it, and the rule is said with its year", async () => {
  const told = answered(await showPeers.run(portsOf(), { region: "C" }));
  expect([placesOf(told), told.chosen]).toEqual(["ABCDE", "rule"]);
  expect(told.why.en).toBe("No places are set (peers): the two next above and below it in “rd_intensity” (2022).");
  expect(told.rows.map(({ indicator, year, all, median }) => [indicator, year, all, median])).toEqual([
    ["rd_intensity", 2022, 6, 3.5],
    ["own", 2021, 5, 2],
  ]);
});

test("an indicator says which end is the better one where one is, and one of the office's own none", async () => {
  const { rows: told } = answered(await showPeers.run(portsOf(), { region: "C" }));
  expect(told.map(({ indicator, better }) => [indicator, better])).toEqual([
    ["rd_intensity", "higher"],
    ["own", null],
  ]);
});

test("what a place does not report is null and never nought, in a year that most of them report", async () => {
  const { rows: told } = answered(await showPeers.run(portsOf(), { region: "C" }));
  expect(told[1]?.figures.map(({ place, value, rank }) => [place, value, rank])).toEqual([
    ["A", 0, 5],
    ["B", 1, 4],
    ["C", null, null],
    ["D", 2, 3],
    ["E", 3, 2],
  ]);
});

test("places that the office set stand beside it, the place itself first; those that were asked for go before them", async () => {
  const ports = portsOf({ peers: { C: ["F", "A", "C"] } });
  const set = answered(await showPeers.run(ports, { region: "C" }));
  expect([placesOf(set), set.chosen, set.why.en]).toEqual(["CFA", "office", "The places that the office has set beside it (peers)."]);
  const asked = answered(await showPeers.run(ports, { region: "C", beside: ["B"], indicators: ["own"] }));
  expect([placesOf(asked), asked.chosen, asked.rows.map(({ indicator }) => indicator)]).toEqual(["CB", "asked", ["own"]]);
});

test("a place of which nobody reports the first indicator stands beside none that it is near to, and that is said", async () => {
  const told = answered(await showPeers.run(portsOf(), { region: "nowhere" }));
  expect(placesOf(told)).toBe("nowhereABCDE");
  expect(told.why.en).toContain("it reports no");
});

test("without a table of indicators there is nothing to show", async () => {
  const told = await showPeers.run(workspacePortsOf({ tables: { regions }, records: {}, choices }), { region: "C" });
  expect([told.ok, told.notes.map(({ code }) => code)]).toEqual([false, ["evidence.no-table-for-role"]]);
});
