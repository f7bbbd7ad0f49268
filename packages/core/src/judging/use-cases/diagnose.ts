import { z } from "zod";
import { listField } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { finding, findingCoverage } from "../../diagnosis/finding/finding.ts";
import { sharedLimits } from "../../diagnosis/rule-thresholds.ts";
import { roleFaults } from "../../evidence/roles/role-faults.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { statementData } from "../../language/statement/value.ts";
import { localText } from "../../language/text.ts";
import { shownTurned, turnedVerdict } from "../changed-verdicts.ts";
import { findingFamilies, findingFamily } from "../finding-families.ts";
import { byChance, chanceOf, chanceStatement } from "../noise/by-chance.ts";
import { regionFindings } from "../region-findings.ts";
import { rules } from "../rules.ts";

/** `quoin diagnose DIR` */
export const diagnose = workspaceUseCase({
  words: ["diagnose"],
  summary: "Findings on the paper's problems, each with its comparison and verdict",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  opening: { takesLong: true, asks: (root) => ({ region: root }) },
  example: "quoin diagnose quoin-demo --region 350000",
  input: z.strictObject({
    region: placeField("for its findings and the ones on the whole that apply to it"),
    only: listField("Problems (P1), sub-items (P1.3) or rules to answer; all when left out").optional(),
  }),
  output: z.object({
    findings: z.array(finding),
    coverage: z.array(findingCoverage),
    families: z.array(findingFamily),
    /** Of these findings, how many chance alone would confirm. */
    by_chance: byChance.extend({ statement: localText.nullable(), statement_data: statementData.nullable() }),
    /** Verdicts of these findings that turned since they were first judged in this workspace, the newest edits first. */
    turned: z.array(turnedVerdict),
  }),
  run: async (ports, { region, only }) => {
    const found = await regionFindings(ports, region ?? rootOf(ports.settings), only ?? []);
    if (!found.ok) return found;
    const shared = sharedLimits(ports.settings);
    if (!shared.ok) return shared;
    const families = findingFamilies(found.value.all, rules, shared.value, rootOf(ports.settings));
    const turned = shownTurned(found.value.turned);
    const chance = await chanceOf(ports, found.value.findings, shared.value.significance);
    const said = chanceStatement(chance);
    const by_chance = { ...chance, statement: said?.text ?? null, statement_data: said?.data ?? null };
    return success({ findings: [...found.value.findings], coverage: found.value.coverage, families, by_chance, turned }, [
      ...found.notes,
      ...roleFaults(ports.evidence, ports.settings),
    ]);
  },
});
