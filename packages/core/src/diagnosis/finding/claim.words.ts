import { sentences } from "../../language/statement/sentences.ts";

/**
 * What each rule, or part of a rule, asks about, as a claim: what a refused finding is headed by ("The data do not show that …"). A clause without its full stop; in German its verb stands last.
 */
export const claimWords = sentences("claim", {
  "low-readiness": { en: "the integration of the product lags behind its technologies", zh: "该产品各项技术的集成落后于单项技术" },
  "business-research": {
    en: "the share of research in the R&D of firms is below the set part of that of comparators",
    zh: "企业研发经费中研究所占比重低于按对照国设定的比例",
  },
  cooperation: { en: "universities, institutes and companies join less than their numbers explain", zh: "高校、院所与企业的联合低于随机组合的水平" },
  carriers: { en: "zones, technology centres and incubators are spread more evenly than research", zh: "园区、技术中心与孵化器的布局比研发活动更平均" },
  "planned-overcapacity": { en: "the planned capacities exceed the market of the product", zh: "各规划产能之和超过该产品市场" },
  "no-horizon": { en: "few of the needed items have money beyond the nearest years", zh: "需要事项中资金安排到近期以后的偏少" },
  concentration: { en: "what was counted is more concentrated in few places than R&D personnel", zh: "所计各项比研发人员更集中于少数地区" },
  "passive-upgrading": { en: "a technology led elsewhere is about to overtake the one in use", zh: "外部主导的新技术即将替代现有技术" },
  isomorphism: { en: "mixes of industries grow alike beyond what growing numbers give", zh: "产业构成的趋同超出数量增长本身的影响" },
  "broken-link": { en: "one supplying industry abroad could stop so much that the whole economy feels it", zh: "境外某一供给行业中断即足以影响整个经济" },
  "closed-facilities": {
    en: "few institutions, or fewer than chance gives, are graded good at opening their facilities",
    zh: "设施与仪器开放考核良好的单位偏少或少于随机水平",
  },
  "missing-complement": { en: "the product needs items that nobody makes or develops", zh: "该产品存在无人生产、也无在研项目的短板" },
  "unrelated-herding": {
    en: "places that enter an industry together stand farther from it than those that enter alone",
    zh: "扎堆进入某行业的地区比单独进入者更远离其现有基础",
  },
  "scale-without-value": {
    en: "the industry that won most of the world market lost more of its share of value than elsewhere",
    zh: "世界份额上升最多的行业，其增加值率降幅大于其他经济体",
  },
  "scale-without-value-level": {
    en: "the industry that won most of the world market keeps less value in its output than elsewhere",
    zh: "世界份额上升最多的行业，其增加值率低于其他经济体",
  },
  opportunities: {
    en: "nearness to what places hold says better what they enter next than what they nearly hold already",
    zh: "与现有行业的关联能更好地预示各地下一步进入的行业",
  },
  "budget-gap": { en: "needed items stand in no department's budget", zh: "有需要的事项未列入任何部门预算" },
  "research-payers": {
    en: "the state, those abroad or firms pay less than the set part of what they pay elsewhere",
    zh: "政府、境外或企业的研发出资比重低于按对照方设定的比例",
  },
  "research-payers-state": { en: "the state pays a part of R&D below the set part of that of comparators", zh: "研发经费中政府出资比重低于按对照方设定的比例" },
  "research-payers-abroad": {
    en: "money from abroad pays a part of R&D below the set part of that of comparators",
    zh: "研发经费中境外出资比重低于按对照方设定的比例",
  },
  "research-payers-firms-state": {
    en: "the state pays a part of the R&D of firms below the set part of that of comparators",
    zh: "企业研发经费中政府出资比重低于按对照方设定的比例",
  },
  "research-payers-institutes-state": {
    en: "the state pays a part of the R&D of public institutes below the set part of that of comparators",
    zh: "公共院所研发经费中政府出资比重低于按对照方设定的比例",
  },
  "research-payers-institutes-firms": {
    en: "firms pay a part of the R&D of public institutes below the set part of that of comparators",
    zh: "公共院所研发经费中企业出资比重低于按对照方设定的比例",
  },
  "research-payers-institutes-research": {
    en: "the share of research in the R&D of public institutes is below the set part of that of comparators",
    zh: "公共院所研发经费中研究所占比重低于按对照方设定的比例",
  },
  herding: { en: "places are in more of the same fields of technology than their sizes explain", zh: "各地涉足相同技术领域的程度超过其规模所能解释" },
  "plans-gap": { en: "needed items stand in no office's plan", zh: "有需要的事项未列入任何单位的规划" },
  "engineering-doctorates": {
    en: "there are far fewer engineering doctorates for each first degree than in comparable economies",
    zh: "每个工学本科学位对应的工学博士学位远少于对照国",
  },
  "poor-results": { en: "the office's own evaluations grade its platforms and programmes as poor", zh: "主管部门自己的考核将平台和专项评为较差" },
  "unknown-results": { en: "evaluations lack most of what their scorecards ask for", zh: "考核缺少评分表所需的大部分依据" },
  "introduction-without-absorption": { en: "far more is paid for imported technology than for assimilating it", zh: "引进技术经费远多于消化吸收经费" },
  "budget-overlap": { en: "several departments budget money for the same technology in the same year", zh: "多个部门在同一年份为同一技术安排预算" },
  "qualification-gaps": {
    en: "needed items lack a standard, a test method, an accredited laboratory or a qualified product",
    zh: "所需条目缺少标准、试验方法、获认可实验室或合格产品",
  },
  "idle-bases": { en: "testing bases of firms stand idle or closed to others", zh: "企业试验基地闲置或不对外服务" },
  "institute-drift": { en: "institutes drift away from generic work, public service or public orders", zh: "院所偏离共性研究、公共服务或政府订单" },
  "institute-drift-work": {
    en: "the work of institutes drifts away from generic, frontier and public-interest technology",
    zh: "院所工作偏离共性、前沿与公益技术",
  },
  "institute-drift-service": { en: "institutes earn less by public services for each unit of public money", zh: "院所单位公共经费对应的公共服务收入下降" },
  "institute-drift-procurement": { en: "government procurement falls as a share of the money of institutes", zh: "院所经费中政府采购占比下降" },
  standards: {
    en: "the country's body leads a smaller share of the lately created ISO committees than of all",
    zh: "近年成立的ISO委员会中，我国承担秘书处的比重低于全部委员会",
  },
  opening: { en: "cooperation with others falls", zh: "对外合作减少" },
  "opening-articles": { en: "the share of articles with foreign authors falls behind that of the world", zh: "国际合作论文比重与世界水平的差距扩大" },
  "opening-multinationals": { en: "the country's share of the R&D that US firms do abroad falls", zh: "美国企业海外研发中我国所占比重下降" },
  "opening-multinationals-peer": {
    en: "the country's share of the R&D that US firms do abroad falls behind that of a comparator",
    zh: "美国企业海外研发中我国所占比重落后于对照国",
  },
  "unfunded-target": { en: "targets of plans stand on lines without money", zh: "规划目标所属任务没有资金" },
  "plans-herding": { en: "offices plan for the same fields more than their capabilities explain", zh: "各单位规划选择相同领域的程度超过其能力所能解释" },
  "aid-reach": { en: "tax relief and financing reach small firms less than other state aid", zh: "税收优惠与融资支持惠及中小企业少于其他政府援助" },
  "aid-reach-tax": { en: "tax relief reaches small firms less than other state aid", zh: "税收优惠惠及中小企业少于其他政府援助" },
  "aid-reach-finance": {
    en: "loans, guarantees and risk capital reach small firms less than other state aid",
    zh: "贷款、担保与风险资本惠及中小企业少于其他政府援助",
  },
  "public-effort": {
    en: "the shares of science in public spending, of examined patents and of inventions kept fall across the places",
    zh: "科学技术支出比重、发明专利比重与发明专利维持比重在各地普遍下降",
  },
  "public-effort-science-budget": {
    en: "the part of public spending that goes to science and technology falls across the places",
    zh: "财政支出中科学技术支出的比重在各地普遍下降",
  },
  "public-effort-examined-patents": {
    en: "patents examined for their invention become a smaller part of those in force across the places",
    zh: "有效专利中发明专利的比重在各地普遍下降",
  },
  "public-effort-kept-inventions": {
    en: "owners keep a smaller part of their invention patents in force across the places",
    zh: "权利人维持有效的发明专利比重在各地普遍下降",
  },
  "plans-overlap": {
    en: "several offices plan money for the same technology with the same instrument in the same year",
    zh: "多个单位在同一年份以同一政策工具为同一技术安排资金",
  },
  "supervision-due": { en: "programmes run for years without an evaluation or an inspection", zh: "专项多年既未考核也未检查" },
  "instrument-holes": { en: "target groups are not reached by a tool of policy", zh: "有目标群体未被某类政策工具覆盖" },
  "instrument-holes-tax": { en: "target groups are without tax relief for R&D", zh: "有目标群体没有研发税收优惠" },
  "instrument-holes-finance": { en: "target groups are without loans, guarantees or equity for innovation", zh: "有目标群体没有创新信贷、担保或股权融资" },
  "instrument-holes-procurement": { en: "target groups are without public procurement of R&D", zh: "有目标群体没有研发政府采购" },
  "instrument-holes-property": { en: "target groups are without help with intellectual property", zh: "有目标群体没有知识产权支持" },
  "instrument-holes-bodies": { en: "no body or platform without profit works for some target groups", zh: "有目标群体没有非营利机构或平台为其服务" },
  "leading-firms": {
    en: "the country's firm of a given rank spends far less on R&D than that of the comparator",
    zh: "本国企业的研发投入远低于对照国同位企业",
  },
  "results-waiting": { en: "results of research bodies wait longer to be taken up than those of firms", zh: "科研机构的成果比企业的成果等待更久才被采用" },
  "dispersed-supervision": { en: "institutions answer to several departments or lead in too many programmes", zh: "单位受多部门主管或同时牵头过多专项" },
  "dispersed-supervision-programmes": {
    en: "institutions lead in more programmes than chance within their fields gives",
    zh: "单位牵头的专项数多于在各自领域内随机分配的水平",
  },
  "dispersed-supervision-hosts": {
    en: "the share of hosts of laboratories and stations that answer to several central departments is above the set limit",
    zh: "实验室与野外站的依托单位中受多个中央部门主管的比重超过设定界限",
  },
  "refused-hours": { en: "hours are refused while a facility alike within reach is free", zh: "机时申请未获满足而附近同类设施空闲" },
  "published-hours": { en: "instruments run fewer hours on average than the official rules call full", zh: "仪器平均有效机时低于官方认定的满负荷机时" },
  "foreign-items": { en: "needed items come mostly from abroad and nobody at home makes them", zh: "所需条目主要来自境外而境内无人生产" },
  "needs-unanswered": { en: "needs of firms find no result that is offered in their technology", zh: "企业等提出的需求在其技术领域没有可用成果" },
  "lent-hours": { en: "facilities run or lend too few of their hours", zh: "设施与仪器的机时使用与对外服务不足" },
  "lent-hours-idle": { en: "facilities run fewer hours than the official rules call full", zh: "设施与仪器的机时低于官方规定" },
  "lent-hours-sharing": { en: "facilities give others little of the hours that they run", zh: "设施与仪器的机时很少对外服务" },
  "lent-hours-firms": { en: "facilities of universities and institutes run without firms", zh: "高校院所的设施与仪器没有企业使用" },
  "lent-hours-waits": { en: "those who ask for hours wait long", zh: "申请机时者等待过久" },
  "firm-institutions": {
    en: "high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the places",
    zh: "高技术制造业企业自办研发机构数与企业数之比在各地普遍下降",
  },
  "graduate-staff": {
    en: "the share of doctors and masters in the staff of firms' R&D institutions falls across the places",
    zh: "工业企业研发机构人员中博士和硕士的比重在各地普遍下降",
  },
  "centres-missing": { en: "needed technologies lack centres, or foreign centres here only adapt", zh: "所需技术缺少研发中心，或外资中心仅作产品本地化" },
  "centres-missing-innovation": { en: "needed technologies are without an innovation centre", zh: "有所需技术没有产业创新中心" },
  "centres-missing-adapt": { en: "foreign research centres in the territory only adapt products", zh: "境内外资研发中心仅从事产品本地化" },
  "centres-missing-abroad": {
    en: "technologies in which others lead are without a centre abroad or a joint one",
    zh: "有落后于国外的技术没有海外或联合研发中心",
  },
  "generic-performers": {
    en: "the technologies used most widely less often have a lasting performer than others",
    zh: "知识应用面最广的技术比其他技术更缺少持续投入的承担主体",
  },
  "institute-support": { en: "transformed institutes serve industries more scattered than industries in general", zh: "转制院所服务的行业比行业总体更分散" },
  gap: { en: "needed items are named by no call, project or programme of the register", zh: "有需要的事项未见于登记册的任何指南、项目或计划" },
  overlap: { en: "several departments act on the same item in comparable parts", zh: "存在多部门重复支持的事项" },
  "chain-dependence": {
    en: "industries hang on inputs from abroad more than the same industries elsewhere",
    zh: "各行业对外部投入的依存高于其他经济体的同类行业",
  },
  "failed-parks": {
    en: "the share of failed parks that are looked at again is below the set limit",
    zh: "未通过验收或评估的园区中再次接受考核的比重低于设定界限",
  },
  "contracted-research": {
    en: "industrial firms buy a falling part of their outside R&D from universities and institutes",
    zh: "工业企业委托外部研发中付给高校和科研机构的比重下降",
  },
  "contracted-research-universities": {
    en: "the part of universities in what industrial firms pay for outside R&D falls across the places",
    zh: "工业企业委托外部研发中付给高校的比重在各地普遍下降",
  },
  "contracted-research-institutes": {
    en: "the part of institutes in what industrial firms pay for outside R&D falls across the places",
    zh: "工业企业委托外部研发中付给科研机构的比重在各地普遍下降",
  },
  "contracted-research-university-money": {
    en: "industrial firms pay for too little of what universities spend on R&D",
    zh: "工业企业支付的经费在高校研发经费中占比过低",
  },
  "public-bodies": { en: "public bodies have a falling part in research and in testing", zh: "公共机构在研发与检验检测中的比重下降" },
  "public-bodies-research": { en: "the part of all R&D that public institutes perform falls", zh: "全部研发中由公共院所执行的比重下降" },
  "public-bodies-testing": { en: "the part of public institutions among testing bodies falls", zh: "检验检测机构中事业单位的比重下降" },
  "fragmented-system": {
    en: "the industries of the research system share fewer institutions than their links would give",
    zh: "产业技术体系中各产业共用单位少于联系数所应有的水平",
  },
  "orphan-technology": {
    en: "programmes of generic technology have neither a leading body nor lasting support",
    zh: "共性技术专项既无牵头主体、又无四年以上支持",
  },
  "mandates-missing": { en: "there are needed technologies for which no body has a mandate", zh: "所需技术中有没有机构负责的" },
  "mandates-missing-supervises": { en: "there are technologies that no body supervises", zh: "有技术没有监督机构" },
  "mandates-missing-money": { en: "there are technologies with a mandate and without lasting money", zh: "有技术有职责授权而无长期经费" },
  "imported-foundations": { en: "the imported share of a base of industry is above the set limit", zh: "工业基础产品中进口比重超过设定界限" },
  "skills-short": { en: "more posts are open for a skill than a year of training fills", zh: "有技能的待补岗位多于一年的培养人数" },
  "missing-subject": {
    en: "research institutes lead projects of generic technology less often than other projects",
    zh: "科研院所牵头共性技术项目的比例低于其他项目",
  },
  "missing-subject-firms": { en: "companies lead projects of generic technology less often than other projects", zh: "企业牵头共性技术项目的比例低于其他项目" },
  contradiction: { en: "the plans of offices contradict each other", zh: "各单位规划相互矛盾" },
  "paid-twice": {
    en: "undertakings of one title and one lead institution stand more than once in the lists",
    zh: "同一名称、同一牵头单位的任务在项目名单中出现多次",
  },
  "missing-assets": { en: "complementary assets or business models that cards name are missing", zh: "卡片所列的互补资产或商业模式缺失" },
  "unstable-support": {
    en: "support for research is short, that for generic technology shorter, or government pays a falling share of it",
    zh: "对研究的支持周期偏短、共性技术更短，或政府资金比重下降",
  },
  "unstable-support-government-share": {
    en: "the share of R&D that government pays falls by more than its yearly steps explain",
    zh: "研发经费中政府资金比重的下降超出其年际波动",
  },
  "unstable-support-project-length": { en: "too few projects run for as long as research needs", zh: "周期足够长的项目占比过低" },
  "unstable-support-generic-length": { en: "fewer projects of generic technology run long than of all", zh: "共性技术项目中长周期者少于全部项目" },
  "imported-foundations-material": {
    en: "the imported share of the products of materials industries that the country uses is above the set limit",
    zh: "国内使用的材料类产品中进口比重超过设定界限",
  },
  "imported-foundations-part": {
    en: "the imported share of the parts that the country uses is above the set limit",
    zh: "国内使用的零部件中进口比重超过设定界限",
  },
  "imported-foundations-process-equipment": {
    en: "the imported share of the process equipment that the country uses is above the set limit",
    zh: "国内使用的工艺装备中进口比重超过设定界限",
  },
  "imported-foundations-software": {
    en: "the imported share of the software that the country uses is above the set limit",
    zh: "国内使用的软件中进口比重超过设定界限",
  },
  "passive-upgrading-electricity-mix": {
    en: "in power generation a technology led elsewhere is about to take over",
    zh: "发电领域外部主导的新技术即将替代现有技术",
  },
  "passive-upgrading-ev-car-sales-share": { en: "electric cars led elsewhere are about to take over", zh: "外部主导的电动汽车即将替代现有车型" },
  "cooperation-laboratories": {
    en: "universities, institutes and companies share laboratories less than their numbers explain",
    zh: "高校、院所与企业在功能研究室中的联合低于随机组合的水平",
  },
  "cooperation-projects": {
    en: "universities, institutes and companies join in projects less than their numbers explain",
    zh: "高校、院所与企业在项目中的联合低于随机组合的水平",
  },
  "concentration-projects": { en: "projects are more concentrated in few places than R&D personnel", zh: "项目比研发人员更集中于少数地区" },
  "concentration-laboratories": { en: "laboratories are more concentrated in few places than R&D personnel", zh: "实验室比研发人员更集中于少数地区" },
  "carriers-zones": { en: "zones are spread over the places more evenly than research", zh: "园区的布局比研发活动更平均" },
  "carriers-technology-centres": {
    en: "enterprise technology centres are spread over the places more evenly than research",
    zh: "企业技术中心的布局比研发活动更平均",
  },
  "carriers-incubators": { en: "incubators are spread over the places more evenly than research", zh: "孵化器的布局比研发活动更平均" },
});
