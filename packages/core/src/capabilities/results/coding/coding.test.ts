import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { decideCodes } from "./decide-codes.ts";
import { proposeCodes } from "./propose-codes.ts";
import { proposer } from "./proposer.ts";

type Fields = Readonly<Record<string, unknown>>;

const project = (id: string, en: string, own: Fields = {}): Fields => ({ id, labels: { en }, ...own });
const records = {
  technology: [
    { id: "battery", labels: { en: "Solid-state battery", zh: "固态电池" } },
    { id: "laser", labels: { en: "Fibre laser", zh: "光纤激光" } },
  ],
  project: [
    project("coded", "Ceramic electrolyte with low impedance", { technologies: ["battery"] }),
    project("same", "Ceramic electrolyte with low impedance", { technologies: ["battery"] }),
    project("other", "Cutting steel by fibre lasers", { technologies: ["laser"] }),
    project("open", "Impedance of a ceramic electrolyte under load"),
    project("chinese", "全固态锂电池关键材料"),
    project("strange", "Wool"),
  ],
};
const propose = async (own: Fields = {}, held: object = records) =>
  answered(await proposeCodes.run(workspacePortsOf({ records: held as never }), proposeCodes.input.parse(own)));

test("a record is proposed for by records like it and by the code's own text, with the words in common; without one nothing is proposed", async () => {
  const { total, coded, records: open } = await propose();
  expect([total, coded]).toEqual([3, 3]);
  const by = new Map(open.map((each) => [each.id, each.proposals]));
  expect(by.get("open")?.[0]).toMatchObject({ code: "battery", like: { id: "coded" }, words: expect.arrayContaining(["electrolyte"]) });
  expect(by.get("chinese")?.[0]).toMatchObject({ code: "battery", like: null, words: ["固态", "电池"] });
  expect(by.get("strange")).toEqual([]);
});

test("what is judged is not told by its own code, nor by a record of the same text", async () => {
  // Of three coded ones two say the same, which nothing else tells; the third names its technology.
  expect((await propose()).held_out).toEqual({ n: 3, first: 1 / 3, of_three: 1 / 3, usual: 2 / 3 });
  expect((await propose({}, { technology: records.technology })).held_out).toBeNull();
});

test("a code that is no longer there is not proposed", () => {
  const [first] = proposer([{ id: "a", text: "laser" }], [{ text: "ceramic electrolyte", codes: ["gone"] }])("ceramic electrolyte laser", 3);
  expect(first?.id).toBe("a");
});

test("many are decided at once and taken back; what is there already changes nothing, what is not known is refused whole", async () => {
  const committed: Fields[] = [];
  const ports = workspacePortsOf({ records: records as never });
  const kept = {
    ...ports.records,
    newestChange: async () => 0,
    commit: async (changes: readonly { body: Fields }[]) => {
      committed.push(...changes.map(({ body }) => body));
      return { ok: true, value: [], notes: [] };
    },
  };
  const own = { ...ports, records: kept, unrestrictedRecords: kept } as unknown as typeof ports;
  const decide = (given: Fields) => decideCodes.run(own, decideCodes.input.parse(given));
  expect(answered(await decide({ choice: ["open=battery", "chinese=battery", "coded=battery"] })).decided).toHaveLength(3);
  expect(committed.map(({ id, technologies }) => [id, technologies])).toEqual([
    ["open", ["battery"]],
    ["chinese", ["battery"]],
  ]);
  expect(answered(await decide({ choice: ["coded=battery"], remove: true })).decided).toEqual([{ id: "coded", codes: [] }]);
  expect(told(await decide({ choice: ["open=wood"] }))).toEqual(["coding.no-such-code choice"]);
  expect(told(await decide({ choice: ["open"] }))).toEqual(["coding.no-choice choice"]);
  expect(told(await decide({ choice: ["nowhere=battery"] }))).toEqual(["record.not-found id"]);
});
