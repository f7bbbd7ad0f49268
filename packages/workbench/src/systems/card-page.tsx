import { codeEntry, numberText } from "@quoin/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useRecordRights } from "../register/use-record-rights.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentRow } from "../shared/documents/document-row.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { CardFinding } from "./card-finding.tsx";
import { CardLine } from "./card-line.tsx";
import { CardNetwork } from "./card-network.tsx";
import classes from "./card-page.module.css";
import { ItemPanel } from "./item-panel.tsx";
import { NewItemPanel } from "./new-item-panel.tsx";
import { systemsText } from "./systems.text.ts";
import { type Card, nameOn, useCard } from "./use-card.ts";

/** `/systems/ID`: the chain of a product on two lines, what is missing and what is done twice; an item opens beside it to be read and changed. */
export function CardPage(): ReactNode {
  const { id } = useParams({ from: "/systems/$id" });
  const card = useCard(id);
  return (
    <Answered isPage of={card} height={640}>
      {(found) => <CardView card={found} />}
    </Answered>
  );
}

function CardView({ card }: { readonly card: Card }): ReactNode {
  const { t, language, ours } = useText(systemsText);
  const { item: chosen, add } = useSearch({ from: "/systems/$id" });
  const product = labelText(card.system.labels, language, card.system.id);
  const { canEdit } = useRecordRights("item");
  const may = useMay();
  const item = card.items.find(({ record }) => record.id === chosen);
  const link = card.links.find(({ record }) => record.id === add);
  const lists = card.unknown_lists.map((list) => ours(codeEntry("nine-lists", list)?.label ?? { en: list, zh: list }));
  const { coverage } = card;
  const lead = card.system["lead"];
  return (
    <>
      <PageHead question={t("question", { product })} filters={[product]}>
        <p>
          {t("answer", {
            items: card.items.length,
            links: card.links.length,
            missing: card.missing.length,
            twice: card.duplicates.length,
            unknown: lists.length,
          })}{" "}
          {card.system.synthetic ? <Invented /> : null}
        </p>
        {coverage === null || typeof lead !== "string" ? null : (
          <p>
            {t("coverage", {
              lead: nameOn(card, "organisation", lead),
              covered: coverage.covered.length,
              links: card.links.length,
              share: coverage.share === null ? "–" : numberText(coverage.share * 100, language, 0),
            })}
          </p>
        )}
        {lists.length === 0 ? null : <p className={classes.quiet}>{t("unknownLists", { lists: lists.join(listMark(language)) })}</p>}
      </PageHead>
      <div className={classes.body} data-open={item !== undefined || link !== undefined || undefined}>
        <div className={classes.lines}>
          {card.links.length === 0 ? null : <CardNetwork card={card} chosen={chosen} />}
          <CardFinding system={card.system.id} />
          <CardLine card={card} line="supply" chosen={chosen} />
          <CardLine card={card} line="support" chosen={chosen} />
          {may("card-lists") ? <DocumentRow name={t("listsAs")} make={(ending) => ask("card-lists", { id: card.system.id, to: `lists${ending}` })} /> : null}
          <p className="no-print">
            <Link to="/register/$type/$id" params={{ type: "technology-system", id: card.system.id }}>
              {t("editSystem")}
            </Link>
          </p>
        </div>
        <aside className={item === undefined && link === undefined ? undefined : classes.panel}>
          {item === undefined ? null : <ItemPanel key={item.record.id} card={card} item={item} />}
          {link === undefined || !canEdit ? null : <NewItemPanel key={link.record.id} card={card} link={link} />}
        </aside>
      </div>
    </>
  );
}
