import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { moneyText } from "@quoin/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { useRegions } from "../regions/use-regions.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { labelText } from "../shared/words/label.ts";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import { placeTime } from "./local-time.ts";
import { ServiceMap } from "./service-map.tsx";
import { askedServices, type Facet, type FoundService, type FoundServices, type ServiceSearch } from "./service-search.ts";

/** Values of a facet that are offered at once. */
const valuesShown = 10;

/** What one wants to measure or make, where, for how much and how soon: services of what is lent, narrowed by facets, with a map of what was found. The address keeps all of it. */
export function ServiceFinder({ held }: { readonly held: ServiceSearch }): ReactNode {
  const found = useAnswer("service-search", askedServices(held));
  const key = JSON.stringify([held.words, held.near, held.within, held.hours, held.cost]);
  return (
    <>
      <ServiceForm key={key} held={held} />
      <Answered of={found}>{(answer) => <Found answer={answer} held={held} />}</Answered>
    </>
  );
}

function ServiceForm({ held }: { readonly held: ServiceSearch }) {
  const { t } = useText(facilitiesText);
  const navigate = useNavigate();
  const nameOf = usePlaceNames();
  const places = useRegions().data?.provinces ?? [];
  const [typed, setTyped] = useState(held);
  const set = (field: keyof ServiceSearch, value: string): void => setTyped((before) => ({ ...before, [field]: value === "" ? undefined : value }));
  return (
    <form
      className={`${classes.finder} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        const { words, near, within, hours, cost } = typed;
        void navigate({ to: "/facilities", search: { ...held, words, near, within, hours, cost } });
      }}
    >
      <TextInput label={t("serviceWords")} maxLength={200} value={typed.words ?? ""} onChange={({ currentTarget }) => set("words", currentTarget.value)} />
      <NativeSelect
        label={t("near")}
        value={typed.near ?? ""}
        onChange={({ currentTarget }) => set("near", currentTarget.value)}
        data={[{ value: "", label: "–" }, ...places.map(({ id }) => ({ value: id, label: nameOf(id) }))]}
      />
      <NumberInput label={t("within")} min={1} max={20_000} value={typed.within ?? ""} onChange={(value) => set("within", String(value))} />
      <NumberInput label={t("hours")} min={0.5} max={744} value={typed.hours ?? ""} placeholder="1" onChange={(value) => set("hours", String(value))} />
      <NumberInput label={t("cost")} min={0} value={typed.cost ?? ""} onChange={(value) => set("cost", String(value))} />
      <Button type="submit">{t("lookServices")}</Button>
    </form>
  );
}

function Found({ answer: { services, found, facets }, held }: { readonly answer: FoundServices; readonly held: ServiceSearch }) {
  const { t } = useText(facilitiesText);
  return (
    <>
      <p role="status">{services.length < found ? t("servicesSome", { found, shown: services.length }) : t("servicesFound", { found })}</p>
      <nav aria-label={t("narrow")} className={`${classes.facets} no-print`}>
        {facets.map(({ facet, values }) => (
          <FacetList key={facet} facet={facet} values={values} held={held} />
        ))}
      </nav>
      <ServiceMap facets={facets} held={held} />
      {services.length === 0 ? <EmptyState what={t("noService")} why={t("noServiceWhy")} /> : <ServiceTable services={services} held={held} />}
    </>
  );
}

const facetWords = {
  method: "facetMethod",
  quantity: "facetQuantity",
  capability: "facetCapability",
  place: "facetPlace",
  free: "facetFree",
  approval: "facetApproval",
} as const;

const valueWords: Readonly<Partial<Record<string, "freeWeek" | "freeMonth" | "freeQuarter" | "freeNone" | "atOnce" | "byOfficer">>> = {
  week: "freeWeek",
  month: "freeMonth",
  quarter: "freeQuarter",
  none: "freeNone",
  instant: "atOnce",
  officer: "byOfficer",
};

function FacetList({ facet, values, held }: FoundServices["facets"][number] & { readonly held: ServiceSearch }) {
  const { t, language } = useText(facilitiesText);
  const [isWhole, showWhole] = useState(false);
  const chosen = held[facet];
  if (values.length === 0) return null;
  const said = (value: string, label: FoundServices["facets"][number]["values"][number]["label"]): string => {
    const word = isTold(facet) ? valueWords[value] : undefined;
    if (word !== undefined) return t(word);
    return label === null ? value : labelText(label, language, value);
  };
  return (
    <section>
      <h3>{t(facetWords[facet])}</h3>
      <ul>
        {(isWhole ? values : values.slice(0, valuesShown)).map(({ value, label, count }) => {
          const isChosen = chosen?.toLowerCase() === value.toLowerCase();
          return (
            <li key={value}>
              <Link
                to="/facilities"
                search={{ ...held, [facet]: isChosen ? undefined : value }}
                {...(isChosen ? { "aria-current": "true" as const, className: classes.chosen } : {})}
              >
                {said(value, label)}
              </Link>{" "}
              {count}
              {isChosen ? ` (${t("chosen")})` : null}
            </li>
          );
        })}
      </ul>
      {values.length <= valuesShown || isWhole ? null : (
        <Button variant="subtle" size="compact-xs" onClick={() => showWhole(true)}>
          {t("allValues", { count: values.length })}
        </Button>
      )}
    </section>
  );
}

/** Facets whose values the program names; all others are what somebody typed. */
function isTold(facet: Facet): boolean {
  return facet === "free" || facet === "approval";
}

function ServiceTable({ services, held }: { readonly services: readonly FoundService[]; readonly held: ServiceSearch }) {
  const { t, language } = useText(facilitiesText);
  const nameOf = usePlaceNames();
  const isFar = services.some(({ distance_km: away }) => away !== null);
  return (
    <FigureTable
      label={t("services")}
      heads={[t("facility"), t("service"), t("facetPlace"), ...(isFar ? [t("away")] : []), t("price"), t("nextFree"), t("approved")]}
      rows={services.map((each) => ({
        id: `${each.equipment ?? each.facility}-${each.service}`,
        cells: [
          <Link key="facility" to="/facilities" search={{ ...held, facility: each.equipment ?? each.facility ?? undefined }}>
            {labelText(each.label, language, each.equipment ?? each.facility ?? "")}
          </Link>,
          [each.service_label === null ? null : labelText(each.service_label, language, each.service ?? ""), each.method, each.quantity]
            .filter(Boolean)
            .join(" · ") || "–",
          each.region === null ? "–" : nameOf(each.region),
          ...(isFar ? [each.distance_km === null ? "–" : `${each.distance_km} km`] : []),
          each.price === null ? "–" : moneyText(Number(each.price), each.currency ?? "", language),
          each.next_free === null || each.zone === null ? t("noFree") : placeTime(each.zone, each.next_free),
          t(each.instant ? "atOnce" : "byOfficer"),
        ],
      }))}
    />
  );
}
