import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { question } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import meeting from "../meeting/meeting.module.css";
import { PagePictures } from "../meeting/page-pictures.tsx";
import { useMeeting } from "../meeting/use-meeting.ts";
import { Navigation } from "../navigation/navigation.tsx";
import classes from "../navigation/shell.module.css";
import { shellText } from "../navigation/shell.text.ts";
import { LogInPage } from "../people/log-in-page.tsx";
import { useTerritory } from "../regions/use-territory.ts";
import { WriteNotice } from "../register/history/write-notice.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { useSession } from "../session/use-session.ts";
import { InventedBanner, MarkedOnce } from "../shared/words/invented.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Foot } from "./foot.tsx";
import { GroupPages } from "./group-pages.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { useFocusReturn } from "./use-focus-return.ts";

const EvidenceDrawer = lazy(() => import("../origin/evidence-drawer.tsx").then((loaded) => ({ default: loaded.EvidenceDrawer })));

/** What stands around every page: the way past the navigation, the navigation, the reader's preferences. */
export function Shell(): ReactNode {
  const { t } = useText(shellText);
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { door } = useSearch({ from: "__root__" });
  useFocusReturn(door !== undefined);
  const content = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    setOpen(false);
    // Who reads by key or by ear begins a new page at its beginning.
    content.current?.focus({ preventScroll: true });
  }, [path]);
  const isMeeting = useMeeting();
  const session = useSession();
  // Before it is known who reads, nothing is asked that could be refused.
  const isUnknown = session.isPending;
  const isShutOut = session.data === null;
  const isInvented = useIsInvented(!isUnknown && !isShutOut);
  const territory = useTerritory(!isUnknown && !isShutOut);
  // Who has logged in begins at the page that was asked for: the form that had the focus is gone.
  const isShown = !isUnknown && !isShutOut && !territory.isPending;
  const wasShutOut = useRef(false);
  useEffect(() => {
    if (isShutOut) wasShutOut.current = true;
    else if (isShown && wasShutOut.current) {
      wasShutOut.current = false;
      content.current?.focus({ preventScroll: true });
    }
  }, [isShutOut, isShown]);
  // Nothing but the sheet is projected.
  if (isMeeting && !isUnknown && !isShutOut)
    return (
      <>
        <main
          id="content"
          ref={content}
          tabIndex={-1}
          className={`${classes.content} ${classes.meeting} ${meeting["pictures"]}`}
          {...(isInvented ? { "data-invented": "all" } : {})}
        >
          {isInvented ? <InventedBanner /> : null}
          <MarkedOnce when={isInvented}>{territory.isPending ? null : <Outlet />}</MarkedOnce>
        </main>
        <PagePictures content={content} />
      </>
    );
  return (
    <>
      <a href="#content" className={classes.skip}>
        {t("skip")}
      </a>
      <header className={`${classes.head} no-print`}>
        <Link to="/" className={classes.mark} aria-label={t("home")}>
          Quoin
        </Link>
        <WorkspaceName mayAsk={!isUnknown && !isShutOut} />
        <Button variant="default" className={classes.menu} aria-expanded={open} aria-controls="site-menu" onClick={() => setOpen(!open)}>
          {t("menu")}
        </Button>
        <div id="site-menu" className={classes.drawer} data-open={open || undefined}>
          {isUnknown || isShutOut ? <span /> : <Navigation />}
          <div className={classes.reader}>
            {isUnknown || isShutOut || territory.isPending ? null : <PlaceChoice />}
            {isUnknown || isShutOut ? null : <SearchBox />}
            {isUnknown || isShutOut ? null : (
              <Link to="/help" className={classes.help}>
                {t("help")}
              </Link>
            )}
            <AccountMenu />
          </div>
        </div>
      </header>
      {isUnknown || isShutOut ? null : <GroupPages />}
      <main id="content" ref={content} tabIndex={-1} className={classes.content} {...(isInvented ? { "data-invented": "all" } : {})}>
        {isInvented ? <InventedBanner /> : null}
        {isUnknown || isShutOut || territory.isPending ? null : <WriteNotice />}
        <MarkedOnce when={isInvented}>{isUnknown ? null : isShutOut ? <LogInPage /> : territory.isPending ? null : <Outlet />}</MarkedOnce>
      </main>
      {isUnknown || isShutOut ? null : <Foot />}
      {door === undefined || isUnknown || isShutOut || territory.isPending ? null : (
        <Suspense fallback={null}>
          <EvidenceDrawer door={door} />
        </Suspense>
      )}
    </>
  );
}

/** The office whose workspace this is. */
function WorkspaceName({ mayAsk }: { readonly mayAsk: boolean }): ReactNode {
  const { pick } = useText(shellText);
  const { data } = useQuery({ ...question("about", {}), enabled: mayAsk });
  return data === undefined ? null : <span className={classes.office}>{pick(data.name)}</span>;
}

/** Whether the whole workspace is made up; asked for only where it may be. */
function useIsInvented(mayAsk: boolean): boolean {
  const { data } = useQuery({ ...question("about", {}), enabled: mayAsk });
  return data?.invented === true;
}
