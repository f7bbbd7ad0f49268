import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import classes from "./help.module.css";
import { helpText } from "./help.text.ts";

const kept = "quoin.first-steps";

/** What a first visit needs, in three steps; who has seen it puts it away for good. */
export function FirstSteps(): ReactNode {
  const { t } = useText(helpText);
  const [isSeen, setSeen] = useState(() => localStorage.getItem(kept) === "seen");
  if (isSeen) return null;
  const dismiss = (): void => {
    localStorage.setItem(kept, "seen");
    setSeen(true);
  };
  return (
    <section className={`${classes.first} no-print`} aria-label={t("firstSteps")}>
      <StepList />
      <Button variant="default" onClick={dismiss}>
        {t("dismiss")}
      </Button>
    </section>
  );
}

/** The three steps from a place to the rows behind a number. */
export function StepList(): ReactNode {
  const { t } = useText(helpText);
  return (
    <ol className={classes.steps}>
      <li>
        <strong>{t("stepPlace")}</strong> {t("stepPlaceHow")}
      </li>
      <li>
        <strong>
          <Link to="/problems">{t("stepFinding")}</Link>
        </strong>{" "}
        {t("stepFindingHow")}
      </li>
      <li>
        <strong>{t("stepNumber")}</strong> {t("stepNumberHow")}
      </li>
    </ol>
  );
}
