import { type ApiAnswer, codeEntry, moneyText, numberText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { ReferenceInput } from "../shared/forms/reference-input.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { passingOnText } from "./passing-on.text.ts";

/** `/instruments`: target groups by instruments, with holes and double offers; what is open to one organisation. */
export function InstrumentsPage(): ReactNode {
  const { t, language } = useText(passingOnText);
  const asked = useAnswer("instruments", {});
  const [organisation, setOrganisation] = useState("");
  const count = (value: number) => numberText(value, language);
  return (
    <>
      <PageHead question={t("instrumentsQuestion")}>
        {asked.data === undefined ? null : (
          <p>
            {t("instrumentsLead", { cells: count(asked.data.matrix.length), holes: count(asked.data.holes.length), double: count(asked.data.double.length) })}
          </p>
        )}
      </PageHead>
      <Section title={t("matrix")}>
        <Answered of={asked}>{(answer) => <Matrix answer={answer} />}</Answered>
      </Section>
      <Answered of={asked}>{(answer) => <Above answer={answer} />}</Answered>
      <Section title={t("openTo")}>
        <FilterBar>
          <ReferenceInput
            label={t("organisation")}
            id="open-to"
            withAsterisk={false}
            error={undefined}
            type="organisation"
            value={organisation}
            change={setOrganisation}
          />
        </FilterBar>
        {organisation === "" ? null : <OpenTo organisation={organisation} />}
      </Section>
      <Section title={t("deeds")}>
        <p>{t("deedsWhat")}</p>
        <Deeds organisation={organisation === "" ? undefined : organisation} />
      </Section>
    </>
  );
}

function Matrix({ answer: { matrix, holes } }: { readonly answer: ApiAnswer<"instruments"> }): ReactNode {
  const { t, ours } = useText(passingOnText);
  const groups = [...new Set([...matrix, ...holes].map(({ group }) => group))].sort();
  const instruments = [...new Set([...matrix, ...holes].map(({ instrument }) => instrument))].sort();
  if (groups.length === 0) return <p>{t("nothingThere")}</p>;
  const called = (list: "stip-instruments" | "stip-target-groups", code: string): string => {
    const label = codeEntry(list, code)?.label;
    return label === undefined ? code : ours(label);
  };
  return (
    <FigureTable
      label={t("matrix")}
      heads={[t("targetGroup"), ...instruments.map((code) => called("stip-instruments", code))]}
      rows={groups.map((group) => ({
        id: group,
        cells: [
          called("stip-target-groups", group),
          ...instruments.map((instrument) => {
            const cell = matrix.find((each) => each.group === group && each.instrument === instrument);
            return cell === undefined ? "–" : <RecordLinks key={instrument} ids={cell.policies} />;
          }),
        ],
      }))}
    />
  );
}

/** Two that together pay more than there is to pay; nothing where there are none. */
function Above({ answer: { above, without_rate: unknown } }: { readonly answer: ApiAnswer<"instruments"> }): ReactNode {
  const { t, ours, language } = useText(passingOnText);
  if (above.length === 0) return null;
  return (
    <Section title={t("above")}>
      <p>{t("aboveWhat", { unknown: numberText(unknown.length, language) })}</p>
      <FigureTable
        label={t("above")}
        heads={[t("targetGroup"), t("policy"), t("together"), t("stated")]}
        rows={above.map(({ group, policies, rate, stated }) => {
          const label = codeEntry("stip-target-groups", group)?.label;
          return {
            id: [group, ...policies].join(" "),
            cells: [
              label === undefined ? group : ours(label),
              <RecordLinks key="policies" ids={policies} />,
              `${numberText(100 * rate, language, 0)}%`,
              t(stated ? "yes" : "no"),
            ],
          };
        })}
      />
    </Section>
  );
}

function RecordLinks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return ids.map((id) => <div key={id}>{<RecordLink type="policy-instrument" id={id} />}</div>);
}

type Deed = ApiAnswer<"instrument-deeds">["policies"][number];

function Deeds({ organisation }: { readonly organisation: string | undefined }): ReactNode {
  const { t, language } = useText(passingOnText);
  const asked = useAnswer("instrument-deeds", organisation === undefined ? {} : { organisation });
  const count = (value: number) => numberText(value, language);
  const money = (sums: Deed["backing"]["at_risk"]) =>
    sums.map(({ currency, amount }) => (currency === null ? amount : moneyText(Number(amount), currency, language))).join(" + ");
  const lines = (...told: readonly (string | null)[]): ReactNode => {
    const said = told.filter((each) => each !== null);
    return said.length === 0 ? "–" : said.map((each) => <div key={each}>{each}</div>);
  };
  return (
    <Answered of={asked}>
      {({ policies }) =>
        policies.length === 0 ? (
          <p>{t("nothingThere")}</p>
        ) : (
          <FigureTable
            label={t("deeds")}
            heads={[t("policy"), t("orders"), t("exposed"), t("relief"), t("disputes"), t("accredited"), t("nonprofit")]}
            rows={policies.map(({ policy, procurement: of, backing, relief, relief_above: above, disputes, accreditations, bodies }) => ({
              id: policy ?? "",
              cells: [
                policy === null ? t("noPolicy") : <RecordLink key="policy" type="policy-instrument" id={policy} />,
                of.needs === 0
                  ? "–"
                  : lines(
                      t("ordersTold", { needs: count(of.needs), tendered: count(of.tendered), decided: count(of.decided), first: count(of.first_buyers) }),
                      of.amount.length === 0 ? null : money(of.amount),
                    ),
                lines(
                  backing.at_risk.length === 0 ? null : money(backing.at_risk),
                  backing.booked.granted.length === 0
                    ? null
                    : t("grantedTold", {
                        granted: money(backing.booked.granted),
                        called: backing.booked.called.length === 0 ? "–" : money(backing.booked.called),
                        released: backing.booked.released.length === 0 ? "–" : money(backing.booked.released),
                      }),
                  backing.differs.length === 0 ? null : t("differsTold", { count: count(backing.differs.length) }),
                  backing.called.length === 0 ? null : t("calledTold", { money: money(backing.called) }),
                  backing.overdue.length === 0 ? null : t("overdueTold", { count: count(backing.overdue.length) }),
                  backing.not_booked.length === 0 ? null : t("notBooked", { count: count(backing.not_booked.length) }),
                ),
                lines(
                  ...relief.map(({ year, organisations, currency, amount }) =>
                    t("reliefTold", { year: String(year), money: money([{ currency, amount }]), count: count(organisations) }),
                  ),
                  ...above
                    .slice(0, 1)
                    .map(({ currency, ceiling }) => t("reliefAbove", { count: count(above.length), ceiling: money([{ currency, amount: ceiling }]) })),
                ),
                disputes.open + disputes.decided === 0
                  ? "–"
                  : lines(
                      t("disputesTold", { open: count(disputes.open), decided: count(disputes.decided) }),
                      disputes.median_months === null ? null : t("medianTold", { months: numberText(disputes.median_months, language, 1) }),
                    ),
                accreditations.in_force + accreditations.ended === 0
                  ? "–"
                  : t("accreditedTold", { count: count(accreditations.in_force), soon: count(accreditations.expiring) }),
                bodies.open === 0 ? "–" : count(bodies.open),
              ],
            }))}
          />
        )
      }
    </Answered>
  );
}

function OpenTo({ organisation }: { readonly organisation: string }): ReactNode {
  const { t, language } = useText(passingOnText);
  const asked = useAnswer("instruments", { organisation });
  return (
    <Answered of={asked}>
      {({ open, not, unknown }) => (
        <FigureTable
          label={t("openTo")}
          heads={[t("policy"), t("standing"), t("upTo"), t("until")]}
          rows={[
            ...open.map((each) => ({
              id: each.id,
              told: t("isOpen"),
              most:
                each.amount_up_to === null ? "–" : each.currency === null ? each.amount_up_to : moneyText(Number(each.amount_up_to), each.currency, language),
              until: each.until === null ? "–" : dayText(each.until, language),
            })),
            ...unknown.map((each) => ({ id: each.id, told: t("isUnknown", { fields: each.missing.join(listMark(language)) }), most: "–", until: "–" })),
            ...not.map((each) => ({ id: each.id, told: t("isNot"), most: "–", until: "–" })),
          ].map(({ id, told, most, until }) => ({ id, cells: [<RecordLink key="policy" type="policy-instrument" id={id} />, told, most, until] }))}
        />
      )}
    </Answered>
  );
}
