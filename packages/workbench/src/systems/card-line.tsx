import { codeEntry } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useText } from "../language/use-text.ts";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type Cell, nextCell } from "../shared/charts/next-cell.ts";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { CardCell } from "./card-cell.tsx";
import classes from "./card-page.module.css";
import { systemsText } from "./systems.text.ts";
import type { Card } from "./use-card.ts";

interface CardLineProps {
  readonly card: Card;
  readonly line: "supply" | "support";
  readonly chosen: string | undefined;
}

/** One line of a card: its links as columns, their items as cells. Arrow keys move by cell. */
export function CardLine({ card, line, chosen }: CardLineProps): ReactNode {
  const { t, language, ours } = useText(systemsText);
  const { canEdit } = useRecordRights("item");
  const grid = useRef<HTMLUListElement>(null);
  const links = card.links.filter(({ record }) => record["line"] === line);
  const itemsOf = (link: string) => card.items.filter(({ record }) => record["link"] === link);
  const cells: Cell[] = links.flatMap(({ record }, column) => itemsOf(record.id).map(({ record: { id } }, row) => ({ id, column, row })));
  const entry = cells.some(({ id }) => id === chosen) ? chosen : cells[0]?.id;

  function move(event: KeyboardEvent) {
    const from = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const next = from === undefined ? null : nextCell(cells, from, event.key);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"] a`)?.focus();
  }

  return (
    <Section title={t(line)}>
      <ul ref={grid} className={classes.links} style={{ maxWidth: `${links.length * 18}rem` }} onKeyDown={move} aria-description={t("gridHint")}>
        {links.map(({ record, covered }) => {
          const items = itemsOf(record.id);
          return (
            <li key={record.id} className={classes.link}>
              <h3 className={classes.linkName}>
                <Link to="/register/$type/$id" params={{ type: "link", id: record.id }}>
                  {labelText(record.labels, language, record.id)}
                </Link>{" "}
                {record.synthetic ? <Invented beside={labelText(record.labels, language, record.id)} /> : null}
              </h3>
              {covered === null ? null : <p className={classes.quiet}>{t(covered ? "linkCovered" : "linkOpen")}</p>}
              {items.length === 0 ? <p className={classes.quiet}>{t("nothingHere")}</p> : null}
              <ul className={classes.cells}>
                {items.map((item) => (
                  <li key={item.record.id} data-cell={item.record.id}>
                    <CardCell
                      item={item}
                      list={ours(codeEntry("nine-lists", String(item.record["list"]))?.label ?? { en: "", zh: "" })}
                      isChosen={item.record.id === chosen}
                      isEntry={item.record.id === entry}
                    />
                  </li>
                ))}
              </ul>
              {!canEdit ? null : (
                <p className="no-print">
                  <Link
                    to="."
                    search={(state: Record<string, unknown>) => ({ ...state, item: "", add: record.id })}
                    resetScroll={false}
                    className={classes.add}
                  >
                    + {t("addItem")}
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
