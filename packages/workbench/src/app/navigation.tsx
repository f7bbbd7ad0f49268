import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import classes from "./shell.module.css";
import { shellText } from "./shell.text.ts";

const pages = [
  { to: "/", word: "start" },
  { to: "/problems", word: "problems" },
  { to: "/map", word: "map" },
  { to: "/systems", word: "systems" },
  { to: "/forecasts", word: "forecasts" },
  { to: "/plan", word: "plan" },
  { to: "/work", word: "cycle" },
  { to: "/register", word: "register" },
  { to: "/sources", word: "sources" },
  { to: "/methods", word: "methods" },
  { to: "/log", word: "log" },
] as const;

/** The pages a reader can go to; the one that is open is marked in words for assistive tools and by a rule for the eye. */
export function Navigation({ onFollow }: { readonly onFollow?: () => void }): ReactNode {
  const { t } = useText(shellText);
  return (
    <nav aria-label={t("navigation")}>
      <ul className={classes.pages}>
        {pages.map(({ to, word }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes.page}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
              onClick={onFollow}
            >
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
