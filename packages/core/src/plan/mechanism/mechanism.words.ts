import { sentences } from "../../language/statement/sentences.ts";

/** Why a line should work, step by step: who does what differently, by sub-item of the measures, and what is seen by it. */
export const mechanismWords = sentences("mechanism", {
  "is-so": { en: "Confirmed here: {$questions}", zh: "已获证据支持：{$questions}" },
  decided: { en: "Decided by {$person}: {$reason}", zh: "{$person}决定：{$reason}" },
  moves: { en: "By that “{$indicator}” goes from {$from} to {$to}.", zh: "由此“{$indicator}”从{$from}变为{$to}。" },
  towards: { en: "By that “{$indicator}” is to go to {$to}; how far this goes there is not known.", zh: "由此“{$indicator}”应趋向{$to}；能达到多少尚不清楚。" },
  "notices-only": { en: "Looked at: “{$indicator}”. No source says how far this moves it.", zh: "观察指标：“{$indicator}”。没有资料说明能带来多大变化。" },
  "not-measured": { en: "No indicator of it is measured here.", zh: "此处没有衡量它的指标。" },
  "moves-if-followed": {
    en: "If it is done for all that it names, “{$indicator}” goes from {$from} to {$to}, and no further.",
    zh: "点名对象若全部落实，“{$indicator}”从{$from}变为{$to}，至此为止。",
  },
  "seat-is-work": {
    en: "Money works where its leading institution sits; where partners and branches work is in no table.",
    zh: "资金在牵头单位所在地发挥作用；参加单位与分支机构的工作地点没有数据。",
  },
  unknown: { en: "not known", zh: "未知" },
  "known-cutoff": {
    en: "At the cut of the scores of each call, those who just reached it beside those who just did not; all scores are kept, also of those who failed. Compared: “{$outcome}”.",
    zh: "利用每个指南的评分分数线，比较刚达线者与刚未达线者；保存全部评分，包括未入选者。比较对象：“{$outcome}”。",
  },
  "known-phased": {
    en: "In turn; lots decide which of the {$units} begin, and the change of these is set beside that of the others; the figures from before are kept. Compared: “{$outcome}”.",
    zh: "分批实施，由抽签决定各{$units}的先后，比较先行者与其他者的变化；保存实施前的数据。比较对象：“{$outcome}”。",
  },
  "known-match": {
    en: "Only beside like ones that are not reached; what else differs cannot be told apart. Compared: “{$outcome}”.",
    zh: "仅能与未受惠的相似者对照，其他差异无法区分。比较对象：“{$outcome}”。",
  },
  "known-everybody": {
    en: "It changes the same for everybody at once, so what it does cannot be told from what happens anyway; looked at: “{$outcome}”.",
    zh: "同时对所有对象生效，其作用与本来的变化无法区分；仅观察“{$outcome}”。",
  },
  "known-few": {
    en: "It reaches too few to compare some with others, so what it does cannot be told from what happens anyway; looked at: “{$outcome}”.",
    zh: "对象过少，无法相互比较，其作用与本来的变化无法区分；仅观察“{$outcome}”。",
  },
  "noticed-spreads": {
    en: "Of {$n} {$units} an effect of {$detectable} standard deviations or more is noticed in four of five cases; how far they differ nobody has measured yet.",
    zh: "在{$n}个{$units}中，达到{$detectable}个标准差的效果有八成把握可以看出；其离散程度尚无人测量。",
  },
  "noticed-share": {
    en: "Of {$n} {$units} an effect of {$detectable} or more is noticed in four of five cases, at the widest spread that such a share can have.",
    zh: "在{$n}个{$units}中，达到{$detectable}的效果有八成把握可以看出（按此类占比可能的最大离散程度计）。",
  },
  "noticed-nothing": {
    en: "{$n} {$units} are too few: were all of it done, it could not be told from chance.",
    zh: "{$n}个{$units}过少：即便全部落实，也无法与偶然区分。",
  },
  "noticed-measured": {
    en: "Of {$n} {$units} an effect of {$detectable} or more is noticed in four of five cases, as far as they differ on record (standard deviation {$spread}).",
    zh: "在{$n}个{$units}中，达到{$detectable}的效果有八成把握可以看出（按记录中的标准差{$spread}计）。",
  },
  "noticed-counted": {
    en: "It is counted out, not estimated: one thing more or less, {$detectable}, is seen; that this line did it is not.",
    zh: "该指标为全数统计，并非估计：增减一个（{$detectable}）即可看出，但不能据此认定是本任务所致。",
  },
  "noticed-alone": {
    en: "A change by {$detectable} in its own unit is told from chance in four of five cases.",
    zh: "按其自身单位变化{$detectable}时，有八成把握与偶然区分。",
  },
  "noticed-later": {
    en: "How small an effect would be noticed can be told once it is planned how many {$units} there will be.",
    zh: "可看出的最小效果，待确定数量（{$units}）后方能说明。",
  },
  "units-projects": { en: "projects", zh: "项目" },
  "units-candidates": { en: "candidates", zh: "候选项目" },
  "units-places": { en: "@regions", zh: "@regions" },
  "units-named": { en: "things named", zh: "点名对象" },
  "units-institutes": { en: "institutes", zh: "院所" },
  "units-industries": { en: "industries", zh: "产业" },
  "own-research": {
    en: "Research spending of applicants from their own money, three years after the decision, of those who failed too",
    zh: "申报单位（含未入选者）立项决定三年后的自有研发投入",
  },
  "M1.1": {
    en: "One department leads what several did; bodies apply to it and report to it.",
    zh: "原由多个部门分管的事项由一个部门牵头，申报与报告均归其受理。",
  },
  "M1.2": {
    en: "@Calls pay for projects that would not be begun, or not at that place, length or size, without them.",
    zh: "@call资助若无资助便不会启动、或不会以该地点、周期、规模启动的项目。",
  },
  "M1.3": { en: "An institute, or a body for standards, takes up work that nobody has led.", zh: "由院所或标准机构承担尚无人牵头的工作。" },
  "M1.4": { en: "Firms that do not hold the technology come to use it.", zh: "未掌握该技术的企业得以使用。" },
  "M1.5": { en: "Whoever pays commits for longer, or pays a part that firms add to.", zh: "出资方作更长期承诺，或出资一部分、由企业配套。" },
  "M1.6": { en: "Universities and firms train people for posts that exist, and these stay.", zh: "高校与企业按岗位需求培养人才，且人才留任。" },
  "M1.7": { en: "Bodies that worked apart sign for joint work, since it is asked for or paid for.", zh: "因要求或资助，原各自开展工作的单位签约联合开发。" },
  "M1.8": { en: "Holders offer results that they kept, and others take them up.", zh: "持有者公开并转让原未流出的成果，由他人采用。" },
  "M1.9": {
    en: "Who decides on money sees what was paid before and what came of it, and stops what fails.",
    zh: "资金决策者掌握既往拨付与成效，并停止无效项目。",
  },
  "M1.T1": {
    en: "If the examination ends in opening it, firms spend more on R&D, since a part of it is given back.",
    zh: "审查后如决定开放，因部分费用得以返还，企业增加研发投入。",
  },
  "M1.T2": {
    en: "If the examination ends in opening it, lenders and investors finance what they held to be too risky.",
    zh: "审查后如决定设立，贷款与投资机构为原认为风险过高者提供资金。",
  },
  "M1.T3": { en: "Firms develop what a public buyer has promised to take.", zh: "企业开发公共采购方承诺购买的产品。" },
  "M1.T4": { en: "Who holds a right uses it or licenses it, since it is upheld.", zh: "因权利得到保护，权利人实施或许可使用。" },
  "M1.T5": { en: "A body without profit does what no firm can keep the return of.", zh: "由非营利机构承担企业无法独享收益的工作。" },
  "M2.1": { en: "New carriers are approved where research and industry of their kind are.", zh: "新载体批准在具有相应研发与产业基础之处。" },
  "M2.2": { en: "Each @region uses the instruments that fit its capability, and drops the others.", zh: "各@region采用与其能力相适的工具，不再使用其他工具。" },
  "M2.3": { en: "Few @regions that are able build centres, and others use them.", zh: "少数有条件的@regions建设中心，供其他@regions使用。" },
  "M3.1": { en: "An institute gives up what does not fit its position, and is judged by what does.", zh: "院所放弃与定位不符的工作，并按定位受到评价。" },
  "M3.2": { en: "An institute sells services to firms that it did for itself.", zh: "院所将自用的服务向企业有偿提供。" },
  "M3.3": { en: "An institute moves people and money to the class of technology that is missing.", zh: "院所将人员与经费转向欠缺的技术类别。" },
  "M3.4": { en: "A new institution gets orders on which it can plan.", zh: "新型院所获得可据以规划的订单。" },
  "M4.1": { en: "A platform makes what firms cannot test or try by themselves.", zh: "平台提供企业无法自行开展的试验与验证。" },
  "M4.2": { en: "A firm opens its testing base to others of its chain.", zh: "企业向产业链其他企业开放试验基地。" },
  "M4.3": {
    en: "Universities, institutes and financiers put people or money into one platform with firms.",
    zh: "高校、院所、金融机构与企业共同投入一个平台。",
  },
  "M1.9-mandates-missing": {
    en: "A body that does not carry a technology reports each year what came of it, and who carries it answers.",
    zh: "由不承担该技术的机构每年报告成效，承担单位予以回应。",
  },
  "M4.4-planned-overcapacity": {
    en: "Offices and firms begin a step of capacity only once the market has taken up the one before.",
    zh: "各单位与企业在前一步产能为市场消化后，才启动下一步。",
  },
  "M4.4": { en: "Researchers without a laboratory near them use the new one.", zh: "周边没有实验室的科研人员使用新建实验室。" },
  "M4.5": { en: "Hosts lend hours that stood idle, since they are asked, paid or judged by it.", zh: "因要求、收费或考核，依托单位开放闲置机时。" },
  "M5.1": { en: "Firms that buy technology add people of their own who take it on.", zh: "引进技术的企业配备自有人员消化吸收。" },
  "M5.2": { en: "A firm with many links of the chain takes up the work of others, or buys from them.", zh: "掌握较多环节的企业整合或采购其他企业的工作。" },
  "M5.3": { en: "Firms find or build a second source of what they buy from one.", zh: "企业为单一来源产品寻找或建设第二来源。" },
  "M5.4": { en: "A multinational does research here that it did elsewhere.", zh: "跨国公司将在别处开展的研发放到本地。" },
  "M5.5": { en: "Researchers here and abroad begin work together.", zh: "境内外科研人员共同开展工作。" },
  other: { en: "Those who are named do what the line says.", zh: "相关单位按任务内容执行。" },
  "no-instrument": {
    en: "No line here has an instrument that moves “{$indicator}”: it needs somebody who answers for “{$measure}”, and what that would do is not known.",
    zh: "没有任何任务的工具能够改变“{$indicator}”：需要有人负责“{$measure}”，而其作用尚不清楚。",
  },
  "calls-move-no-industry": {
    en: "Calls for research name fields and places of projects; what industry produces where, from which “{$indicator}” is counted, is no part of what they divide.",
    zh: "研发指南只划分项目的领域与地区；“{$indicator}”所依据的各地产业构成不在其划分之内。",
  },
  "money-does-not-lead": {
    en: "Money by category does not change who leads: weighing generic technology by {$weight} leaves “{$indicator}” at {$value}, since each category keeps its leads.",
    zh: "按类别分配资金并不改变由谁牵头：共性技术加权{$weight}后，“{$indicator}”仍为{$value}，因为各类别内的牵头者不变。",
  },
});
