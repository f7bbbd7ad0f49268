import { expect, test } from "vitest";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { partnersTable, postsTable } from "./gather.ts";
import { laboratoryUndertakings, mixedShare, namedUndertakings } from "./undertakings.ts";

const words = {
  company_words: ["Ltd"],
  institute_words: ["Institute"],
  academy_words: ["Academy"],
  centre_words: [],
  university_words: ["University"],
  hospital_words: [],
};

async function laboratories(rows: string) {
  const sources = sourcesInMemory({ research_posts: { csv: `list_year,industry,laboratory,institution\n${rows}`, numbers: ["list_year"] } });
  return laboratoryUndertakings(await gathered(sources, postsTable), words);
}

test("laboratories are joint undertakings of those who hold their posts, by the longest list, the newest of equally long ones", async () => {
  const found = await laboratories(
    "2011,rice,seeds,Institute of Rice\n2011,rice,seeds,North University\n2011,rice,soil,Institute of Rice\n2015,rice,seeds,Institute Seeds Ltd\n2015,rice,seeds,South University\n2015,tea,leaf,\n2019,rice,seeds,x\n,rice,seeds,y\n",
  );
  expect([found.year, found.placed, found.coded, found.undertakings]).toEqual([2015, 2, 2, ["rice seeds"]]);
  // An institute turned company is a company here.
  expect([found.partners, [...found.kinds]]).toEqual([
    ["Institute Seeds Ltd", "South University"],
    [2, 0],
  ]);
});

test("a laboratory of one institution joins nobody; without a year there is no list", async () => {
  const alone = await laboratories("2011,rice,soil,Institute of Rice\n2011,rice,soil,Institute of Rice\n");
  expect([alone.undertakings, alone.partners, alone.coded]).toEqual([[], [], 2]);
  const none = await laboratories(",rice,seeds,Institute of Rice\n");
  expect([none.year, none.placed]).toEqual([null, 0]);
});

test("named partners: a row without one counts nowhere, one of no known kind is placed and not coded, another kind is none of the three", async () => {
  const csv = "undertaking,organisation,kind\nu,a,university\nu,b,company\nv,a,university\nv,c,other\nw,d,\nw,e,institute\nx,,institute\n,f,institute\n";
  const found = namedUndertakings(
    await gathered(sourcesInMemory({ partnerships: { csv } }), { contract: partnersTable.contract, fields: ["undertaking", "organisation", "kind"] }),
    words,
  );
  expect([found.year, found.placed, found.coded, found.undertakings, found.partners, [...found.kinds]]).toEqual([
    null,
    6,
    5,
    ["u", "v"],
    ["a", "b", "c"],
    [0, 2, -1],
  ]);
  expect([mixedShare(found.graph, found.kinds, 1), mixedShare(found.graph, found.kinds, 2), mixedShare(found.graph, found.kinds, 3)]).toEqual([1, 0.5, 0]);
});
