import { expect, test } from "vitest";
import { exampleThresholds, findingsOf } from "../../../test/rule-probe.ts";
import type { BlockKind } from "../../evidence/declared-block.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import { rules } from "../../judging/rules.ts";
import { sourcesInMemory } from "../../judging/sources-in-memory.ts";
import type { Rule } from "../rule.ts";

const kinds: readonly BlockKind[] = ["institution", "call", "industry", "programme", "province", "year"];

/** Of the kinds that every table of the rule declares, those whose column it asks the rows for. */
async function readOf(rule: Rule): Promise<readonly BlockKind[]> {
  const contracts = [...rule.tables, ...(rule.alsoReads ?? [])].map(({ contract }) => contract);
  const columns = kinds.map((kind) => `block_${kind}`);
  const seen = new Set<BlockKind>();
  const of = async (declared: readonly BlockKind[]): Promise<void> => {
    const tables = Object.fromEntries(
      contracts.map((contract) => [
        contract.role,
        {
          csv: `${[...Object.keys(contract.columns), ...columns].join(",")}\n`,
          blocks: declared.map((name) => ({ name, column: `block_${name}` })),
        },
      ]),
    );
    const sources = sourcesInMemory(tables);
    const evidence: DiagnosisSources["evidence"] = {
      ...sources.evidence,
      rows: (query) => {
        for (const kind of declared) if (query.columns.length === 1 && query.columns[0] === `block_${kind}`) seen.add(kind);
        return sources.evidence.rows(query);
      },
    };
    await findingsOf(rule, { ...sources, evidence }, exampleThresholds(rule));
  };
  for (const kind of kinds) await of([kind]);
  return kinds.filter((kind) => seen.has(kind));
}

test.each(rules.filter(({ blocks, declaredBlocks }) => blocks !== null || declaredBlocks !== undefined).map((rule) => [rule.code, rule] as const))(
  "%s reads the declared blocks that it says, and no others",
  async (_, rule) => {
    expect(await readOf(rule)).toEqual(kinds.filter((kind) => (rule.declaredBlocks ?? []).includes(kind)));
  },
);

test("a rule that holds nothing against chance reads no blocks", () => {
  expect(rules.filter(({ blocks, declaredBlocks = [] }) => blocks === null && declaredBlocks.length > 0)).toEqual([]);
});
