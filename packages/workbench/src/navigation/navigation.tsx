import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { evidence, type NavigationGroup, type NavigationPage, navigationGroups, placeOf } from "./navigation-groups.ts";
import classes from "./shell.module.css";
import { shellText } from "./shell.text.ts";

/** The pages of a door that the reader may open. */
export function useOpenPages(): (door: NavigationGroup) => readonly NavigationPage[] {
  const may = useMay();
  return ({ pages }) => pages.filter(({ asks }) => asks.some(may));
}

/** Where the reader stands. */
export function usePlace(): ReturnType<typeof placeOf> {
  return placeOf(useRouterState({ select: (state) => state.location.pathname }));
}

/** The five ways in and the way to the evidence; the door that the page lies behind is marked in words for assistive tools and by a rule for the eye. */
export function Navigation(): ReactNode {
  const { t } = useText(shellText);
  return (
    <nav aria-label={t("navigation")} className={classes.doors}>
      <ul className={classes.pages}>
        {navigationGroups.map((door) => (
          <OriginLink key={door.word} door={door}>
            {door.word === "cycle" ? <Waiting /> : null}
          </OriginLink>
        ))}
        <OriginLink door={evidence} isQuiet />
      </ul>
    </nav>
  );
}

function OriginLink({
  door,
  isQuiet = false,
  children = null,
}: {
  readonly door: NavigationGroup;
  readonly isQuiet?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useText(shellText);
  const [first] = useOpenPages()(door);
  const isHere = usePlace()?.door === door;
  if (first === undefined) return null;
  return (
    <li className={isQuiet ? classes.quiet : undefined}>
      <Link to={first.to} className={classes.page} {...(isHere ? { "aria-current": "true" as const } : {})}>
        {t(door.word)}
        {children}
      </Link>
    </li>
  );
}

/** How many things wait for the reader. */
function Waiting(): ReactNode {
  const { t } = useText(shellText);
  const may = useMay();
  return may("work") ? <WaitingCount label={(count) => t("waiting", { count })} /> : null;
}

function WaitingCount({ label }: { readonly label: (count: number) => string }): ReactNode {
  const count = useAnswer("work", {}).data?.waits.length ?? 0;
  return count === 0 ? null : (
    <span className={classes.waiting} title={label(count)}>
      {count}
    </span>
  );
}
