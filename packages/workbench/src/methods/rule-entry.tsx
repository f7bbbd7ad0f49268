import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ListedRule } from "../answers/use-rules.ts";
import { useTableTitles } from "../answers/use-tables.ts";
import { ThresholdTable } from "../findings/threshold-table.tsx";
import { useMethodText } from "../findings/use-method-text.ts";
import { paperLabel } from "../language/paper-entries.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { useAnchor } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { Explained } from "../shared/words/explained.tsx";
import classes from "./methods.module.css";
import { methodsText } from "./methods.text.ts";

/** One rule: what it asks, how its verdict comes about, what it reads, what it leaves open. */
export function RuleEntry({ rule }: { readonly rule: ListedRule }): ReactNode {
  const { t, pick, ours, language } = useText(methodsText);
  const titleOf = useTableTitles();
  const methodOf = useMethodText();
  const place = useAnchor<HTMLElement>(rule.code);
  const isOpen = useRouterState({ select: ({ location }) => location.hash === rule.code });
  const label = paperLabel("problems", rule.item);
  const facts = [
    {
      name: t("tests"),
      value: (
        <Link to="/problems" search={{ problem: rule.item.slice(0, 2) }}>
          {rule.item} {label === undefined ? "" : ours(label)}
        </Link>
      ),
    },
    {
      name: t("reads"),
      value:
        rule.tables.length === 0
          ? t("noTables")
          : rule.tables.map((table) => (
              <div key={table}>
                <Link to="/sources/$table" params={{ table }}>
                  {titleOf(table)}
                </Link>
              </div>
            )),
    },
    { name: t("unit"), value: unitText(rule.unit, language) },
    ...(rule.leaves_open === null ? [] : [{ name: t("leavesOpen"), value: pick(rule.leaves_open) }]),
    { name: t("version"), value: String(rule.version) },
  ];
  return (
    <article id={rule.code} className={classes.rule} ref={place}>
      <details open={isOpen}>
        <summary>
          <h3>{pick(rule.title)}</h3> <span className={classes.asks}>{pick(rule.question)}</span>
        </summary>
        <p>
          <Explained>{methodOf(rule)}</Explained>
        </p>
        <FactList facts={facts} />
        <ThresholdTable rule={rule} />
      </details>
    </article>
  );
}
