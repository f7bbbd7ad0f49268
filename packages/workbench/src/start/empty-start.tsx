import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

/** A workspace without evidence and places: what to do first, as buttons. */
export function EmptyStart(): ReactNode {
  const { t } = useText(startText);
  const may = useMay();
  return (
    <section className={classes.begin} aria-label={t("begin")}>
      <h2>{t("begin")}</h2>
      <ol className={classes.beginList}>
        {may("settings-set") ? (
          <li>
            <Link to="/settings" className={classes.beginLink}>
              {t("beginOffice")}
            </Link>
            <p>{t("beginOfficeWhy")}</p>
          </li>
        ) : null}
        {may("import") ? (
          <li>
            <Link to="/import" className={classes.beginLink}>
              {t("beginImport")}
            </Link>
            <p>{t("beginImportWhy")}</p>
          </li>
        ) : null}
        {may("record-put") ? (
          <li>
            <Link to="/create/$type" params={{ type: "organisation" }} className={classes.beginLink}>
              {t("beginOrganisation")}
            </Link>
            <p>{t("beginOrganisationWhy")}</p>
          </li>
        ) : null}
      </ol>
    </section>
  );
}
