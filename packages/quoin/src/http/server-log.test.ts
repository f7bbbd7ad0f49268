import { expect, test } from "vitest";
import { type LogFormat, serverLog } from "./server-log.ts";

function logged(format: LogFormat): string[] {
  const lines: string[] = [];
  const log = serverLog(
    format,
    () => "2026-11-30T08:00:00.000Z",
    (text) => lines.push(text),
  );
  log.request({ request: "r1", account: "li", use_case: "record-list", ms: 12, outcome: 200 });
  log.request({ request: "r2", account: null, use_case: "about", ms: 3, outcome: 503 });
  log.line("answer use_case=about lane=page status=503 seconds=2.000\n");
  log.line('session refused name="x" address="127.0.0.1"\n');
  log.line("error[bug] broken\n  at line 1\n");
  return lines;
}

test("as JSON each request is an object a line with the same keys, and so is each line of the server itself; none stands twice", () => {
  const lines = logged("json");
  expect(lines.every((line) => line.endsWith("\n") && line.trimEnd().split("\n").length === 1)).toBe(true);
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told.map(({ level, use_case, outcome, message }) => [level, use_case, outcome, message])).toEqual([
    ["info", "record-list", 200, undefined],
    ["error", "about", 503, undefined],
    ["warn", null, null, 'session refused name="x" address="127.0.0.1"'],
    ["error", null, null, "error[bug] broken\n  at line 1"],
  ]);
  for (const entry of told) expect(Object.keys(entry).slice(0, 7)).toEqual(["time", "level", "request", "account", "use_case", "ms", "outcome"]);
});

test("as text the server's own lines stand as they are", () => {
  expect(logged("text")).toEqual([
    "answer use_case=about lane=page status=503 seconds=2.000\n",
    'session refused name="x" address="127.0.0.1"\n',
    "error[bug] broken\n  at line 1\n",
  ]);
});
