import { glossary, type Language } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { FoldedCard } from "../shared/page/folded-card.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { usePhone } from "../shared/page/use-phone.ts";
import { type Fact, FactList } from "../shared/tables/fact-list.tsx";
import { StepList } from "./first-steps.tsx";
import classes from "./help.module.css";
import { helpText } from "./help.text.ts";
import { PaperNote } from "./paper-note.tsx";

/** `/help`: the first steps, what people come for, the keys, and every term. */
export function HelpPage(): ReactNode {
  const { t } = useText(helpText);
  const tasks: readonly Fact[] = [
    { name: t("taskBrief"), value: <Link to="/">{t("taskBriefHow")}</Link> },
    { name: t("taskMeeting"), value: t("taskMeetingHow") },
    { name: t("taskData"), value: <Link to="/import">{t("taskDataHow")}</Link> },
    { name: t("taskCard"), value: <Link to="/systems">{t("taskCardHow")}</Link> },
    { name: t("taskWork"), value: <Link to="/work">{t("taskWorkHow")}</Link> },
  ];
  const keys: readonly Fact[] = [
    { name: "/ · Ctrl-K", value: t("keySearch") },
    { name: "← → ↑ ↓", value: t("keyArrows") },
    { name: "Esc", value: t("keyEscape") },
  ];
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("answer")}</p>
      </PageHead>
      <Section title={t("firstSteps")}>
        <StepList />
      </Section>
      <Section title={t("tasks")}>
        <FactList facts={tasks} />
      </Section>
      <Section title={t("keys")}>
        <FactList facts={keys} />
      </Section>
      <PaperNote />
      <Section title={t("glossary")}>
        <Glossary />
      </Section>
    </>
  );
}

/** Chinese readers know abbreviations in capitals; English ones read no Chinese. */
function isReadIn(word: string, language: Language): boolean {
  const isChinese = /\p{Script=Han}/u.test(word);
  return language === "zh" ? isChinese || /^[A-Z\d/ -]+$/.test(word) : !isChinese;
}

function OtherNames({ words }: { readonly words: readonly string[] }): ReactNode {
  const { t, language } = useText(helpText);
  return words.length === 0 ? null : <span className={classes.other}>{t("also", { words: words.join(listMark(language)) })}</span>;
}

function Glossary(): ReactNode {
  const { ours, language } = useText(helpText);
  const { term: asked } = useSearch({ from: "/help" });
  const found = useRef<HTMLDivElement>(null);
  const onPhone = usePhone();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another term in the address is another place to go to.
  useEffect(() => found.current?.scrollIntoView({ block: "center" }), [asked]);
  // On a phone a term is looked up by its name: what it means stands behind it.
  if (onPhone)
    return (
      <div>
        {glossary.map(({ id, name, also, text }) => (
          <div key={id} ref={id === asked ? found : undefined}>
            <FoldedCard title={ours(name)} isOpen={id === asked}>
              <p className={classes.other} lang={language === "zh" ? "en" : "zh"}>
                {name[language === "zh" ? "en" : "zh"]}
              </p>
              {ours(text)}
              <OtherNames words={also.filter((word) => isReadIn(word, language))} />
            </FoldedCard>
          </div>
        ))}
      </div>
    );
  return (
    <dl className={classes.glossary}>
      {glossary.map(({ id, name, also, text }) => (
        <div
          key={id}
          ref={id === asked ? found : undefined}
          className={classes.entry}
          {...(id === asked ? { "data-asked": true, "aria-current": "true" } : {})}
        >
          <dt>
            {ours(name)}
            <span className={classes.other} lang={language === "zh" ? "en" : "zh"}>
              {name[language === "zh" ? "en" : "zh"]}
            </span>
          </dt>
          <dd>
            {ours(text)}
            <OtherNames words={also.filter((word) => isReadIn(word, language))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
