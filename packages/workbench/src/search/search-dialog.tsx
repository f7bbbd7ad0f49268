import { Modal, TextInput } from "@mantine/core";
import { writtenName } from "@quoin/core";
import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { useRecordTypes } from "../register/use-record-types.ts";
import { addressOf, type Hit, hitKinds } from "./hit.ts";
import classes from "./search.module.css";
import { searchText } from "./search.text.ts";
import { useHits } from "./use-hits.ts";

/** One field, and what bears the name by kind. The field keeps the focus; arrow keys move along the hits. */
export function SearchDialog({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useText(searchText);
  const [typed, setTyped] = useState("");
  /** The hit that arrow keys have come to; before they move, the one that bears the very name that was typed, or the first. */
  const [at, setAt] = useState<number | null>(null);
  const searched = useDeferredValue(typed);
  const { hits: found, isSearching } = useHits(searched);
  // Whose very name was typed stands first.
  const named = found.find(isNamed(searched))?.kind;
  const kinds = named === undefined ? hitKinds : [named, ...hitKinds.filter((kind) => kind !== named)];
  const hits = kinds.flatMap((kind) => found.filter((hit) => hit.kind === kind));
  const current = Math.min(at ?? Math.max(0, hits.findIndex(isNamed(typed))), hits.length - 1);
  /** Hits of what stood in the field before are shown meanwhile, and never opened by its key. */
  const isBehind = isSearching || searched !== typed;
  const [waits, setWaits] = useState(false);
  const list = useId();
  const router = useRouter();
  const open = (hit: Hit): void => {
    close();
    void router.navigate({ href: inBase(addressOf(hit)) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((current + step + hits.length) % hits.length);
    }
    // While characters are being composed, Enter chooses one of them.
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      setWaits(true);
    }
  };
  const chosen = waits && !isBehind ? hits[current] : undefined;
  useEffect(() => {
    if (chosen !== undefined) open(chosen);
    else if (waits && !isBehind) setWaits(false);
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t("title")}
      size="42rem"
      centered={false}
      yOffset="8vh"
      closeButtonProps={{ "aria-label": "Esc" }}
      transitionProps={{ duration: 0 }}
    >
      <TextInput
        data-autofocus
        label={t("label")}
        placeholder={t("placeholder")}
        description={t("how")}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(null);
          setWaits(false);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(hits.length > 0 ? { "aria-activedescendant": `${list}-${current}` } : {})}
        autoComplete="off"
        spellCheck={false}
      />
      <p className={classes.state} role="status">
        {typed.trim() === "" ? "" : hits.length > 0 ? t("count", { count: hits.length }) : isSearching ? t("searching") : `${t("nothing")}${t("nothingTips")}`}
      </p>
      <div id={list} role="listbox" aria-label={t("found")} className={classes.hits}>
        {kinds.map((kind) => {
          const ofKind = hits.flatMap((hit, index) => (hit.kind === kind ? [{ hit, index }] : []));
          return ofKind.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a list of options is grouped by a role; a fieldset may not stand in it.
            <div key={kind} role="group" aria-label={t(kind)}>
              <p className={classes.kind} role="presentation">
                {t(kind)}
              </p>
              {ofKind.map(({ hit, index }) => (
                <HitRow key={`${hit.type}/${hit.id}/${hit.place}`} id={`${list}-${index}`} hit={hit} isCurrent={index === current} open={() => open(hit)} />
              ))}
            </div>
          );
        })}
      </div>
    </Modal>
  );
}

/** Whether a hit bears this name, in one of its languages, or this identifier. */
function isNamed(typed: string): (hit: Hit) => boolean {
  const name = writtenName(typed);
  return ({ id, name: { en, zh } }) => [id, en, zh].some((each) => writtenName(each) === name);
}

function HitRow({ id, hit, isCurrent, open }: { readonly id: string; readonly hit: Hit; readonly isCurrent: boolean; readonly open: () => void }): ReactNode {
  const { t, pick } = useText(searchText);
  const types = useRecordTypes().data?.types;
  const placeName = usePlaceNames();
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const type = types?.find(({ type: each }) => each === hit.type);
  const beside = [
    hit.kind === "method" ? t(hit.type === "rule" ? "rule" : "measure") : type === undefined ? "" : pick(type.label),
    hit.place === null ? "" : placeName(hit.place),
  ].filter((words) => words !== "");
  return (
    // Ctrl-click opens a page beside this one, as every link does.
    <a
      ref={row}
      id={id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      href={inBase(addressOf(hit))}
      className={classes.hit}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      <span>{pick(hit.name)}</span>
      {beside.length === 0 ? null : <span className={classes.beside}>{beside.join(" · ")}</span>}
    </a>
  );
}
