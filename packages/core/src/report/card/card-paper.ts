import type { Chain } from "../../capabilities/chains/entities/chain.ts";
import type { PolicyInstrument } from "../../capabilities/instruments/entities/policy-instrument.ts";
import { codeEntry } from "../../codes/code-lists.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { comma } from "../../language/marks.ts";
import { type Formatter, looseSay } from "../../language/message/formatter.ts";
import { numberText, percentText } from "../../language/number-text.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import { showCard } from "../../register/cards/show-card.ts";
import type { Item } from "../../register/entities/item.ts";
import type { Organisation } from "../../register/entities/organisation.ts";
import type { Project } from "../../register/entities/project.ts";
import { nameOf } from "../../register/record-label.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import type { Block, Text } from "../document/document.ts";
import { documentFormatter } from "../document/document-formatter.ts";
import { type CardListWord, cardListWords } from "./card-list.words.ts";

/** An entry of a card with its link by name and what the card makes of it. */
export interface PaperItem extends Pick<Item, "id" | "list" | "trl" | "mrl" | "gap_years" | "producers" | "foreign_dependence" | "source" | "synthetic"> {
  readonly name: string;
  readonly link: string;
  readonly linkId: string;
  readonly standing: "missing" | "in-project" | "made" | "not-needed" | "unknown";
  readonly projects: readonly string[];
  readonly duplicate: boolean;
  readonly grade: string | null;
  readonly library: string | null;
}

/** A card as its workbook prints it: everything by name, in one language. */
export interface CardPaper {
  readonly formatter: Formatter;
  readonly system: string;
  /** Whether the card itself is invented. */
  readonly isInvented: boolean;
  readonly links: readonly {
    readonly id: string;
    readonly name: string;
    readonly line: string;
    readonly coveredBy: readonly string[];
    readonly synthetic: boolean;
  }[];
  readonly items: readonly PaperItem[];
  readonly applications: readonly string[];
  readonly lead: string | null;
  readonly partners: readonly string[];
  readonly chains: readonly Chain[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly policies: readonly PolicyInstrument[];
  say(word: CardListWord, places?: Readonly<Record<string, string>>): string;
  pick(text: LocalText): string;
  /** A record by its name; its id where it has none. */
  name(id: string): string;
  names(ids: readonly string[]): string | null;
  standing(item: PaperItem): string;
  number(value: number | null): Text | null;
  share(value: number | null): Text | null;
  table(caption: string, heads: readonly CardListWord[], rows: readonly (readonly (Text | null)[])[], isInvented: boolean): Block;
}

/** Gathers what the lists and maps of a card print. */
export async function cardPaper(ports: WorkspacePorts, id: string): Promise<Outcome<CardPaper>> {
  const { records } = ports;
  const formatter = documentFormatter(ports);
  const found = await showCard.run(ports, { id });
  if (!found.ok) return found;
  const card = found.value;
  const [organisations, projects, regions, chains, policies] = await Promise.all([
    recordsOf(records, "organisation").then(byId),
    recordsOf(records, "project").then(byId),
    recordsOf(records, "region").then(byId),
    recordsOf(records, "chain"),
    recordsOf(records, "policy-instrument"),
  ]);
  const pick = (text: LocalText): string => formatter.text(text);
  const named = (record: Parameters<typeof nameOf>[0]): string => formatter.text(asTyped(nameOf(record)));
  const name = (of: string): string => {
    const known = organisations.get(of) ?? projects.get(of) ?? regions.get(of);
    return known === undefined ? of : named(known);
  };
  const say = looseSay(cardListWords, formatter);
  const linkName = new Map(card.links.map(({ record }) => [record.id, named(record)]));
  const own = chains.filter(({ system }) => system === id);
  const instruments = new Set(texts(card.system["instruments"]));
  return success({
    formatter,
    system: named(card.system),
    isInvented: card.system.synthetic,
    links: card.links.map(({ record }) => ({
      id: record.id,
      name: linkName.get(record.id) ?? record.id,
      line: pick(codeEntry("nine-lists", String(record["line"]))?.label ?? { en: "", zh: "" }),
      coveredBy: texts(record["covered_by"]),
      synthetic: record.synthetic,
    })),
    items: card.items.map(({ record, standing, projects: worked, duplicate, grade, library }) => {
      const held = record as unknown as Item;
      return {
        id: held.id,
        list: held.list,
        trl: held.trl ?? null,
        mrl: held.mrl ?? null,
        gap_years: held.gap_years ?? null,
        producers: held.producers ?? [],
        foreign_dependence: held.foreign_dependence ?? null,
        source: held.source ?? null,
        synthetic: held.synthetic,
        name: named(held),
        link: linkName.get(held.link) ?? held.link,
        linkId: held.link,
        standing,
        projects: worked,
        duplicate,
        grade,
        library,
      };
    }),
    applications: texts(card.system["applications"]),
    lead: typeof card.system["lead"] === "string" ? card.system["lead"] : null,
    partners: texts(card.system["partners"]),
    chains: own,
    organisations,
    projects,
    policies: policies.filter((policy) => instruments.has(policy.id)),
    say,
    pick,
    name,
    names: (ids) => (ids.length === 0 ? null : formatter.row(ids.map(name))),
    standing: ({ standing, duplicate }) => `${say(standing)}${duplicate ? `${comma(formatter.language)}${say("duplicate")}` : ""}`,
    number: (value) => (value === null ? null : [{ number: value, text: numberText(value, formatter, Number.isInteger(value) ? 0 : 1) }]),
    share: (value) => (value === null ? null : percentText(value, formatter)),
    table: (caption, heads, rows, isInvented) => ({
      kind: "table",
      caption,
      columns: heads.map((head) => ({ label: say(head), align: "left" as const })),
      rows,
      ...(isInvented ? { remark: say("invented") } : {}),
    }),
  });
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
