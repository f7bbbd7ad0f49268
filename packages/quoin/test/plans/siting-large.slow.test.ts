import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

test("capacities with more pairs than the solver holds: a bound, a split by exact transport, every rule kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quoin-siting-large-"));
  const random = new RandomStream(1);
  const [clients, sites] = [300, 70];
  const places = Array.from({ length: clients }, () => [random.uniform(), random.uniform()] as const);
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const demand = places.map(() => 1 + random.integer(50));
  const total = demand.reduce((sum, each) => sum + each, 0);
  const near = (i: number, k: number): number => Math.round(1000 * Math.hypot(places[i]![0] - places[k]![0], places[i]![1] - places[k]![1])) / 10;
  const files = [
    ...["--clients", write("clients.csv", `client,demand\n${demand.map((each, i) => `c${i},${each}`).join("\n")}\n`)],
    ...[
      "--sites",
      write(
        "sites.csv",
        `site,capacity,fixed_cost\n${Array.from({ length: sites }, (_, k) => `s${k},${Math.ceil(total / 6)},${20_000 + 300 * k}`).join("\n")}\n`,
      ),
    ],
    ...[
      "--costs",
      write(
        "costs.csv",
        `client,site,cost\n${places.map((_, i) => Array.from({ length: sites }, (__, k) => `c${i},s${k},${near(i, k)}`).join("\n")).join("\n")}\n`,
      ),
    ],
  ];
  const out = join(folder, "out");
  expect((await quoin("design", "siting", ...files, "--model", "capacitated", "--gap", "0.02", "--out", out)).exitCode).toBe(0);
  const { objective, bound, gap, status, check } = JSON.parse(readFileSync(join(out, "certificate.json"), "utf8")) as {
    objective: number;
    bound: number;
    gap: number;
    status: string;
    check: { violated: number };
  };
  expect(status).toBe("within-gap");
  expect(bound).toBeLessThanOrEqual(objective);
  expect(gap).toBeLessThanOrEqual(0.02);
  expect(check.violated).toBe(0);
});
