/**
 * What the rules find of effects that were planted in registers and tables by `packages/core/test/planted`, whose programs know the method pages of rules and not their code: shares of worlds in which
 * the answer is confirmed, by how much was planted, and the answers that were given else.
 *
 *   npx tsx --conditions=quoin-source bench/planted-registers.ts [--worlds 20] [--seeds 1,2] [--sizes nothing,"the least"] [PART …]
 *
 * `--sizes 1.2,1.4` plants so many times the least of what is held against chance. Where a chance was drawn, what the findings say could be found in four of five cases stands behind it, in the least that matters.
 */
import { parseArgs } from "node:util";
import { type PlantedPart, plantedFinding, plantedParts, sizesOf } from "../packages/core/test/planted/planted-parts.ts";
import type { Size } from "../packages/core/test/planted/planted-world.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worlds: { type: "string", default: "20" }, seeds: { type: "string", default: "1,2" }, sizes: { type: "string" } },
});
const [worlds, seeds] = [Number(values.worlds), values.seeds.split(",").map(Number)];
function wantedSizes(part: PlantedPart): readonly Size[] {
  const wanted = values.sizes?.split(",");
  if (wanted === undefined) return sizesOf(part);
  const times = part.counts ? [] : wanted.map(Number).filter((each) => !Number.isNaN(each));
  return [...sizesOf(part).filter((each) => wanted.includes(String(each))), ...times];
}
console.log(`${worlds} worlds a size; seeds ${seeds.join(", ")}; shares of worlds in which it is confirmed`);
for (const part of plantedParts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const cells: string[] = [];
  const others = new Map<string, number>();
  const detectable: number[] = [];
  for (const size of wantedSizes(part)) {
    const shares: string[] = [];
    for (const seed of seeds) {
      let confirmed = 0;
      for (let world = 0; world < worlds; world++) {
        const { verdict, reason, strength, power, effect } = await plantedFinding(part, size, seed, world);
        if (power?.detectable != null && effect !== null) detectable.push(Math.abs(power.detectable) / effect.minimum);
        if (verdict === "confirmed") confirmed += 1;
        const told = `${size}: ${verdict}${reason === null ? "" : ` (${reason})`}${strength === null ? "" : `, ${strength}`}`;
        others.set(told, (others.get(told) ?? 0) + 1);
      }
      shares.push((confirmed / worlds).toFixed(2));
    }
    cells.push(`${size} ${shares.join(", ")}`);
  }
  const middle = detectable.sort((a, b) => a - b)[Math.floor(detectable.length / 2)];
  if (middle !== undefined) cells.push(`could be found: ${middle.toFixed(1)} of the least`);
  console.log(`${part.name.padEnd(34)}${cells.map((cell) => cell.padEnd(24)).join("")}`);
  for (const [told, count] of others) console.log(`    ${told}: ${count}`);
}
