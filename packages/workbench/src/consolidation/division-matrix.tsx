import { NativeSelect, Table } from "@mantine/core";
import { columnText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { currentLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { divisionText } from "./division.text.ts";
import type { Division } from "./division-page.tsx";

type Cell = Division["cells"][number];
const signs = { lead: "●", partner: "○", none: "–" } as const;

/** Things down, offices across: planned → proposed, and how well each fits; why an office does not lead a thing. */
export function DivisionMatrix({ answer }: { readonly answer: Division }): ReactNode {
  const { t, pick } = useText(divisionText);
  const { offices, items, cells, synthetic } = answer;
  const cellOf = new Map(cells.map((cell) => [`${cell.office} ${cell.item}`, cell]));
  return (
    <Section title={t("matrix")}>
      <p>
        {t("matrixWhy")} {synthetic ? <Invented /> : null}
      </p>
      <WideTable label={t("matrix")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("thing")}</Table.Th>
            {offices.map(({ id, label }) => (
              <Table.Th key={id} scope="col">
                {pick(label)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, label, short }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                {pick(label)}
                {short ? ` (${t("short")})` : ""}
              </Table.Th>
              {offices.map(({ id: office }) => (
                <Table.Td key={office}>
                  <CellContent cell={cellOf.get(`${office} ${id}`)} withPlans={answer.by === "offices"} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <WhyNot answer={answer} cellOf={cellOf} />
    </Section>
  );
}

function CellContent({ cell, withPlans }: { readonly cell: Cell | undefined; readonly withPlans: boolean }): ReactNode {
  const { t } = useText(divisionText);
  if (cell === undefined) return "";
  const said = (role: Cell["planned"]) => <abbr title={t(role === "none" ? "out" : role)}>{signs[role]}</abbr>;
  return (
    <>
      {withPlans ? <>{said(cell.planned)} → </> : null}
      {cell.proposed === "none" ? said(cell.proposed) : <strong>{said(cell.proposed)}</strong>}
      <div>
        {columnText(cell.fit, currentLanguage(), 2)}
        {cell.committed ? ` ${t("committed")}` : ""}
        {cell.robust === true && cell.proposed !== "none" ? ` ${t("robust")}` : ""}
      </div>
    </>
  );
}

function WhyNot({ answer, cellOf }: { readonly answer: Division; readonly cellOf: ReadonlyMap<string, Cell> }): ReactNode {
  const { t, pick } = useText(divisionText);
  const { office = "", item = "" } = useSearch({ from: "/division" });
  const choose = useAddressChange();
  const nameOfRule = useRuleName(answer);
  const [who, what] = [answer.offices.find(({ id }) => id === office), answer.items.find(({ id }) => id === item)];
  const cell = cellOf.get(`${office} ${item}`);
  const list = (rows: readonly { readonly id: string; readonly label: { readonly en: string; readonly zh: string } }[]) => [
    { value: "", label: t("choose") },
    ...rows.map(({ id, label }) => ({ value: id, label: pick(label) })),
  ];
  return (
    <div className="no-print">
      <h3>{t("why")}</h3>
      <FilterBar>
        <NativeSelect
          label={t("office")}
          value={office}
          data={list(answer.offices)}
          onChange={({ currentTarget }) => choose({ office: currentTarget.value })}
        />
        <NativeSelect label={t("thing")} value={item} data={list(answer.items)} onChange={({ currentTarget }) => choose({ item: currentTarget.value })} />
      </FilterBar>
      {who === undefined || what === undefined ? null : (
        <p role="status">
          {cell === undefined || cell.proposed !== "none"
            ? t("whyNotNothing", { office: pick(who.label), item: pick(what.label) })
            : t("whyNot", {
                office: pick(who.label),
                item: pick(what.label),
                rules: cell.blocked_by.length === 0 ? t("noRule") : cell.blocked_by.map((rule) => nameOfRule(rule)).join(" · "),
                lost: cell.value_lost === null ? t("unknownLoss") : columnText(cell.value_lost, currentLanguage(), 3),
              })}
        </p>
      )}
    </div>
  );
}

/** Names of rules in the reader's words: whose limit each is. */
export function useRuleName({ offices, items }: Division): (rule: string) => string {
  const { t, pick } = useText(divisionText);
  return (rule) => {
    const at = rule.indexOf(":");
    const [kind, of] = at === -1 ? [rule, ""] : [rule.slice(0, at), rule.slice(at + 1)];
    const name = (id: string): string => {
      const found = [...offices, ...items].find((each) => each.id === id);
      return found === undefined ? id : pick(found.label);
    };
    const who = of.split(">").map(name).join(" – ");
    switch (kind) {
      case "office-max":
        return t("ruleOfficeMax", { who });
      case "office-min":
        return t("ruleOfficeMin", { who });
      case "capacity":
        return t("ruleCapacity", { who });
      case "item-max":
        return t("ruleItemMax", { who });
      case "item-min":
        return t("ruleItemMin", { who });
      case "partners":
        return t("rulePartners", { who });
      case "committed":
        return t("ruleCommitted", { who });
      case "group-floor":
        return t("ruleFloor", { who });
      case "max-changes":
        return t("ruleChanges");
      default:
        return rule;
    }
  };
}
