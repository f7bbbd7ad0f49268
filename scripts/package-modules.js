// Called by `npm pack` of a package that others install: compiles it anew, so that nothing of an earlier version lies in it, and writes one module for each area (a folder of
// `src`) with what the package's index exports of it: the index stays the one list. `dist/areas/complexity.js` is what `@quoin/methods/complexity` gives. A file beside the index
// is an area by its own name.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url)), "-b"], { stdio: "inherit" });
mkdirSync("dist/areas");

for (const ending of [".js", ".d.ts"]) {
  const index = readFileSync(`dist/index${ending}`, "utf8").replace(/\/\/# sourceMappingURL.*/g, "");
  const areas = new Map();
  for (const [statement, from] of index.matchAll(/export (?:type )?\{[^}]*\} from "\.\/([^"]+)";/g)) {
    const area = from.split("/")[0].replace(/\.(?:js|ts)$/, "");
    areas.set(area, [...(areas.get(area) ?? []), statement.replace('"./', '"../')]);
  }
  const left = index.replace(/export (?:type )?\{[^}]*\} from "\.\/([^"]+)";/g, "").trim();
  if (left !== "") throw new Error(`area-modules: the index says what belongs to no area: ${left}`);
  for (const [area, statements] of areas) writeFileSync(`dist/areas/${area}${ending}`, `${statements.join("\n")}\n`);
}
