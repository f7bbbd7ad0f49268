import { codeEntry } from "../../../codes/code-lists.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, same } from "../../../language/wording.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";
import { type Card, type CardItem, cardsOf } from "./card.ts";
import type { Cards } from "./gather.ts";

interface Limits {
  readonly missing_items: number;
  readonly minimum_needed: number;
}

export function judgeCards(cards: Cards, limits: Limits): FindingDraft[] {
  const all = cardsOf(cards);
  if (all.length === 0) return [insufficientData(nation, { en: "The register holds no card of a technology system.", zh: "登记册中没有产业技术体系卡片。" })];
  return all.map((card) => cardDraft(card, limits));
}

function cardDraft({ system, links, items, unfilledLists }: Card, limits: Limits): FindingDraft {
  const subject = { type: "technology-system", id: system.id };
  const name = recordLabel(system);
  const question = { en: `Does the technology system of ${name.en} lack something that it needs?`, zh: `${name.zh}的产业技术体系是否缺少必要配套？` };
  const needed = items.filter(({ isNeeded }) => isNeeded === true);
  const missing = needed.filter(({ isMissing }) => isMissing);
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
    const missing = own.filter(({ isMissing }) => isMissing).length;
    const name = recordLabel(link);
    const note = missing === 0 ? name : { en: `${name.en} (${missing} missing)`, zh: `${name.zh}（缺${missing}项）` };
    return { id: link.id, label: note, value: own.length, low: null, high: null, count: missing };
  });
}
