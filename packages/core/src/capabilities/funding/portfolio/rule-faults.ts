import { type Decimal, decimalText, sumUnits } from "@quoin/methods";
import { budgetName, type ProjectList, prerequisiteRing } from "@quoin/optimise";
import type { PlacedDocument } from "../../../contract/placed-document.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, type NoteParameters, note } from "../../../language/note.ts";
import type { NoteCode } from "../../../language/notes.ts";
import type { RulesDocument } from "./rules-document.ts";

type Path = readonly (string | number)[];

/** What is wrong with rules as such: amounts below zero, shares of nothing, projects that do not exist, rules that stand twice, rings. */
export function ruleFaults({ value: rules, place }: PlacedDocument<RulesDocument>, projects: ProjectList, ids: ReadonlyMap<string, number>): Note[] {
  const faults: Note[] = [];
  const add = (code: NoteCode, parameters: NoteParameters, path: Path): void => void faults.push(note(code, parameters, place(path)));
  const negative = (what: string, decimal: Decimal | undefined, path: Path): void => {
    if (decimal !== undefined && decimal.units < 0n) add("portfolio.negative-amount", { what, amount: decimalText(decimal) }, path);
  };
  rules.budgets.forEach(({ amount, fraction }, at) => {
    negative("amount", amount, ["budgets", at, "amount"]);
    negative("fraction", fraction, ["budgets", at, "fraction"]);
  });
  const budgeted = new Set(rules.budgets.map(({ column }) => column));
  for (const key of ["floors", "caps"] as const) {
    rules[key].forEach(({ column, share }, at) => {
      negative("share", share, [key, at, "share"]);
      if (!budgeted.has(column)) add("portfolio.no-budget", { column }, [key, at, "column"]);
      else if (sumUnits(projects.amounts(column).units) === 0n) add("portfolio.zero-column", { column }, [key, at, "column"]);
    });
  }
  const discount = rules.schedule?.discount;
  if (discount !== undefined && (discount.units < 0n || discount.units > 10n ** BigInt(discount.decimals)))
    add("portfolio.wrong-discount", { discount: decimalText(discount) }, ["schedule", "discount"]);

  const sources = new Set(rules.budgets.map(({ source }) => source));
  rules.scenarios.forEach(({ budgets }, at) => {
    for (const [source, factor] of Object.entries(budgets)) {
      negative("factor", factor, ["scenarios", at, "budgets", source]);
      if (!sources.has(source)) add("portfolio.unknown-source", { source, sources: [...sources].join(", ") }, ["scenarios", at, "budgets", source]);
    }
  });

  const known = [...ids.keys()];
  const member = (id: string, path: Path): void => {
    if (ids.has(id)) return;
    const near = known.length > 20_000 ? null : nearestName(id, known);
    add("portfolio.unknown-project", { project: id, nearest: near }, path);
  };
  rules.prerequisites.forEach((pair, at) => {
    pair.forEach((id, part) => {
      member(id, ["prerequisites", at, part]);
    });
  });
  rules.exclusions.forEach((members, at) => {
    members.forEach((id, part) => {
      member(id, ["exclusions", at, part]);
      if (members.indexOf(id) < part) add("portfolio.repeated-member", { project: id }, ["exclusions", at, part]);
    });
  });
  for (const key of ["include", "exclude"] as const) {
    rules[key].forEach((id, at) => {
      member(id, [key, at]);
    });
    rules.scenarios.forEach((scenario, place) => {
      scenario[key].forEach((id, at) => {
        member(id, ["scenarios", place, key, at]);
      });
    });
  }

  const names: (readonly [string, Path])[] = [
    ...rules.budgets.map((budget, at) => [budgetName(budget), ["budgets", at]] as const),
    ...rules.floors.map(({ group, column }, at) => [`floor:${column}:${group}`, ["floors", at]] as const),
    ...rules.caps.map(({ group, column }, at) => [`cap:${column}:${group}`, ["caps", at]] as const),
    ...["base", ...rules.scenarios.map(({ name }) => name)].map((name, at) => [`scenario:${name}`, ["scenarios", at - 1]] as const),
  ];
  const seen = new Set<string>();
  for (const [rule, path] of names) {
    if (seen.has(rule)) add("portfolio.repeated-rule", { rule }, path);
    seen.add(rule);
  }
  const ring = prerequisiteRing(rules.prerequisites);
  if (ring !== null) add("portfolio.prerequisite-ring", { ring: [...ring.ids, ring.ids[0]].join(" > ") }, ["prerequisites", ring.at]);
  return faults;
}
