import { codeEntry } from "../../../codes/code-lists.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, same } from "../../../language/wording.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";
import { type CodedShare, isCodedEnough, uncoded } from "../../verdict/coded-share.ts";
import type { JudgeLimits } from "../../verdict/shared-limits.ts";
import { type Card, type CardItem, cardsOf } from "./card.ts";
import type { Cards } from "./gather.ts";

interface Limits extends JudgeLimits {
  readonly minimum_coded_share: number;
  readonly missing_items: number;
  readonly minimum_needed: number;
}

export function judgeCards(cards: Cards, limits: Limits): FindingDraft[] {
  const all = cardsOf(cards);
  if (all.length === 0) return [insufficientData(nation, { en: "The register holds no card of a technology system.", zh: "登记册中没有产业技术体系卡片。" })];
  const coded = { coded: cards.projects.length, all: cards.allProjects };
  return all.map((card) => cardDraft(card, coded, limits));
}

function cardDraft({ system, links, items, unfilledLists }: Card, coded: CodedShare, limits: Limits): FindingDraft {
  const subject = { type: "technology-system", id: system.id };
  const name = recordLabel(system);
  const question = {
    en: `Are there items that ${name.en} needs and that have neither a producer nor a project?`,
    zh: `${name.zh}是否有需要而既无生产单位也无项目的条目？`,
  };
  const needed = items.filter(({ isNeeded }) => isNeeded === true);
  const open = needed.filter(({ isOpen }) => isOpen);
  const missing = open.filter(({ producersAsOf }) => isFresh(producersAsOf, limits));
  const unsaid = items.filter(({ isNeeded }) => isNeeded === null).length;
  const used = [system, ...links, ...items.flatMap(({ item, projects }) => [item, ...projects])];
  const evidence = recordEvidence(used);
  const synthetic = used.some(({ body }) => body["synthetic"] === true);
  const unknown = unfilled(unfilledLists);
  if (needed.length < limits.minimum_needed)
    return insufficientData(
      subject,
      {
        en: `The card of ${name.en} names ${needed.length} items as needed (${unsaid} are undecided); at least ${limits.minimum_needed} must be.${unknown.en}`,
        zh: `${name.zh}卡片中标为需要的条目有${needed.length}项（${unsaid}项未定）；至少需要${limits.minimum_needed}项。${unknown.zh}`,
      },
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
  const names = listed(missing.map(({ item }) => recordLabel(item)));
  return findingDraft({
    subject,
    question,
    evidence,
    synthetic,
    verdict: confirmed ? "confirmed" : "not-supported",
    value: missing.length,
    threshold: limits.missing_items,
    choices: [2, 3].map((times) => ({
      label: { en: `from ${times * limits.missing_items} items on`, zh: `达到${times * limits.missing_items}项` },
      value: missing.length,
      null: null,
      verdict: missing.length >= times * limits.missing_items ? ("confirmed" as const) : ("not-supported" as const),
    })),
    comparison: {
      kind: "threshold",
      text: {
        en: `what the card says is needed: ${needed.length} items on ${links.length} links`,
        zh: `卡片所列需要的${needed.length}个条目（${links.length}个环节）`,
      },
      needed: needed.length,
      undecided: unsaid,
      missing: missing.map(({ item }) => item.id),
      funded_twice: items.filter(({ projects }) => projects.length > 1).map(({ item }) => item.id),
      unfilled_lists: [...unfilledLists],
    },
    chart: {
      kind: "bars",
      title: { en: "Needed items of each link", zh: "各环节需要的条目" },
      unit: "items",
      bars: linkBars(links, needed),
      band: null,
      threshold: null,
    },
    statement: confirmed
      ? {
          en: `Of ${needed.length} items that the card of ${name.en} needs, ${missing.length} ${missing.length === 1 ? "has" : "have"} no producer and no project: ${names.en}.${unknown.en}`,
          zh: `${name.zh}卡片需要的${needed.length}个条目中，有${missing.length}项既无生产单位也无项目：${names.zh}。${unknown.zh}`,
        }
      : {
          en: `Each of the ${needed.length} items that the card of ${name.en} needs has a producer or a project${missing.length === 0 ? "" : `, but for ${names.en}`}.${unknown.en}`,
          zh: `${name.zh}卡片需要的${needed.length}个条目均有生产单位或项目${missing.length === 0 ? "" : `（${names.zh}除外）`}。${unknown.zh}`,
        },
  });
}

/** Whether producers were looked for recently enough that none found means none. */
function isFresh(asOf: string | null, { base_year, maximum_age }: Limits): boolean {
  return asOf !== null && (base_year === null || base_year - Number(asOf.slice(0, 4)) <= maximum_age);
}

function unknownStatement(name: LocalText, open: readonly CardItem[], dated: readonly CardItem[], coded: CodedShare, limits: Limits): LocalText {
  const names = listed(open.map(({ item }) => recordLabel(item)));
  const undated = open.length - dated.length;
  const projects = uncoded({ en: "projects", zh: "项目" }, { en: "a card item", zh: "清单条目" }, coded, limits.minimum_coded_share);
  const first = isCodedEnough(coded, limits.minimum_coded_share) ? same("") : { en: ` ${projects.text.en}`, zh: projects.text.zh };
  return {
    en: `On the card of ${name.en} neither a producer nor a project is entered for ${names.en}.${undated === 0 ? "" : ` For ${undated} of them nobody says as of when producers were looked for, or it is too long ago.`}${first.en} Unknown is not none.`,
    zh: `${name.zh}卡片中，${names.zh}未登记生产单位，也无项目。${undated === 0 ? "" : `其中${undated}项未注明或过久未核实生产单位情况。`}${first.zh}未知并非没有。`,
  };
}

function unfilled(lists: readonly string[]): LocalText {
  if (lists.length === 0) return same("");
  const names = listed(lists.map((list) => codeEntry("nine-lists", list)?.label ?? same(list)));
  return {
    en: ` Lists on which nothing has been entered, so that what is missing there is unknown: ${names.en}.`,
    zh: `以下清单尚未填写，缺失情况未知：${names.zh}。`,
  };
}

function linkBars(links: readonly StoredRecord[], needed: readonly CardItem[]) {
  return links.map((link) => {
    const own = needed.filter(({ item }) => item.body["link"] === link.id);
    const missing = own.filter(({ isOpen }) => isOpen).length;
    const name = recordLabel(link);
    const note = missing === 0 ? name : { en: `${name.en} (${missing} missing)`, zh: `${name.zh}（缺${missing}项）` };
    return { id: link.id, label: note, value: own.length, low: null, high: null, count: missing };
  });
}
