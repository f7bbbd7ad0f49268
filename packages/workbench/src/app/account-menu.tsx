import { Button, Popover } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { useOpenPages } from "../navigation/navigation.tsx";
import { office } from "../navigation/navigation-groups.ts";
import classes from "../navigation/shell.module.css";
import { shellText } from "../navigation/shell.text.ts";
import { useLogOut, useSession } from "../session/use-session.ts";
import { Preferences } from "./preferences.tsx";

/** What belongs to the reader: name, language, light or dark, the accounts where there is a right to them, the way out. */
export function AccountMenu(): ReactNode {
  const { t } = useText(shellText);
  const [isOpen, setOpen] = useState(false);
  const session = useSession().data;
  const logOut = useLogOut();
  const openPages = useOpenPages();
  const isNamed = session !== undefined && session !== null && session.expires !== null;
  const pages = session === undefined || session === null ? [] : openPages(office);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!isOpen)}>
          {isNamed ? session.display : t("settings")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.account} aria-label={t("settings")}>
        <Preferences />
        {pages.length === 0 ? null : (
          <ul className={classes.accountPages}>
            {pages.map(({ to, word }) => (
              <li key={to}>
                <Link to={to} onClick={() => setOpen(false)}>
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {isNamed ? (
          <Button variant="default" onClick={() => void logOut()}>
            {t("logOut")}
          </Button>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
