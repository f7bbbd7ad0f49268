// Runs leather.html outside Observable, cell by cell from top to bottom, and holds its figures against the table of docs/methods/input-output/trade.md.
//
//   node clients/observable/run.js            (PYTHON: the python that has the client; QUOIN_COMMAND: the program)
//
// Ends with "leather.html: N figures of the page", or fails where a cell fails, nothing is drawn, or a figure differs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const here = new URL("./", import.meta.url);
/** What the pages draw with, and a document to draw in without a browser. */
const ofWorkbench = createRequire(new URL("../../packages/workbench/package.json", import.meta.url));
const { Window } = await import(ofWorkbench.resolve("happy-dom"));
const Plot = await import(ofWorkbench.resolve("@observablehq/plot"));
const notebook = readFileSync(new URL("leather.html", here), "utf8");

/** The cells in their order: what kind each is, what it holds, and under which name others see what it gives. */
const cells = [...notebook.matchAll(/<script ([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = "", text = ""]) => ({
  type: /type="([^"]*)"/.exec(attributes)?.[1] ?? "",
  output: /output="([^"]*)"/.exec(attributes)?.[1] ?? null,
  text: text.replace(/^ {4}/gm, ""),
}));

/** What a cell of Python prints, as JSON. */
function printed(text) {
  const run = spawnSync(process.env["PYTHON"] ?? "python3", ["-"], { cwd: here, input: text, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] });
  assert.equal(run.status, 0, "the cell of Python failed");
  return JSON.parse(run.stdout);
}

/** Rows of a csv without quotes; what is a number is one. */
function rowsOf(name) {
  const [head = "", ...lines] = readFileSync(new URL(name, here), "utf8").trim().split("\n");
  const typed = (text) => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);
  return lines.map((line) => Object.fromEntries(line.split(",").map((text, at) => [head.split(",")[at], typed(text)])));
}

const document = new Window().document;
const shown = [];
const library = {
  Plot: { ...Plot, plot: (options) => Plot.plot({ ...options, document }) },
  Inputs: {
    table: (rows) => {
      const table = document.createElement("table");
      for (const row of rows) table.insertRow().textContent = Object.values(row).join(" ");
      return table;
    },
  },
  FileAttachment: (name) => ({ csv: async () => rowsOf(name) }),
  display: (value) => shown.push(value),
};
const asked = Object.fromEntries(cells.filter(({ type }) => type === "text/x-python").map(({ output, text }) => [output, printed(text)]));
const scripts = cells.filter(({ type }) => type === "module").map(({ text }) => text);
const spoken = cells.filter(({ type }) => type === "text/markdown").map(({ text }) => `display(\`${text.replaceAll("`", "\\`")}\`);`);
const given = { ...library, ...asked };
const AsyncFunction = (async () => {}).constructor;
const program = await new AsyncFunction(...Object.keys(given), `${[...scripts, ...spoken].join("\n")}\nreturn program;`)(...Object.values(given));

const page = readFileSync(new URL("../../docs/methods/input-output/trade.md", here), "utf8");
const [head = "", , ...lines] = page.slice(page.indexOf("| exports of |")).split("\n\n")[0]?.split("\n") ?? [];
const parted = (line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replace("−", "-"));
let figures = 0;
for (const line of lines) {
  const [country, ...values] = parted(line);
  const row = program.find((each) => each.country === country);
  assert.ok(row, `the notebook has no ${country}`);
  for (const [at, text] of values.entries()) {
    const column = parted(head)[at + 1]?.replace(/^.* = /, "");
    const half = 0.5 * 10 ** -(text.split(".")[1]?.length ?? 0);
    assert.ok(Math.abs(row[column] - Number(text)) <= half + 1e-12, `${country} ${column}: ${row[column]}, the page has ${text}`);
    figures++;
  }
}
assert.equal(figures, 33);
assert.ok(
  shown.some((each) => each.querySelectorAll?.("rect").length >= 9),
  "no bars were drawn",
);
assert.ok(shown.some((each) => String(each).includes("113.6 that Turkey exports 92.462 is made at home")));
console.log(`leather.html: ${figures} figures of the page`);
