import { type ApiAnswer, roleLabels } from "@quoin/core";
import type { ReactNode } from "react";
import { ask, useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { blank, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { Section } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { ErasePerson } from "./erase-person.tsx";
import { peopleDataText } from "./people-data.text.ts";
import { PlaceLink } from "./place-link.tsx";

type Held = ApiAnswer<"person-show">;
type Kept = ApiAnswer<"person-list">["kept"][number];

interface HeldOfPersonProps {
  readonly who: string;
  /** The inventory, which says why a kind of text is kept and until when. */
  readonly kept: readonly Kept[];
}

/** All that is kept of one person, with its purpose and its end, to be handed out or erased. */
export function HeldOfPerson({ who, kept }: HeldOfPersonProps): ReactNode {
  const { t, language } = useText(peopleDataText);
  const may = useMay();
  const held = useAnswer("person-show", { who });
  return (
    <Answered of={held} height={240}>
      {(found) => {
        const { accounts, texts, out_of_sight: outOfSight, sealed_rows: sealed } = found;
        const isNothing = accounts.length + texts.length === 0;
        return (
          <>
            <Section title={t("heldOf", { who })}>
              {isNothing ? (
                <EmptyState what={t("nothing", { who })} why={t("nothingWhy")} />
              ) : (
                <p>{[t("accountCount", { count: accounts.length }), t("textCount", { count: texts.length })].join(blank(language))}</p>
              )}
              {outOfSight === 0 ? null : <p>{t("outOfSight", { count: outOfSight })}</p>}
              {sealed === 0 ? null : <p>{t("sealed", { count: sealed })}</p>}
              {isNothing ? null : <DocumentButton label={t("export")} make={() => ask("person-export", { who })} />}
            </Section>
            {accounts.map((account) => (
              <Account key={account.name} of={account} />
            ))}
            {texts.length === 0 ? null : <Texts of={texts} kept={kept} />}
            {isNothing || !may("person-erase") ? null : <ErasePerson who={who} held={found} />}
          </>
        );
      }}
    </Answered>
  );
}

function Account({ of: account }: { readonly of: Held["accounts"][number] }) {
  const { t, ours, language } = useText(peopleDataText);
  const at = (moment: string | null) => (moment === null ? "–" : dateTimeText(moment, language));
  const joint = listMark(language);
  const { department, organisation, region } = account;
  const belongs = [department, organisation, region].filter((each) => each !== null).join(joint);
  const facts = [
    { name: t("display"), value: account.display },
    { name: t("roles"), value: account.roles.map((role) => (role in roleLabels ? ours(roleLabels[role as keyof typeof roleLabels]) : role)).join(joint) },
    { name: t("belongs"), value: belongs === "" ? "–" : belongs },
    { name: t("number"), value: account.person ?? "–" },
    { name: t("state"), value: account.disabled ? t("disabled") : t("active") },
    { name: t("made"), value: at(account.created_at) },
    { name: t("mail"), value: account.mail ?? "–" },
    { name: t("signOn"), value: account.subject === null ? "–" : `${account.subject} (${account.issuer ?? "–"})` },
    { name: t("factor"), value: account.second_factor ? t("yes") : t("no") },
    { name: t("passkeys"), value: account.passkeys.length === 0 ? t("no") : account.passkeys.map(({ label }) => label).join(joint) },
    { name: t("tokens"), value: account.tokens },
    { name: t("changes"), value: account.first_change === null ? "–" : `${at(account.first_change)} – ${at(account.newest_change)}` },
  ];
  return (
    <Section title={t("account", { name: account.name })} folds>
      <FactList facts={facts} isWide />
      {account.access.length === 0 ? null : (
        <>
          <h3>{t("access")}</h3>
          <FigureTable
            label={t("access")}
            heads={[t("when"), t("what"), t("from"), t("outcome")]}
            rows={account.access.map(({ at: when, what, subject, address, outcome }, index) => ({
              id: `${when} ${index}`,
              cells: [at(when), subject === null ? what : `${what}: ${subject}`, address ?? "–", outcome],
            }))}
          />
        </>
      )}
    </Section>
  );
}

function Texts({ of, kept }: { readonly of: Held["texts"]; readonly kept: readonly Kept[] }) {
  const { t, pick, language } = useText(peopleDataText);
  return (
    <Section title={t("texts")}>
      <FigureTable
        label={t("texts")}
        heads={[t("place"), t("text"), t("reason"), t("until"), t("since"), t("match")]}
        rows={of.map(({ place, text, since, match }) => {
          const kind = kept.find(({ where }) => where === kindOf(place));
          return {
            id: place,
            cells: [
              <PlaceLink key={place} place={place} />,
              text,
              kind === undefined ? "–" : pick(kind.why),
              kind === undefined ? "–" : pick(kind.until),
              dateTimeText(since, language),
              t(match),
            ],
          };
        })}
      />
    </Section>
  );
}

/** As the inventory names the field of a place: `expert/x1 labels.en` is of `expert labels`. */
function kindOf(place: string): string {
  const [record = "", path = ""] = place.split(" ");
  return `${record.split("/")[0] ?? ""} ${path.split(".")[0] ?? ""}`;
}
