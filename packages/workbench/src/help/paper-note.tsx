import { paperCodes, paperName } from "@quoin/core";
import type { ReactNode } from "react";
import { ourPaper } from "../language/office-nouns.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { helpText } from "./help.text.ts";

/** Whose list findings and plan go by, and what its codes stand for; nothing where the office does not want it told. */
export function PaperNote(): ReactNode {
  const { t, ours } = useText(helpText);
  const { paper } = ourPaper();
  if (paper?.shown === false) return null;
  const name = ours(paper?.name === undefined ? paperName : { ...paper.name, typed: true });
  return (
    <Section title={t("whosePaper")}>
      <p>
        {t("paper", { name })} {ours(paperCodes)}
      </p>
    </Section>
  );
}
