import { deedNames, moneyText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useRecordName } from "../api/record-name.ts";
import { dateTimeText } from "../language/date-text.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { choiceText } from "../register/choice-text.ts";
import { FieldValue, isEmptyValue } from "../register/field-value.tsx";
import { RecordFacts } from "../register/record-facts.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { type RecordField, type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Section } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { type Asked, askedOf, kindOf, type ProposalRecord, proposalIn, standingOf } from "./asked-proposal.ts";
import { ledgerText } from "./ledger.text.ts";

/** What a proposal is called: what it does, and how much of which money where it moves some. */
export function useProposalName(): (record: StoredRecord) => string {
  const { t, ours, language } = useText(ledgerText);
  return (record) => {
    const { amount, currency, ...proposal } = proposalIn(record);
    const kinds = deedNames(proposal).map(ours).join(listMark(language));
    return amount === null || currency === null ? kinds : t("proposalSum", { what: kinds, amount: moneyText(Number(amount), currency, language) });
  };
}

interface ProposalViewProps {
  readonly record: StoredRecord;
  /** Fields of the type, for all that is kept of it. */
  readonly fields: readonly RecordField[];
}

/** The title of a proposal's page: what became of it, and what it does. */
export function useProposalTitle(): (record: StoredRecord) => string {
  const { t } = useText(ledgerText);
  const nameOf = useProposalName();
  return (record) => {
    const what = nameOf(record);
    return {
      waits: () => t("proposalOf", { what }),
      released: () => t("releasedOf", { what }),
      declined: () => t("declinedOf", { what }),
      takenBack: () => t("takenBackOf", { what }),
    }[standingOf(proposalIn(record))]();
  };
}

/** What somebody proposed in words, who may release it and who may not, and beneath it all that is kept; the server decides who may. */
export function ProposalView({ record, fields }: ProposalViewProps): ReactNode {
  const { t, language } = useText(ledgerText);
  const proposal = proposalIn(record);
  const { status, made_by, made_at, settled_by, settled_at } = proposal;
  const name = useProposalName()(record);
  const may = useMay();
  const standing = useRef<HTMLParagraphElement>(null);
  const before = useRef(status);
  // Once it is settled the form is gone: who settled it stands where the page says what became of it.
  useEffect(() => {
    if (before.current !== status) standing.current?.focus();
    before.current = status;
  }, [status]);
  const nameOf = useAccountNames([made_by, settled_by]);
  const who = nameOf(made_by);
  const settled = { who, by: settled_by === null ? "–" : nameOf(settled_by), at: dateTimeText(settled_at ?? made_at, language) };
  const words = {
    waits: () => t("proposalWaits", { who, at: dateTimeText(made_at, language) }),
    released: () => t("proposalReleased", settled),
    declined: () => t("proposalDeclined", settled),
    takenBack: () => t("proposalTakenBack", settled),
  };
  return (
    <>
      <Section title={t("proposalAsked")}>
        <p ref={standing} tabIndex={-1}>
          {words[standingOf(proposal)]()}
        </p>
        <AskedFacts proposal={proposal} />
        {proposal.deeds.includes("plan") && may("replan") ? (
          <p className="no-print">
            <Link to="/replan">{t("toReplan")}</Link>
          </p>
        ) : null}
        <details>
          <summary>{t("asWritten")}</summary>
          <RecordFacts record={record} fields={fields} isFixed />
        </details>
      </Section>
      {status === "proposed" ? <Settling proposal={proposal} name={name} /> : null}
    </>
  );
}

/** What it does, how much, for whom, what changes, and what was filled in, each under the name that its field has. */
function AskedFacts({ proposal }: { readonly proposal: ProposalRecord }): ReactNode {
  const { t, pick, ours, language } = useText(ledgerText);
  const placeOf = usePlaceNames();
  const type = useRecordType(kindOf(proposal.about[0] ?? ""));
  const fieldOf = (name: string) => type?.fields.find((field) => field.name === name);
  const words: Readonly<Record<string, string>> = {
    reason: t("askedReason"),
    region: t("askedRegion"),
    scenario: t("askedScenario"),
    max_changes: t("askedChanges"),
    plan: t("askedPlan"),
    call: t("askedCall"),
    method: t("askedMethod"),
    evidence: t("askedEvidence"),
    id: t("askedId"),
  };
  const asked = askedOf(proposal.input);
  const value = ({ name, value: given }: Asked): ReactNode => {
    const field = fieldOf(name);
    if (field !== undefined) return <FieldValue field={field} value={given} record={Object.fromEntries(asked.map((each) => [each.name, each.value]))} />;
    if (name === "scenario" && given === "base") return t("askedBase");
    if (name === "region") return placeOf(String(given));
    if (name === "call" || name === "plan") return <RecordLink type={name} id={String(given)} />;
    return typeof given === "object" ? <code>{JSON.stringify(given)}</code> : choiceText(String(given), language);
  };
  const facts = [
    { name: t("deed"), value: deedNames(proposal).map(ours).join(listMark(language)) },
    ...(proposal.amount === null || proposal.currency === null
      ? []
      : [{ name: t("amount"), value: moneyText(Number(proposal.amount), proposal.currency, language) }]),
    ...(proposal.payees.length === 0
      ? []
      : [
          {
            name: t("payees"),
            value: proposal.payees.map((payee) => (
              <div key={payee}>
                <RecordLink type="organisation" id={payee} />
              </div>
            )),
          },
        ]),
    ...(proposal.about.length === 0 ? [] : [{ name: t("concerns"), value: proposal.about.map((each) => <Concerned key={each} entry={each} />) }]),
    ...asked
      .filter(({ value: given }) => !isEmptyValue(given) && given !== "" && given !== false)
      .map((each) => {
        const field = fieldOf(each.name);
        return { name: words[each.name] ?? (field === undefined ? each.name : pick(field.label)), value: value(each) };
      }),
  ];
  // The sum and whom it is for stand above what was filled in, which names them again.
  return <FactList facts={[...new Map(facts.toReversed().map((fact) => [fact.name, fact])).values()].toReversed()} isWide />;
}

/** An entry that changes, by its name; what is made only by the release has none yet and stands under its type and number. */
function Concerned({ entry }: { readonly entry: string }): ReactNode {
  const { pick } = useText(ledgerText);
  const kind = kindOf(entry);
  const id = entry.slice(kind.length + 1);
  const { data: known } = useRecordName(kind, id);
  const type = useRecordType(kind);
  return (
    <div>
      {type === undefined ? kind : pick(type.label)} {known === null ? <code>{id}</code> : <RecordLink type={kind} id={id} />}
    </div>
  );
}

/** Releasing and declining; who proposed it is told that another person releases it, and takes it back. */
function Settling({ proposal: { id, not, made_by }, name }: { readonly proposal: ProposalRecord; readonly name: string }): ReactNode {
  const { t } = useText(ledgerText);
  const may = useMay();
  const account = useSession().data?.name ?? "";
  const isOwn = not.includes(account) || made_by === account;
  const mayRelease = may("release");
  return (
    <Section title={t("settle")} anchor="settle">
      {isOwn ? <p>{t("proposalOwn")}</p> : mayRelease ? null : <p>{t("proposalNotYours")}</p>}
      {!mayRelease ? null : (
        <>
          {isOwn ? null : (
            <ActionForm
              name="release"
              label={t("release")}
              fields={[{ name: "reason", label: t("why"), kind: "text" }]}
              input={({ texts }) => ({ id, reason: texts["reason"] ?? "" })}
              confirm={() => ({
                title: t("releaseAsk"),
                text: (
                  <>
                    <p>{name}</p>
                    <p>{t("releaseAskWhy")}</p>
                  </>
                ),
              })}
            />
          )}
          <ActionForm
            name="decline"
            label={isOwn ? t("takeBack") : t("decline")}
            isQuiet
            fields={[{ name: "reason", label: t("why"), kind: "text", isRequired: true }]}
            input={({ texts }) => ({ id, reason: texts["reason"] ?? "" })}
          />
        </>
      )}
    </Section>
  );
}
