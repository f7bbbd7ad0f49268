import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { WorkLink } from "../work/work-link.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

const shown = 3;

/** The matters that are due first, each led to where it is done; nothing where nothing waits. */
export function WhatWaits(): ReactNode {
  const { t, language } = useText(startText);
  const may = useMay();
  const waits = useAnswer("work", {}, may("work")).data?.waits ?? [];
  if (waits.length === 0) return null;
  return (
    <Section title={t("waits")} aside={<Link to="/work">{t("allWaits", { count: waits.length })}</Link>}>
      <ul className={classes.group}>
        {waits.slice(0, shown).map((row) => (
          <li key={`${row.role} ${row.use_case} ${row.subject.type} ${row.subject.id} ${row.what.en}`} className={classes.waits}>
            <WorkLink waiting={row} />
            <RecordLink {...row.subject} />
            <span>{row.due === null ? "" : t("dueBy", { day: dayText(row.due, language) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
