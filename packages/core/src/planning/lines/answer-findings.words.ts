import { sentences } from "../../language/statement/sentences.ts";

/** What is to be done about a finding where nothing is chosen, and why no amount stands beside it. */
export const answerWords = sentences("answer", {
  "dispersed-supervision": {
    en: "Name one department to keep the list of hosts and fields of {$place} that several supervisors or programmes fund, and let each new project be checked against it before approval.",
    zh: "明确一个部门统管{$place}由多个主管部门或多个专项支持的依托单位与领域清单，新立项目须先与清单核对。",
  },
  "dispersed-supervision-here": {
    en: "Check each project that {$place} proposes against the list of hosts and fields that several supervisors or programmes fund, and say in the proposal who else funds it.",
    zh: "{$place}拟申报的项目须先与多头支持的依托单位与领域清单核对，并在申报材料中注明其他资助来源。",
  },
  "dispersed-supervision-cost": {
    en: "No money of its own: a change of duties, not of money.",
    zh: "属职责调整，不涉及单独经费。",
  },
  "unstable-support": {
    en: "Write into the rules of the fund of {$place} that tasks of at least four years are fed from several sources and reviewed, but not re-tendered, each year.",
    zh: "在{$place}资金管理办法中规定：不少于四年的任务多渠道投入，逐年评估而不逐年重新申报。",
  },
  "unstable-support-here": {
    en: "Write into the rules of {$place}'s own funds that tasks of at least four years are reviewed, but not re-tendered, each year, and that its money joins such tasks of the fund of @whole.",
    zh: "在{$place}本级资金管理办法中规定：不少于四年的任务逐年评估而不逐年重新申报，本级资金可配套@whole资金的此类任务。",
  },
  "unstable-support-cost": {
    en: "No money of its own: the part of the fund that goes to such tasks is set by the division of the fund (M1.2). Stable base funding of institutes is not in the data.",
    zh: "不另列资金：用于此类任务的份额由资金分配（M1.2）确定。现有数据没有院所稳定经费。",
  },
  "fragmented-system": {
    en: "Set up joint platforms that link the unconnected parts of the research system of {$place} and give posts that hang on a single institution a second holder.",
    zh: "在{$place}产业技术体系中共建平台，连接互不相通的部分，并对仅由一家单位承担的岗位，增设一家备份承担单位。",
  },
  "fragmented-system-here": {
    en: "Let the institutions of {$place} in the research system join the platforms that link its unconnected parts, and name a second holder for each post that hangs on one of them alone.",
    zh: "{$place}的产业技术体系依托单位参加共建平台，仅依托其中一个机构的岗位增设第二承担单位。",
  },
  "pairs-short": {
    en: "How much: up to the limit of its finding {$more} more pairs of industries need an institution in common, beside the {$now} of {$all} that have one.",
    zh: "规模：达到结论界限尚需{$more}对产业有共同承担单位（现为{$all}对中的{$now}对）。",
  },
  "doctorates-short": {
    en: "How much: up to the limit of its finding {$more} more doctorates a year, beside the {$now} that there are, at as many first degrees.",
    zh: "规模：按现有本科学位数，达到结论界限每年尚需增加{$more}个博士学位（现为{$now}个）。",
  },
  "fragmented-system-cost": {
    en: "Cost not yet estimated: vacancies and budgets of the posts are not in the data.",
    zh: "经费待测算：岗位空缺与经费不在数据中。",
  },
  "closed-facilities": {
    en: "Open the facilities of {$place} to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.",
    zh: "推动{$place}的科研设施与仪器向社会开放：新购仪器与年度共享评价等级挂钩，先从评价为较差、合格的单位做起。",
  },
  "closed-facilities-cost": {
    en: "Cost not yet estimated: hours and running costs are not in the data.",
    zh: "经费待测算：机时与运行费不在数据中。",
  },
  "introduction-without-absorption": {
    en: "Tie support for imported technology in {$place} to spending on its assimilation, and report both figures every year.",
    zh: "将{$place}的技术引进支持与消化吸收投入挂钩，并逐年公布两项数据。",
  },
  "introduction-without-absorption-cost": {
    en: "No public cost known: the spending is the enterprises' own.",
    zh: "公共经费待测算：该项支出由企业承担。",
  },
  "passive-upgrading": {
    en: "Let {$place} move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. {$statement}",
    zh: "在预警期过半之前，将{$place}的支持由被替代技术转向新技术，并安排依赖旧技术的企业转型。{$statement}",
  },
  "passive-upgrading-cost": {
    en: "Cost not yet estimated: the price of building the capability is not in the data.",
    zh: "经费待测算：能力建设成本不在数据中。",
  },
  "low-readiness": {
    en: "Set up a platform where the technologies of this product are tested together. {$statement}",
    zh: "建设该产品各项技术的集成验证平台。{$statement}",
  },
  "low-readiness-cost": {
    en: "Cost not yet estimated: the card holds no price of a step of integration.",
    zh: "经费待测算：卡片没有集成提升的费用。",
  },
  "missing-complement": {
    en: "Call for joint development of what the card is missing. {$statement}",
    zh: "就技术体系卡片的缺项组织联合开发。{$statement}",
  },
  "missing-complement-cost": {
    en: "Cost not yet estimated: the card holds no price of the missing items.",
    zh: "经费待测算：卡片没有缺项的费用。",
  },
  "business-research": {
    en: "Support the basic and applied research on generic technologies that firms of {$place} do or commission at a stated rate, and report its share of their R&D every year.",
    zh: "对{$place}企业开展或委托的共性技术基础研究与应用研究按规定比例给予支持，并逐年公布其占企业研发的比重。",
  },
  "business-research-cost": {
    en: "Cost not yet estimated: the rate of support is the office's to set.",
    zh: "经费待测算：支持比例由主管部门确定。",
  },
  "contracted-research": {
    en: "Support research that firms of {$place} commission from universities and institutes, with results shared among those who pay, and report its part of their outside R&D every year.",
    zh: "支持{$place}企业委托高校、院所开展研发，成果由出资方共享，并逐年公布其占企业外部研发的比重。",
  },
  cooperation: {
    en: "Let each laboratory of the research system of {$place} that holds one kind of body take in a partner of another kind when it is next renewed, companies first.",
    zh: "{$place}产业技术体系中仅由同类单位组成的功能研究室在下次调整时吸收其他类型单位，优先吸收企业。",
  },
  "cooperation-projects": {
    en: "In calls of {$place}, ask joint projects of one kind of body alone to take in a partner of another kind, or to say why none can, and report the part of mixed ones every year.",
    zh: "{$place}各指南要求仅由同类单位组成的联合项目吸收其他类型单位，或说明不能吸收的理由，并逐年公布混合项目占比。",
  },
  "cooperation-cost": {
    en: "No money of its own: a condition of renewal, not an amount of money.",
    zh: "属调整条件，不涉及单独经费。",
  },
  "paid-twice": {
    en: "Decide for each undertaking of {$place} that stands more than once whether it is one, before more is paid on it, and keep one list of all that is supported. {$statement}",
    zh: "对{$place}重复出现的每项任务，在继续拨款前核定是否为同一任务，并建立统一的支持项目名单。{$statement}",
  },
  "paid-twice-cost": {
    en: "No cost: what is decided saves money, and how much nobody knows before.",
    zh: "无需经费：核定可节约资金，数额事先不详。",
  },
  "supervision-due": {
    en: "Evaluate or inspect each programme of {$place} that is due, and name for each year which ones follow. {$statement}",
    zh: "对{$place}每个到期专项开展考核或检查，并逐年排定监督评价计划。{$statement}",
  },
  "supervision-due-here": {
    en: "Evaluate or inspect the programmes that are run in {$place} once in three years.",
    zh: "对{$place}实施的专项每三年至少开展一次考核或检查。",
  },
  "supervision-due-cost": {
    en: "Cost not yet estimated: inspections are work of the office, of which no hours are recorded.",
    zh: "经费不详：检查由本单位人员承担，未登记工时。",
  },
  "orphan-technology": {
    en: "Name for each orphan programme of {$place} one institute that carries it, with a task of at least four years. {$statement}",
    zh: "为{$place}每个无人承担的共性技术专项明确一家承担研究院所，任务期不少于四年。{$statement}",
  },
  "generic-performers": {
    en: "Name for each general technology of {$place} that nobody carries one institute with a task of at least four years, and let its results be open to all who use it. {$statement}",
    zh: "为{$place}每项无人承担的通用技术明确一家承担研究院所，任务期不少于四年，成果向各使用方开放。{$statement}",
  },
  "orphan-technology-cost": {
    en: "Cost not yet estimated: base funding of institutes is not in the data.",
    zh: "经费待测算：数据中没有院所基本经费。",
  },
  "unrelated-herding": {
    en: "Before a region of {$place} is supported in an industry that several enter at once, let it show which of its present industries the new one grows from. {$statement}",
    zh: "{$place}对多地同期进入的行业，须先说明其由本地哪些现有行业生长而来，再予支持。{$statement}",
  },
  "unrelated-herding-cost": {
    en: "No money of its own: a condition of support, not an amount of money.",
    zh: "属支持条件，不涉及单独经费。",
  },
  "engineering-doctorates": {
    en: "Train engineering doctors of {$place} on generic-technology tasks, with places in institutes and firms.",
    zh: "依托共性技术任务，在院所和企业设岗联合培养{$place}的工程博士。",
  },
  "engineering-doctorates-cost": {
    en: "Cost not yet estimated: the cost of a place is not in the data.",
    zh: "经费待测算：单个培养名额的费用不在数据中。",
  },
  standards: {
    en: "Make standards a long-term task of generic-technology institutes of {$place}: projects name the international standards that they bring in.",
    zh: "将标准研制作为{$place}共性技术研究机构的长期任务：立项时注明拟提交的国际标准。",
  },
  "standards-cost": {
    en: "Cost not yet estimated: the work on standards has no price in the data.",
    zh: "经费待测算：数据中没有标准研制费用。",
  },
  "failed-parks": {
    en: "Decide within a stated time on every carrier of {$place} that failed an evaluation: improve, merge or withdraw, and publish the decision.",
    zh: "对{$place}考核不合格的载体限期作出整改、整合或退出的决定，并予以公布。",
  },
  "failed-parks-cost": {
    en: "No money of its own: a change of procedure, not of money.",
    zh: "属程序调整，不涉及单独经费。",
  },
  carriers: {
    en: "Approve new {$kinds} of {$place} by the research and industry that they serve, not by equal numbers for each region.",
    zh: "{$place}新设{$kinds}按所服务的研发与产业规模审批，不按地区均衡分配。",
  },
  "carriers-here": {
    en: "Let {$place} propose new carriers by the research and industry that they are to serve, with figures, and not in order to have as many as other regions.",
    zh: "{$place}申请新建平台须以数据说明拟服务的研发与产业规模，不得以“数量与他地看齐”作为设立理由。",
  },
  "carriers-cost": {
    en: "No money of its own: a rule of approval, not an amount of money.",
    zh: "属审批规则，不涉及单独经费。",
  },
  "opening-multinationals": {
    en: "Let research centres of foreign firms in {$place} take part in generic-technology programmes on the terms of domestic ones, and publish every year what foreign firms spend on R&D there.",
    zh: "{$place}的外资研发中心按内资同等条件参与共性技术专项，并逐年公布外资企业研发投入。",
  },
  "opening-multinationals-cost": {
    en: "Cost not yet estimated: what foreign firms would take up is not in the data.",
    zh: "经费待测算：数据中没有外资研发中心的参与规模。",
  },
  "opening-articles": {
    en: "Open generic-technology programmes of {$place} to partners abroad and found joint research centres where cooperation falls behind.",
    zh: "{$place}的共性技术专项向境外合作方开放，在合作落后的领域共建联合研究中心。",
  },
  "opening-articles-cost": {
    en: "Cost not yet estimated: no joint centre is priced in the data.",
    zh: "经费待测算：数据中没有联合中心的费用。",
  },
  "chain-dependence": {
    en: "Set for the industries of {$place} that hang most on others abroad by when a second source at home or abroad stands, and report their dependence every year. {$statement}",
    zh: "对{$place}外部依存度最高的行业明确建立国内或其他境外第二来源的期限，并逐年公布依存度。{$statement}",
  },
  "chain-dependence-cost": {
    en: "Cost not yet estimated: what a second source costs is not in the data.",
    zh: "经费待测算：数据中没有建立第二来源的费用。",
  },
  "imported-foundations": {
    en: "List by product what the industrial bases of {$place} import, and decide of each whether to develop it, to buy it from more sources or to leave it.",
    zh: "逐项列出{$place}工业基础领域的进口产品，分别确定自主研发、多元采购或维持现状。",
  },
  "imported-foundations-cost": {
    en: "Cost not yet estimated: no import is priced by product in the data.",
    zh: "经费待测算：数据中没有分产品的进口金额。",
  },
  "broken-link": {
    en: "Decide of each link that others can break whether to develop it at home, to buy it from more sources or to hold stocks, beginning with the costliest. {$statement}",
    zh: "对可被切断的环节逐一确定自主研发、多元采购或建立储备，从损失最大的环节开始。{$statement}",
  },
  "broken-link-cost": {
    en: "Cost not yet estimated: neither stocks nor a second source are priced in the data.",
    zh: "经费待测算：数据中没有储备与第二来源的费用。",
  },
  "leading-firms": {
    en: "Let enterprises that lead chains of {$place} carry joint generic research of their suppliers, and follow their R&D beside that of their peers abroad.",
    zh: "由{$place}的链主企业牵头组织上下游共性技术联合研发，并与境外同行对标研发投入。",
  },
  "renewed-first": {
    en: "First bring the evidence, which ends in {$last}, up to date; if it then still holds: {$action}",
    zh: "先补齐{$last}之后的数据；经复核属实的，再办理：{$action}",
  },
  "from-above": {
    en: "A part of the task of @whole: the finding is on @whole, whether it holds here is not measured, and the indicator is that of @whole.",
    zh: "属@whole任务的本地部分：依据为@whole的结论，本地是否如此未单独测算，考核指标为@whole数值。",
  },
  "mandates-missing": {
    en: "Charge one body of {$place} with each technology for which none answers, by a document that says for how many years the money is given. {$statement}",
    zh: "为{$place}无人归口负责的技术逐项明确一个负责机构，并在文件中写明经费保障年限。{$statement}",
  },
  "mandates-unsupervised": {
    en: "Name for each technology of {$place} who supervises it, other than whoever carries it, and let them report once a year. {$statement}",
    zh: "为{$place}各项技术明确承担机构以外的监督机构，每年报告一次。{$statement}",
  },
  "qualification-gaps": {
    en: "Close the chain of each item of {$place} step by step: standard, test method, accredited laboratory, evaluation of products; the step on which most items hang first. {$statement}",
    zh: "按标准、试验方法、获认可实验室、产品评价逐步补齐{$place}各条目的链条，优先补最多条目所缺的一步。{$statement}",
  },
  "qualification-gaps-cost": {
    en: "Cost not yet estimated: prices of tests and of accreditation are not recorded.",
    zh: "经费待测算：没有登记检测与认可费用。",
  },
  "needs-unanswered": {
    en: "Show these needs of {$place} to the owners of results and ask for offers; call for research only where none comes within a year. {$statement}",
    zh: "将{$place}的上述需求推送成果权利人征集供给，一年内仍无供给的再列入指南。{$statement}",
  },
  "needs-unanswered-cost": {
    en: "No money of its own: showing needs costs no more than the work of an officer.",
    zh: "推送需求只涉及工作人员投入，不另列经费。",
  },
  "skills-short": {
    en: "Open places of training in {$place} for the skills that are short, with the employers who have open posts. {$statement}",
    zh: "会同有待补岗位的单位，在{$place}增设紧缺技能的培养名额。{$statement}",
  },
  "skills-short-cost": {
    en: "Cost not yet estimated: the price of a place is not recorded for these skills.",
    zh: "经费待测算：未登记这些技能的人均培养费用。",
  },
  "results-waiting": {
    en: "Let every research body of {$place} that is paid by the office show its results, with terms, within a year of their being made, and report each year how many were taken up. {$statement}",
    zh: "要求{$place}受资助科研机构在成果形成一年内公开成果及转移条件，并每年报告被采用情况。{$statement}",
  },
  "results-waiting-cost": { en: "No money of its own: a condition of funding, not a sum of money.", zh: "属资助条件，不涉及单独经费。" },
  "holes-tax": {
    en: "Examine whether tax relief for R&D is to be opened to the groups in {$place} that it leaves out. {$statement}",
    zh: "研究是否将研发税收优惠扩展到{$place}未覆盖的群体。{$statement}",
  },
  "holes-finance": {
    en: "Examine a loan, guarantee or fund for the groups in {$place} that have none. {$statement}",
    zh: "研究为{$place}未覆盖的群体设立贷款、担保或基金。{$statement}",
  },
  "holes-procurement": {
    en: "Let public buyers of {$place} order research from the groups that no order reaches: need, tender, first buyer. {$statement}",
    zh: "由{$place}公共采购方面向未覆盖的群体订购研发：提出需求、招标、首购。{$statement}",
  },
  "holes-property": {
    en: "Open help with protecting and trading intellectual property to the groups in {$place} that have none. {$statement}",
    zh: "为{$place}未覆盖的群体提供知识产权保护与交易支持。{$statement}",
  },
  "holes-bodies": {
    en: "Charge a body without profit or a platform of {$place} with serving the groups that none serves. {$statement}",
    zh: "委托{$place}非营利机构或平台服务未覆盖的群体。{$statement}",
  },
  "holes-cost": {
    en: "Cost not yet estimated: the budget of policies alike is the office's to set. Effects found elsewhere are no promise for here.",
    zh: "经费待测算：同类政策预算由本单位确定。他处的效果不是本地的承诺。",
  },
  "drift-service": {
    en: "Agree with the institutes of {$place} on public services and their price, apart from what they sell on the market. {$statement}",
    zh: "与{$place}院所约定公共服务及其价格，与市场业务分开核算。{$statement}",
  },
  "drift-work": {
    en: "Agree with the institutes of {$place} on a least share of generic, frontier and public-interest work, paid as such. {$statement}",
    zh: "与{$place}院所约定共性、前沿、公益技术工作的最低份额并据以付费。{$statement}",
  },
  "drift-procurement": {
    en: "Order from the institutes of {$place} by government procurement what the public sector needs, and report its share in their money each year. {$statement}",
    zh: "通过政府采购向{$place}院所订购公共部门所需，并每年报告其占院所经费的比重。{$statement}",
  },
  "drift-cost": { en: "Cost not yet estimated: the agreement sets the money.", zh: "经费由约定确定，待测算。" },
  "payers-state": {
    en: "Agree for the fund of {$place} on the part of R&D that public money pays each year, and on which tasks others are to pay with it. {$statement}",
    zh: "约定{$place}资金中政府逐年出资的比重，并明确由多方共同出资的任务。{$statement}",
  },
  "payers-abroad": {
    en: "Open tasks of the fund of {$place} to firms and bodies from abroad that bring research and money of their own. {$statement}",
    zh: "{$place}资金的部分任务向自带经费开展研发的境外企业和机构开放。{$statement}",
  },
  "payers-orders": {
    en: "Let public buyers of {$place} order research from firms: state the need, call for it, be the first buyer. {$statement}",
    zh: "由{$place}公共采购方向企业下达研发订单：提出需求、公开征集、首购首用。{$statement}",
  },
  "payers-institutes": {
    en: "Set for the public institutes of {$place} which part of their research the state pays and which work it is paid for. {$statement}",
    zh: "明确{$place}公共院所研发经费中政府出资的比重及对应的工作任务。{$statement}",
  },
  "public-research": {
    en: "State for each public institute of {$place} what it is there for in research that firms do not do, before another one is turned into a company. {$statement}",
    zh: "在新的院所转制之前，逐一明确{$place}各公共院所在企业不承担的研究中的战略定位。{$statement}",
  },
  "public-testing": {
    en: "Name the tests of generic technology that {$place} keeps on public platforms, with prices and access alike for all who ask. {$statement}",
    zh: "列出{$place}由公共平台保留的共性技术检测项目，收费与准入对所有申请者一视同仁。{$statement}",
  },
  "drift-position": {
    en: "Write for each institute of {$place} whose work drifts a position of its own: what it does for all of its industry, for how long, and who checks it. {$statement}",
    zh: "为{$place}工作偏离的院所逐一明确战略定位：为全行业承担什么、多长时间、由谁检查。{$statement}",
  },
  "published-hours": {
    en: "Let the hosts of {$place} say for each instrument below the official hours whether it is lent, moved or given up. {$statement}",
    zh: "{$place}各单位对低于官方机时的仪器逐台说明共享、调剂或报废安排。{$statement}",
  },
  "science-budget": {
    en: "Fix in the budget of {$place} a least part for science and technology, and examine tax relief beside it. {$statement}",
    zh: "在{$place}预算中确定科学技术支出的最低比重，并同步研究税收优惠。{$statement}",
  },
  "examined-patents": {
    en: "Pay in {$place} for rights that were examined and are used, and no longer for the number of applications. {$statement}",
    zh: "{$place}的知识产权资助转向经审查并实际运用的专利，不再按申请数量资助。{$statement}",
  },
  "centres-innovation": {
    en: "Let the place of {$place} with the best base in each such technology lead an innovation centre of its firms and institutes. {$statement}",
    zh: "由{$place}基础最好的地方牵头，为上述技术组建企业与院所共同参与的产业创新中心。{$statement}",
  },
  "centres-adapt": {
    en: "Agree with the foreign firms of {$place} on research of their own here: access to programmes and facilities against a mandate beyond adapting. {$statement}",
    zh: "与{$place}外资企业约定本地研发任务：以参与计划和使用设施换取超出本地化的研发定位。{$statement}",
  },
  "centres-abroad": {
    en: "Support a joint centre, or one abroad, of the firms of {$place} in each technology in which others lead, with rights to its results agreed before. {$statement}",
    zh: "支持{$place}企业在落后技术上设立联合或海外研发中心，事先约定成果权属。{$statement}",
  },
  "foreign-extend": {
    en: "Call for a maker at home, or one who takes over, for each such item of {$place}: upstream parts and equipment first. {$statement}",
    zh: "为{$place}上述条目征集境内生产单位或并购方，优先上游部件与装备。{$statement}",
  },
  "foreign-agree": {
    en: "Agree on supply and joint development with those abroad who make these items for {$place}, for at least the years until there is a maker at home. {$statement}",
    zh: "在境内形成生产能力之前，与上述条目的境外供应方签订供货与联合开发协议（{$place}）。{$statement}",
  },
  "assets-joint": {
    en: "Set up with universities, financiers, bodies of society and firms of {$place} who will hold each missing asset and try each missing business model. {$statement}",
    zh: "会同{$place}高校院所、金融机构、社会机构与企业，明确各项缺失资产的持有方和商业模式的试行方。{$statement}",
  },
  "plans-herding": {
    en: "Let the offices of {$place} that chose the same field say what each can do in it, keep it where capability is, and give the others tools for what they are near to. {$statement}",
    zh: "{$place}选择同一领域的各地逐一说明自身能力，由有能力的地方承担，其余地方按自身基础匹配政策工具。{$statement}",
  },
  "regions-cost": {
    en: "Cost not yet estimated: each place says in its own programme what it needs.",
    zh: "经费待测算：由各地在自身计划中提出。",
  },
  "centres-cost": {
    en: "Cost not yet estimated: founding and running costs of such centres are agreed with their partners.",
    zh: "经费待测算：中心的建设与运行经费由合作方约定。",
  },
  "step-by-step": {
    en: "Release the special funds of {$place} for this capacity step by step, place by place, each step once the market has taken up the one before; emerging fields without capacity come first. {$statement}",
    zh: "{$place}用于上述产能的专项资金分区域、分步骤安排，前一步产能被市场消化后再安排下一步；尚无产能的新兴领域优先。{$statement}",
  },
});
