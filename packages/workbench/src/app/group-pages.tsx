import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { useOpenPages, usePlace } from "../navigation/navigation.tsx";
import classes from "../navigation/shell.module.css";
import { shellText } from "../navigation/shell.text.ts";

/** The pages behind the door that is open and, below one of them, the way back to it. */
export function GroupPages(): ReactNode {
  const { t } = useText(shellText);
  const place = usePlace();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const open = useOpenPages();
  if (place === null) return null;
  const { door, page } = place;
  const pages = open(door);
  return (
    <div className={`${classes.below} no-print`}>
      {pages.length < 2 ? null : (
        <nav aria-label={t("doorPages", { door: t(door.word) })}>
          <ul className={classes.steps}>
            {pages.map(({ to, word }) => (
              <li key={to}>
                <Link to={to} className={classes.step} {...(to === page.to ? { "aria-current": to === path ? ("page" as const) : ("true" as const) } : {})}>
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {path === page.to ? null : (
        <nav aria-label={t("breadcrumb")} className={classes.breadcrumb}>
          <span>{t(door.word)}</span> › <Link to={page.to}>{t(page.word)}</Link>
        </nav>
      )}
    </div>
  );
}
