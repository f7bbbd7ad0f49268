import { numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { PageHead } from "../../shared/page/page-head.tsx";
import { Section } from "../../shared/page/section.tsx";
import { registerText } from "../register.text.ts";
import { useRecordTypes } from "../use-record-types.ts";
import { groupOf, typeGroups } from "./type-groups.ts";
import classes from "./types-page.module.css";

const groupWords = { who: "groupWho", what: "groupWhat", money: "groupMoney", rules: "groupRules", books: "groupBooks" } as const;

/** `/register`: the kinds of entries in five groups with how many there are of each; those without an entry are folded. */
export function TypesPage(): ReactNode {
  const { t, pick, language } = useText(registerText);
  const types = useRecordTypes();
  const totals = new Map(useAnswer("record-counts", {}).data?.counts.map(({ type, total }) => [type, total]));
  const counted = (types.data?.types ?? []).map((each) => ({ ...each, total: totals.get(each.type) }));
  const empty = counted.filter(({ total }) => total === 0);
  return (
    <>
      <PageHead question={t("typesQuestion")}>
        <p>{t("typesAnswer")}</p>
      </PageHead>
      <Answered of={types} height={640}>
        {() => (
          <>
            <div className={classes.groups}>
              {typeGroups.map((group) => {
                const own = counted.filter(({ type, total }) => total !== 0 && groupOf(type) === group);
                return own.length === 0 ? null : (
                  <Section key={group} title={t(groupWords[group])}>
                    <ul className={classes.list}>
                      {own.map(({ type, label, total }) => (
                        <li key={type}>
                          <Link to="/register/$type" params={{ type }}>
                            {pick(label)}
                          </Link>
                          <span>{total === undefined ? "" : numberText(total, language)}</span>
                        </li>
                      ))}
                    </ul>
                  </Section>
                );
              })}
            </div>
            {empty.length === 0 ? null : (
              <details className={classes.empty}>
                <summary>{t("typesEmpty", { count: empty.length })}</summary>
                <ul>
                  {empty.map(({ type, label }) => (
                    <li key={type}>
                      <Link to="/register/$type" params={{ type }}>
                        {pick(label)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
