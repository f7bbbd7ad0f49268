// Makes the workspaces of earlier layouts in packages/quoin/test/former: `node golden/runners/former_workspace.mjs TREE FOLDER`.
// TREE is a checkout of the release with its packages installed; FOLDER is made. With QUOIN_DATABASE_URL the records go to that server; with --money behind them there are transactions too.
// Three provinces, two industries and some records, put in by that release's own commands.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [tree, folder] = process.argv.slice(2).map((path) => resolve(path));
const tsx = pathToFileURL(createRequire(join(tree, "package.json")).resolve("tsx")).href;
// Earlier releases have it beside the folders.
const main = ["packages/quoin/src/cli/main.ts", "packages/quoin/src/main.ts"].map((path) => join(tree, path)).find((path) => existsSync(path));
const entry = `import(${JSON.stringify(main)}).then(({ main }) => main(process.argv.slice(1))).then((code) => { process.exitCode = code; });`;
const run = (words, input) =>
  execFileSync(process.execPath, ["--conditions=quoin-source", "--import", tsx, "-e", entry, "--", ...words], { encoding: "utf8", input });
const quoin = (...words) => run(words, "");

quoin("init", folder);
const example = join(tree, "examples/china-its");
const kept = {
  regions: ({ region_code: code }) => provinces.includes(code),
  province_industry_listed_firms: ({ region_code: code, industry_zh: industry }) => provinces.includes(code) && ["专用机械", "元器件"].includes(industry),
  listed_firm_industries: ({ industry_zh: industry }) => ["专用机械", "元器件"].includes(industry),
};
const provinces = ["110000", "310000", "350000"];
const manifest = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
const from = JSON.parse(readFileSync(join(example, "datapackage.json"), "utf8"));
for (const [name, keeps] of Object.entries(kept)) {
  const resource = from.resources.find((each) => each.name === name);
  const [header, ...lines] = readFileSync(join(example, resource.path), "utf8").trimEnd().split("\n");
  const columns = header.split(",");
  const rows = lines.filter((line) => keeps(Object.fromEntries(line.split(",").map((cell, place) => [columns[place], cell]))));
  const text = `${[header, ...rows].join("\n")}\n`;
  const own = name === "province_industry_listed_firms" ? "firms_by_province" : name;
  execFileSync("mkdir", ["-p", join(folder, "data")]);
  writeFileSync(join(folder, `data/${own}.csv`), text);
  const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  manifest.resources.push({ ...resource, name: own, path: `data/${own}.csv`, bytes: Buffer.byteLength(text), hash, checks: [] });
}
writeFileSync(join(folder, "datapackage.json"), `${JSON.stringify(manifest, null, 1)}\n`);
const settings = join(folder, "quoin.yaml");
const text = readFileSync(settings, "utf8").replace(/^roles:.*$/m, "roles:\n  province_industry_listed_firms: firms_by_province");
writeFileSync(settings, text.replace(/^thresholds:.*$/m, "thresholds:\n  isomorphism:\n    minimum_change: 0.2\n    from_year: 2010"));

const put = (type, id, data, ...more) => run(["record", "put", folder, type, id, "--data", "-", ...more], JSON.stringify(data));
put("region", "350000", { labels: { en: "Fujian", zh: "福建" } });
put("organisation", "o1", { labels: { zh: "甲研究所" }, kind: "public-institute", region: "350000" });
put("organisation", "o1", { source: "册" }, "--reason", "核实");
put("technology", "t1", { labels: { en: "Sensors", zh: "传感器" } });
put("technology", "t2", { labels: { zh: "将撤销" } });
quoin("record", "retire", folder, "technology", "t2", "--reason", "重复");

// Texts about people were moved out of the records by a later release.
put("need", "n1", { labels: { zh: "密封件" }, organisation: "o1", problem: "漏油", contact: "王芳 138-0000-0000" });
put("expert", "x1", { labels: { zh: "吴芳", en: "Wu Fang" }, organisation: "o1" });

// Money is younger, and is summed by the releases after it.
if (process.argv[4] === "--money") {
  put("project", "p1", { labels: { en: "Line" }, lead: "o1", currency: "CNY" });
  for (const [type, amount, date] of [
    ["expenditure", "10.5", "2026-03-01"],
    ["expenditure", "2", "2026-03-02"],
    ["incoming-funds", "7", "2025-12-31"],
  ])
    quoin("pay", folder, "--type", type, "--amount", amount, "--date", date, "--project", "p1", "--level", "central", "--currency", "CNY");
}

// Accounts and approved plans are younger than the first layout.
const help = quoin("--help");
if (help.includes("user add")) run(["user", "add", folder, "li", "--roles", "viewer"], "four words make it\n");
if (help.includes("plan approve")) {
  try {
    quoin("plan", "approve", folder);
  } catch (cause) {
    // Later releases ask for two people, who are accounts: workspaces of theirs are without a plan.
    if (!String(cause.stderr).includes("people.needs-account")) throw cause;
  }
}
if (help.includes("backup")) {
  try {
    quoin("backup", folder, "--to", `${folder}.tar.gz`);
  } catch (cause) {
    // The first release with backups wrote them whole and then failed to say so.
    if (!existsSync(`${folder}.tar.gz`)) throw cause;
  }
}
