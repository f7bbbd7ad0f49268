import type { FlowSum, RecordStore } from "@quoin/core";
import { RandomStream } from "@quoin/methods";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ledgerProblems } from "./ledger-checker.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

const told = { ...author, reason: "made", isBefore: true, currency: "CNY" };
/** Flows of which the ledger knows nothing change freely. */
const made = (id: string, fields: Readonly<Record<string, unknown>>) =>
  changeOf("transaction", { id, type: "expenditure", currency: "CNY", date: "2026-03-01", labels: {}, ...fields });

onEveryDatabase("sums of transactions", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    await kept(
      changeOf("organisation", { id: "o", labels: { en: "o" } }),
      ...["p", "q"].map((id) => changeOf("project", { id, labels: { en: id }, currency: "CNY" })),
    );
  });
  afterEach(() => store.close());

  async function kept(...changes: Parameters<RecordStore["commit"]>[0]): Promise<void> {
    expect((await store.commit(changes, told)).notes).toEqual([]);
  }
  const sums = async (until: string | null = "2026-12-31") =>
    (await store.flowSums(until)).map(({ project, type, date, flows, amount, id }: FlowSum) => [project, type, date, flows, amount, id]);

  test("add up what has all in common, year by year, and follow what is changed, retired and brought back", async () => {
    await kept(
      made("t1", { project: "p", amount: "999999999999.999999" }),
      made("t2", { project: "p", amount: "0.000001", date: "2026-03-09" }),
      made("t3", { project: "p", amount: "5", date: "2025-12-31" }),
      made("t4", { project: "q", amount: "7.25", type: "incoming-funds" }),
    );
    const all = [
      ["p", "expenditure", "2025-12-31", 1, "5", null],
      ["p", "expenditure", "2026-03-09", 2, "1000000000000", null],
      ["q", "incoming-funds", "2026-03-01", 1, "7.25", null],
    ];
    expect(await sums()).toEqual(all);
    const t4 = await store.get("transaction", "t4");
    expect(t4?.body["amount"]).toBe("7.25");
    await kept(made("t4", { project: "p", amount: "7.5", type: "incoming-funds" }), {
      ...made("t2", { project: "p", amount: "0.000001", date: "2026-03-09" }),
      retired: true,
    });
    expect(await sums()).toEqual([
      all[0],
      ["p", "expenditure", "2026-03-01", 1, "999999999999.999999", null],
      ["p", "incoming-funds", "2026-03-01", 1, "7.5", null],
    ]);
    await kept(made("t2", { project: "p", amount: "0.000001", date: "2026-03-09" }), made("t4", { project: "q", amount: "7.25", type: "incoming-funds" }));
    expect(await sums()).toEqual(all);
    expect(await store.problems()).toEqual([]);
  });

  test("keep a promise by itself, and what is for nothing that has a name", async () => {
    await kept(
      made("c1", { project: "p", amount: "5", type: "commitment" }),
      made("c2", { project: "p", amount: "6", type: "commitment" }),
      made("loose", { amount: "1", type: "matching" }),
      made("over", { project: "p", amount: "2", over_commitment: "decision 3" }),
      made("within", { project: "p", amount: "3" }),
    );
    expect((await store.flowSums("2026-12-31")).find(({ id }) => id === "over")).toMatchObject({ over_commitment: "decision 3", flows: 1, amount: "2" });
    expect(await sums()).toEqual([
      [null, "matching", "2026-03-01", 1, "1", "loose"],
      ["p", "commitment", "2026-03-01", 1, "5", "c1"],
      ["p", "commitment", "2026-03-01", 1, "6", "c2"],
      ["p", "expenditure", "2026-03-01", 1, "3", null],
      ["p", "expenditure", "2026-03-01", 1, "2", "over"],
    ]);
  });

  test("count a month and a year once they are over", async () => {
    await kept(
      made("y", { project: "p", amount: "1", date: "2025" }),
      made("m", { project: "p", amount: "2", date: "2026-02" }),
      made("d", { project: "p", amount: "4" }),
    );
    const amounts = async (until: string) => (await sums(until)).map((row) => row[4]);
    expect(await amounts("2025-12-30")).toEqual([]);
    expect(await amounts("2025-12-31")).toEqual(["1"]);
    expect(await amounts("2026-02-27")).toEqual(["1"]);
    expect(await amounts("2026-02-28")).toEqual(["1", "2"]);
    expect(await amounts("2026-03-01")).toEqual(["1", "2", "4"]);
  });

  test("are what a reader of the tables adds up himself, whatever is written; one that is not is named", async () => {
    const random = new RandomStream(5, 1);
    const one = <T>(all: readonly T[]): T => all[Math.floor(random.uniform() * all.length)] as T;
    for (let round = 0; round < 4; round++) {
      const changes = Array.from({ length: 8 }, (_, at) => ({
        ...made(`t${at + 4 * round}`, {
          project: one(["p", "q"]),
          type: one(["expenditure", "incoming-funds", "application"]),
          amount: (random.uniform() * 10 ** Math.floor(random.uniform() * 12)).toFixed(Math.floor(random.uniform() * 6)),
          date: one(["2026", "2026-02", "2026-02-03", "2025-07-01"]),
          level: one(["central", "provincial", null]),
          to: one(["o", null]),
        }),
        retired: round > 0 && random.uniform() < 0.3,
      }));
      await kept(...changes);
    }
    expect((await ledgerProblems((statement) => place.sql(statement))).filter(({ problem }) => problem.startsWith("a sum"))).toEqual([]);
    expect(await store.problems()).toEqual([]);
    const [{ flows } = {}] = await place.sql("select count(*) as flows from flow_sum where flows > 0");
    expect(Number(flows)).toBeGreaterThan(5);
    await place.sql("update flow_sum set ones = ones + 1 where flows > 0 and type = 'expenditure'");
    expect((await store.problems()).map(({ code, parameters }) => [code, parameters["table"]])).toEqual([["register.derived-astray", "flow_sum"]]);
    expect((await ledgerProblems((statement) => place.sql(statement))).length).toBeGreaterThan(0);
  });
});
