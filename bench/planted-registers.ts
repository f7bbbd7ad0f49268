/**
 * What the rules find of effects that were planted in registers and tables by `packages/core/test/planted`, whose programs know the method pages of rules and not their code: shares of worlds in which
 * the answer is confirmed, by how much was planted, and the answers that were given else.
 *
 *   npx tsx --conditions=quoin-source bench/planted-registers.ts [--worlds 20] [--seeds 1,2] [PART …]
 */
import { parseArgs } from "node:util";
import { plantedFinding, plantedParts, sizesOf } from "../packages/core/test/planted/planted-parts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worlds: { type: "string", default: "20" }, seeds: { type: "string", default: "1,2" } },
});
const [worlds, seeds] = [Number(values.worlds), values.seeds.split(",").map(Number)];
console.log(`${worlds} worlds a size; seeds ${seeds.join(", ")}; shares of worlds in which it is confirmed`);
for (const part of plantedParts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const cells: string[] = [];
  const others = new Map<string, number>();
  for (const size of sizesOf(part)) {
    const shares: string[] = [];
    for (const seed of seeds) {
      let confirmed = 0;
      for (let world = 0; world < worlds; world++) {
        const { verdict, reason, strength } = await plantedFinding(part, size, seed, world);
        if (verdict === "confirmed") confirmed += 1;
        const told = `${size}: ${verdict}${reason === null ? "" : ` (${reason})`}${strength === null ? "" : `, ${strength}`}`;
        others.set(told, (others.get(told) ?? 0) + 1);
      }
      shares.push((confirmed / worlds).toFixed(2));
    }
    cells.push(`${size} ${shares.join(", ")}`);
  }
  console.log(`${part.name.padEnd(32)}${cells.map((cell) => cell.padEnd(24)).join("")}`);
  for (const [told, count] of others) console.log(`    ${told}: ${count}`);
}
