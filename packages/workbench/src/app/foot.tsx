import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { inBase } from "../address/base-path.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import classes from "../navigation/shell.module.css";
import { shellText } from "../navigation/shell.text.ts";

/** What all pages rest on: the workspace, its newest evidence, the version of the program. */
export function Foot(): ReactNode {
  const { t, pick } = useText(shellText);
  const about = useAnswer("about", {}).data;
  if (about === undefined) return null;
  return (
    <footer className={`${classes.foot} no-print`}>
      <p>
        {pick(about.name)}
        {about.newest_year === null ? "" : ` · ${t("newestEvidence", { year: about.newest_year })}`} · Quoin {about.code_version}
      </p>
      <p>
        <Link to="/help">{t("useHelp")}</Link> ·{" "}
        <Link to="/help" search={{ term: "verdict" }}>
          {t("terms")}
        </Link>{" "}
        · <a href={inBase("/openapi.json")}>{t("api")}</a>
      </p>
    </footer>
  );
}
