import { codeEntry } from "../../../../codes/code-lists.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { type CodedShare, isCodedEnough, uncoded } from "../../../../diagnosis/verdict/coded-share.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { countedFrom, integer, listed, recorded, verbatim } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { type Card, type CardItem, cardsOf } from "./card.ts";
import type { Cards } from "./gather.ts";
import type { missingComplementFacts } from "./missing-complement.ts";
import { missingComplementWords as words } from "./missing-complement.words.ts";

type Limits = LimitsOf<typeof missingComplementFacts>;

export function judgeCards(cards: Cards, limits: Limits): FindingDraft[] {
  const all = cardsOf(cards);
  if (all.length === 0) return [insufficientData(nation, words.say("no-card"))];
  const coded = { coded: cards.projects.length, all: cards.allProjects };
  return all.map((card) => cardDraft(card, coded, limits));
}

function cardDraft({ system, links, items, unfilledLists }: Card, coded: CodedShare, limits: Limits): FindingDraft {
  const subject = { type: "technology-system", id: system.id };
  const name = nameOf(system);
  const question = words.text("question", { system: name });
  const needed = items.filter(({ isNeeded }) => isNeeded === true);
  const open = needed.filter(({ isOpen }) => isOpen);
  const missing = open.filter(({ producersAsOf }) => isFresh(producersAsOf, limits));
  const unsaid = items.filter(({ isNeeded }) => isNeeded === null).length;
  const used = [system, ...links, ...items.flatMap(({ item, projects }) => [item, ...projects])];
  const evidence = recordEvidence(used);
  const synthetic = used.some(({ body }) => body.synthetic);
  const rest = unfilled(unfilledLists);
  if (needed.length < limits.minimum_needed)
    return insufficientData(
      subject,
      words.say("too-few", {
        system: name,
        needed: integer(needed.length, "items"),
        undecided: integer(unsaid, "items"),
        minimum: integer(limits.minimum_needed, "items"),
        rest,
      }),
      evidence,
      { question, synthetic, threshold: limits.missing_items },
    );
  if (open.length > 0 && (missing.length < open.length || !isCodedEnough(coded, limits.minimum_coded_share)))
    return insufficientData(subject, unknownStatement(name, open, missing, coded, limits), evidence, {
      question,
      synthetic,
      threshold: limits.missing_items,
      reason: "not-coded",
    });
  const confirmed = missing.length >= limits.missing_items;
  const names = listed(missing.map(({ item }) => nameOf(item)));
  const said = { system: name, needed: integer(needed.length, "items"), rest };
  return findingDraft({
    subject,
    question,
    evidence,
    synthetic,
    verdict: confirmed ? "confirmed" : "not-supported",
    value: missing.length,
    threshold: limits.missing_items,
    choices: [2, 3].map((times) => ({
      label: words.text("from-items", { count: integer(times * limits.missing_items, "items") }),
      value: missing.length,
      null: null,
      verdict: missing.length >= times * limits.missing_items ? ("confirmed" as const) : ("not-supported" as const),
    })),
    comparison: {
      kind: "threshold",
      text: words.text("comparison", { needed: integer(needed.length, "items"), links: integer(links.length, "links") }),
      needed: needed.length,
      undecided: unsaid,
      missing: missing.map(({ item }) => item.id),
      funded_twice: items.filter(({ projects }) => projects.length > 1).map(({ item }) => item.id),
      unfilled_lists: [...unfilledLists],
    },
    chart: {
      kind: "bars",
      title: words.text("chart"),
      unit: "items",
      bars: linkBars(links, needed),
      band: null,
      threshold: null,
    },
    statement: confirmed
      ? words.say("missing", { ...said, missing: countedFrom(integer(missing.length, "items"), recordsOf(missing)), names })
      : missing.length === 0
        ? words.say("none", said)
        : words.say("few", { ...said, names }),
  });
}

function recordsOf(items: readonly CardItem[]): readonly StoredRecord[] {
  return items.map(({ item }) => item);
}

/** Whether producers were looked for recently enough that none found means none. */
function isFresh(asOf: string | null, { base_year, maximum_age }: Limits): boolean {
  return asOf !== null && (base_year === null || base_year - Number(asOf.slice(0, 4)) <= maximum_age);
}

function unknownStatement(system: ReturnType<typeof nameOf>, open: readonly CardItem[], dated: readonly CardItem[], coded: CodedShare, limits: Limits): Said {
  const undated = open.length - dated.length;
  return words.say("unknown", {
    system,
    names: listed(open.map(({ item }) => nameOf(item))),
    rest: [
      ...(undated === 0
        ? []
        : [words.say("undated", { count: countedFrom(integer(undated, "items"), recordsOf(open.filter((each) => !dated.includes(each)))) })]),
      ...(isCodedEnough(coded, limits.minimum_coded_share)
        ? []
        : [uncoded(words.text("projects"), words.text("a-card-item"), coded, limits.minimum_coded_share)]),
    ],
  });
}

function nameOf(record: StoredRecord) {
  return recorded(record.type, record.id, recordName(record));
}

function unfilled(lists: readonly string[]): readonly Said[] {
  if (lists.length === 0) return [];
  return [words.say("unfilled", { lists: listed(lists.map((list) => codeEntry("nine-lists", list)?.label ?? verbatim(list))) })];
}

function linkBars(links: readonly StoredRecord[], needed: readonly CardItem[]) {
  return links.map((link) => {
    const own = needed.filter(({ item }) => item.body.link === link.id);
    const missing = own.filter(({ isOpen }) => isOpen).length;
    const name = recordName(link);
    const note = missing === 0 ? name : words.text("link-missing", { link: name, missing: integer(missing, "items") });
    return { id: link.id, label: note, value: own.length, low: null, high: null, count: missing };
  });
}
