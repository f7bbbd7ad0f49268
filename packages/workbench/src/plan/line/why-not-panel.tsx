import { Drawer } from "@mantine/core";
import { moneyText, type WhyNotAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../../address/use-address-change.ts";
import { useAnswer } from "../../api/question.ts";
import { semicolon } from "../../language/marks.ts";
import { measuredText } from "../../language/measured-text.ts";
import { ourCurrency } from "../../language/office-nouns.ts";
import { useText } from "../../language/use-text.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { FactList } from "../../shared/tables/fact-list.tsx";
import { Invented } from "../../shared/words/invented.tsx";
import { planText } from "../plan.text.ts";

/** The drawer of a project that a plan leaves out: what is in its way, the cheapest change, what it would displace. The project stands in the address. */
export function WhyNotPanel({ project, region }: { readonly project: string; readonly region: string }): ReactNode {
  const { t } = useText(planText);
  const change = useAddressChange();
  return (
    <Drawer opened={project !== ""} onClose={() => change({ why: "" })} title={t("whyNot")} closeButtonProps={{ "aria-label": t("close") }}>
      {project === "" ? null : <WhyNot project={project} region={region} />}
    </Drawer>
  );
}

function WhyNot({ project, region }: { readonly project: string; readonly region: string }) {
  const { t } = useText(planText);
  const answer = useAnswer("design-why-not", { project, region });
  return (
    <Answered of={answer} doing={t("whyNotSolving")} height={240}>
      {(found) => <Reasons answer={found} />}
    </Answered>
  );
}

function Reasons({ answer }: { readonly answer: WhyNotAnswer }) {
  const { t, pick, language } = useText(planText);
  const { title, funded, unit, synthetic, blocked_by: blocked, extra, value_lost: lost, forced } = answer;
  const number = (value: number | null) => (value === null ? "–" : measuredText(value, "", language));
  return (
    <>
      <p>
        <strong>{pick(title)}</strong> {synthetic ? <Invented /> : null}
      </p>
      {funded ? <p>{t("whyNotFunded")}</p> : null}
      <FactList
        facts={[
          {
            name: t("blockedBy"),
            value: blocked.length === 0 ? t("blockedByNone") : blocked.map(({ label }) => pick(label)).join(semicolon(language)),
          },
          {
            name: t("cheapest"),
            value: extra === null ? t("cheapestNone") : unit === ourCurrency() ? moneyText(extra, unit, language) : measuredText(extra, unit ?? "", language),
          },
          { name: t("lostEstimate"), value: number(lost) },
          { name: t("lostExact"), value: forced === null ? t("noPlanHolds") : number(forced.lost) },
        ]}
      />
      {forced === null ? null : (
        <>
          <Moved title={t("displaces")} choices={forced.leaves} />
          <Moved title={t("bringsIn")} choices={forced.enters} />
        </>
      )}
    </>
  );
}

function Moved({ title, choices }: { readonly title: string; readonly choices: NonNullable<WhyNotAnswer["forced"]>["leaves"] }) {
  const { pick, language } = useText(planText);
  return (
    <>
      <h3>{title}</h3>
      {choices.length === 0 ? <p>–</p> : null}
      <ul>
        {choices.map(({ id, label, amount }) => (
          <li key={id}>
            {pick(label)} {amount === null ? "" : moneyText(amount, ourCurrency(), language)}
          </li>
        ))}
      </ul>
    </>
  );
}
