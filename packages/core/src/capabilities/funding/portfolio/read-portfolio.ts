import { decimalText } from "@quoin/methods";
import { type Goal, type PortfolioModel, portfolioModel } from "@quoin/optimise";
import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { readPlaced } from "../../../contract/placed-document.ts";
import type { Ports } from "../../../contract/ports.ts";
import type { TableDecisions, TableOptions } from "../../../evidence/files/table-reader.ts";
import type { NoteAt } from "../../../language/note.ts";
import { projectList } from "./project-list.ts";
import { ruleFaults } from "./rule-faults.ts";
import { type LeverageEntry, type RulesDocument, rulesDocument } from "./rules-document.ts";
import { type PortfolioScenario, scenarioRules } from "./scenarios.ts";

/** The files of a portfolio. */
export interface PortfolioFiles {
  readonly projects: SourceFile;
  readonly rules: SourceFile;
  /** Column of the ids. */
  readonly id: string;
  readonly options: TableOptions;
}

/** A portfolio as it was read. */
export interface ReadPortfolio {
  readonly model: PortfolioModel;
  readonly scenarios: readonly PortfolioScenario[];
  readonly leverage: LeverageEntry | null;
  /** Place of a path in the rules. */
  place(path: readonly PropertyKey[]): NoteAt;
  readonly decided: TableDecisions;
  /** Of the rules. */
  readonly sha256: string;
  /** Weights of the goals as texts: they mix units, so they are printed. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export async function readPortfolio(ports: Pick<Ports, "tables" | "texts">, { projects, rules, id, options }: PortfolioFiles): Promise<Outcome<ReadPortfolio>> {
  const text = await ports.texts.read(rules);
  if (!text.ok) return text;
  const document = readPlaced(text.value.text, rulesDocument, rules.name, "text");
  if (!document.ok) return document;
  const table = await ports.tables.read(projects, options);
  if (!table.ok) return table;
  const list = projectList(table.value, document.value, id, options);
  if (!list.ok) return list;
  const ids = new Map(list.value.ids.map((each, at) => [each, at]));
  const faults = ruleFaults(document.value, list.value, ids);
  if (faults.length > 0) return fault(faults.slice(0, 50));
  const { value: stated } = document.value;
  return success(
    {
      model: portfolioModel(stated, list.value, ids),
      scenarios: stated.scenarios.map((entry) => ({ name: entry.name, model: portfolioModel(scenarioRules(stated, entry), list.value, ids) })),
      leverage: stated.leverage ?? null,
      place: document.value.place,
      decided: table.value.decided,
      sha256: text.value.sha256,
      weights: weightsOf(stated),
    },
    [...table.notes, ...list.notes],
  );
}

function weightsOf({ value, further, second }: RulesDocument): ReadPortfolio["weights"] {
  const texts = (goal: Goal): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(goal).map(([column, weight]) => [column, decimalText(weight)]));
  return {
    value: texts(value),
    ...Object.fromEntries(further.map((goal, at) => [`further_${at + 1}`, texts(goal)])),
    ...(second === undefined ? {} : { second: texts(second) }),
  };
}
