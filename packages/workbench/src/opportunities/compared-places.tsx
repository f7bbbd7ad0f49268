import type { OpportunitiesAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { opportunitiesText } from "./opportunities.text.ts";
import { askedSector } from "./sector-select.tsx";

interface Named {
  readonly name: string;
  readonly answer: OpportunitiesAnswer;
}

/** Two places beside each other: what both hold, and what each could learn from the other, nearest first. */
export function ComparedPlaces({ first, second }: { readonly first: OpportunitiesAnswer; readonly second: string }): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  const other = useAnswer("opportunities", { region: second, year: first.year, ...askedSector(first.sector ?? "") });
  const nameOf = (region: string | null) => pick(first.places.find((each) => each.region === region)?.label ?? { en: region ?? "", zh: region ?? "" });
  return (
    <Answered of={other} height={160}>
      {(answer) => {
        const [one, two] = [
          { name: nameOf(first.region), answer: first },
          { name: nameOf(second), answer },
        ];
        return (
          <Section title={t("comparison", { first: one.name, second: two.name })}>
            <p>
              {t("both", {
                names: namesOf(
                  one.answer.activities.filter(({ activity, present }) => present && holds(two.answer, activity)),
                  pick,
                  t("none"),
                ),
              })}
            </p>
            <p>{t("onlyFirst", { first: one.name, second: two.name, names: learnable(one, two, pick, t("none")) })}</p>
            <p>{t("onlyFirst", { first: two.name, second: one.name, names: learnable(two, one, pick, t("none")) })}</p>
          </Section>
        );
      }}
    </Answered>
  );
}

type Pick = ReturnType<typeof useText>["pick"];

function holds({ activities }: OpportunitiesAnswer, activity: string): boolean {
  return activities.some((each) => each.activity === activity && each.present);
}

/** What the one holds and the other lacks, nearest to the other first. */
function learnable(from: Named, to: Named, pick: Pick, none: string): string {
  const lacking = to.answer.activities.filter(({ activity, present }) => !present && holds(from.answer, activity));
  return namesOf(
    lacking.toSorted((a, b) => (b.density ?? 0) - (a.density ?? 0)),
    pick,
    none,
  );
}

function namesOf(activities: OpportunitiesAnswer["activities"], pick: Pick, none: string): string {
  return activities.length === 0 ? none : activities.map(({ label }) => pick(label)).join(" · ");
}
