import { useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { question } from "../../api/question.ts";
import { bracketed, listed } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { useMay } from "../../session/use-may.ts";
import { sharedText } from "../shared.text.ts";
import { type AboutFacts, aboutTable, yearsOf } from "./about-table.ts";
import { BehindTable } from "./behind-table.ts";

type Told = Partial<Pick<AboutFacts, "unit" | "source">>;

/** What the sheet beside a table says of it: what it is called, whose it is, of which day, what it rests on, where it stands. Asked for once the table is taken. */
export function useTableAbout(): (title: string, told?: Told) => Promise<ReturnType<typeof aboutTable>> {
  const { t, pick, language } = useText(sharedText);
  const queries = useQueryClient();
  const may = useMay();
  const names = use(BehindTable);
  const heads = {
    title: t("tableTitle"),
    unit: t("tableUnit"),
    office: t("tableOffice"),
    day: t("tableDay"),
    source: t("tableSource"),
    page: t("tablePage"),
    address: t("tableAddress"),
  };
  return async (title, { unit = "", source } = {}) => {
    // A table is handed out all the same where the server does not answer for what stands beside it.
    const [office, evidence] = await Promise.all([
      may("about") ? queries.ensureQueryData(question("about", {})).catch(() => null) : null,
      source === undefined && names.length > 0 && may("sources") ? queries.ensureQueryData(question("sources", {})).catch(() => null) : null,
    ]);
    const sourceOf = (name: string): string => {
      const years = yearsOf(name, evidence?.tables ?? []);
      const named = office?.titles[name];
      return (named === undefined ? name : pick(named)) + (years === "" ? "" : bracketed(years, language));
    };
    return aboutTable(heads, {
      title,
      unit,
      office: office === null ? "" : pick(office.name),
      day: dayHere(new Date()),
      source: source ?? listed(names.map(sourceOf), language),
      page: document.title.replace(/ · Quoin$/, ""),
      address: location.href,
    });
  };
}

/** The day on the clock of the reader. */
function dayHere(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
