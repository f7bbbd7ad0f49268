import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of technology that is bought and not absorbed. */
export const introductionWords = sentences("introduction-without-absorption", {
  question: { en: "Does {place} import technology without absorbing it?", zh: "{place}是否重引进、轻消化吸收？" },
  nation: { en: "the nation", zh: "全国" },
  above: {
    en: "In {year} the high-technology industry of {place} spent {imported} on imported technology and {absorbed} on assimilating it: {relation}{before}; that is above {limit} (nominal). {rest}",
    zh: "{year}，{place}高技术产业引进技术经费{imported}，消化吸收经费{absorbed}，两者之比为{relation}{before}；高于{limit}（当年价）。{rest}",
  },
  "not-above": {
    en: "In {year} the high-technology industry of {place} spent {imported} on imported technology and {absorbed} on assimilating it: {relation}{before}; that is not above {limit} (nominal). {rest}",
    zh: "{year}，{place}高技术产业引进技术经费{imported}，消化吸收经费{absorbed}，两者之比为{relation}{before}；不高于{limit}（当年价）。{rest}",
  },
  "nothing-absorbed": { en: "nothing at all on the second", zh: "后者为零" },
  before: { en: ", {ratio} in {year}", zh: "，{year}为{ratio}" },
  often: {
    en: "In {above} of the {told} years {years.from} to {years.to} it was above {limit} too.",
    zh: "{years}的{told}年中，有{above}年超过{limit}。",
  },
  "once-before": { en: "In {years}, the only year before, it was above {limit} too.", zh: "此前仅有{years}的数据，该年也超过{limit}。" },
  "not-once-before": { en: "In {years}, the only year before, it was not above {limit}.", zh: "此前仅有{years}的数据，该年未超过{limit}。" },
  reporting: {
    en: "Of {provinces} provinces {imported} report the first figure and {absorbed} the second.",
    zh: "{provinces}个省（区、市）中，{imported}个有引进经费数据，{absorbed}个有消化吸收经费数据。",
  },
  "none-spent": { en: "In {year} {place} reports no spending of either kind.", zh: "{year}{place}两项经费均为零。" },
  missing: { en: "For {year} {what} of {place} is missing in the table; missing is not zero.", zh: "表中缺少{place}{year}{what}；缺失不等于零。" },
  "missing-always": { en: "For any year {what} of {place} is missing in the table; missing is not zero.", zh: "表中缺少{place}{what}；缺失不等于零。" },
  imported: { en: "spending on imported technology", zh: "引进技术经费" },
  assimilated: { en: "spending on assimilation", zh: "消化吸收经费" },
  comparison: { en: "a ratio of {limit}, and the earlier years", zh: "{limit}的界限，以及往年水平" },
  "one-year": { en: "{year}", zh: "{year}" },
  chart: { en: "Spending on imported technology for each unit spent on assimilation", zh: "每一单位消化吸收经费对应的引进技术经费" },
  ratio: { en: "import to assimilation", zh: "引进与消化吸收之比" },
});
