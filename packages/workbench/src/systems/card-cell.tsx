import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Invented, inventedGround } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import classes from "./card-page.module.css";
import { systemsText } from "./systems.text.ts";
import type { CardItem } from "./use-card.ts";

export const standingWords = {
  missing: "standMissing",
  "in-project": "standInProject",
  made: "standMade",
  "not-needed": "standNotNeeded",
  unknown: "standUnknown",
} as const satisfies Record<CardItem["standing"], keyof typeof systemsText.messages>;

interface CardCellProps {
  readonly item: CardItem;
  /** Which of the nine lists it stands on. */
  readonly list: string;
  readonly isChosen: boolean;
  readonly isEntry: boolean;
}

/** An item on a card: its name, its list, and in words and outline whether it is made, missing or worked on twice. */
export function CardCell({ item: { record, standing, duplicate, projects }, list, isChosen, isEntry }: CardCellProps): ReactNode {
  const { t, language } = useText(systemsText);
  const producers = (record["producers"] as readonly string[] | undefined)?.length ?? 0;
  const trl = record["trl"];
  const facts = [
    typeof trl === "number" ? `TRL ${trl}` : null,
    standing === "made" ? t("makers", { count: producers }) : t(standingWords[standing]),
    duplicate ? t("twice", { count: projects.length }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Link
      to="."
      search={(state: Record<string, unknown>) => ({ ...state, item: record.id, add: "" })}
      resetScroll={false}
      className={`${classes.cell} ${inventedGround(record.synthetic) ?? ""}`}
      data-standing={standing}
      data-duplicate={duplicate || undefined}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={isEntry ? 0 : -1}
    >
      <span className={classes.cellList}>{list}</span>
      <span className={classes.cellName}>{labelText(record.labels, language, record.id)}</span>
      <span className={classes.cellFacts}>
        {facts.join(" · ")} {record.synthetic ? <Invented beside={labelText(record.labels, language, record.id)} /> : null}
      </span>
    </Link>
  );
}
