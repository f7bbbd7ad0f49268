import { Button } from "@mantine/core";
import { roleLabels } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import classes from "./people.module.css";
import { peopleText } from "./people.text.ts";
import { useLogOut, useSession } from "./use-session.ts";

/** The reader's own name, roles in its title, and the way out; nothing in a workspace without accounts. */
export function WhoAmI(): ReactNode {
  const { t, pick, language } = useText(peopleText);
  const session = useSession().data;
  const logOut = useLogOut();
  if (session === undefined || session === null || session.expires === null) return null;
  const roles = session.roles.map((role) => pick(roleLabels[role])).join(language === "zh" ? "、" : ", ");
  return (
    <div className={classes.who}>
      <Link to="/accounts" title={roles}>
        {t("loggedInAs", { name: session.display })}
      </Link>
      <Button variant="default" onClick={() => void logOut()}>
        {t("logOut")}
      </Button>
    </div>
  );
}
