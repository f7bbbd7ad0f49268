import { expect, test } from "vitest";
import { workspacePortsOf } from "../../../test/asked-of.ts";
import { readOpenTopics } from "./open-topics.ts";

test("a need is shown to everybody from the day on which it is posted to its last one, and only where it is public", async () => {
  const need = (id: string, own: Readonly<Record<string, unknown>> = {}) => ({ id, problem: "p", shown: "public", ...own });
  const ports = workspacePortsOf({
    records: {
      need: [
        need("without-days"),
        need("today", { posted_on: "2026-06-01" }),
        need("tomorrow", { posted_on: "2026-06-02" }),
        need("over", { until: "2026-05-31" }),
        need("this-month", { until: "2026-06" }),
        { ...need("of-members"), shown: "members" },
      ],
    },
  });
  const { needs } = await readOpenTopics(ports, "2026-06-01");
  expect(needs.map(({ id }) => id).sort()).toEqual(["this-month", "today", "without-days"]);
});
