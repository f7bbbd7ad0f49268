// Made from codes/platform-types.csv by "npm run derive"; change that file instead.
export const platformTypes = [
  {"code":"NMIC","parent":null,"label":{"en":"Manufacturing innovation centre","zh":"制造业创新中心"},"note":"company + alliance; annual and three-yearly assessment","source":"MIIT 2018 No. 37 (工信厅科〔2018〕37号)","kind":null,"rank":null},
  {"code":"ITB","parent":null,"label":{"en":"Industrial-technology-base public service platform","zh":"产业技术基础公共服务平台"},"note":"","source":"MIIT 2015 No. 458, revised 2025","kind":null,"rank":null},
  {"code":"ITB-TEST","parent":"ITB","label":{"en":"Test and inspection","zh":"试验检测"},"note":"standards, metrology, accreditation, inspection, test verification","source":"MIIT 2015 No. 458, revised 2025","kind":null,"rank":null},
  {"code":"ITB-INFO","parent":"ITB","label":{"en":"Industry information service","zh":"产业信息服务"},"note":"intellectual property, industry information, open data sets","source":"MIIT 2015 No. 458, revised 2025","kind":null,"rank":null},
  {"code":"ITB-TRANSFER","parent":"ITB","label":{"en":"Results industrialisation","zh":"产业化服务（成果转化）"},"note":"application promotion, key-technology verification","source":"MIIT 2015 No. 458, revised 2025","kind":null,"rank":null},
  {"code":"PILOT","parent":null,"label":{"en":"Pilot-test platform","zh":"中试平台"},"note":"takes samples to production","source":"MIIT 2025 No. 456 (工信厅科函〔2025〕456号)","kind":null,"rank":null},
  {"code":"TEST_BASE","parent":null,"label":{"en":"Testing base","zh":"试验基地"},"note":"run by a firm, a federation of firms, or jointly with institutes","source":"the paper, measure 4","kind":null,"rank":null},
  {"code":"COMMUNAL","parent":null,"label":{"en":"Communal industrial technology innovation service platform","zh":"产业共性技术创新服务平台"},"note":"","source":"the paper, measure 4","kind":null,"rank":null},
  {"code":"INNOV_CENTRE","parent":null,"label":{"en":"Industrial innovation centre of a leading region","zh":"区域产业创新中心"},"note":"","source":"the paper, measure 2","kind":null,"rank":null},
  {"code":"ENG_CENTRE","parent":null,"label":{"en":"Engineering (technology) research centre","zh":"工程（技术）研究中心"},"note":"","source":"provincial practice","kind":null,"rank":null},
  {"code":"KEY_LAB","parent":null,"label":{"en":"Key laboratory","zh":"重点实验室"},"note":"","source":"national and provincial lists","kind":null,"rank":null},
  {"code":"FUNC_LAB","parent":null,"label":{"en":"Functional laboratory","zh":"功能研究室"},"note":"of an agricultural industry's research system; holds posts","source":"China Agriculture Research System","kind":null,"rank":null},
  {"code":"FIELD_STATION","parent":null,"label":{"en":"Field observation and test station","zh":"野外观测试验站"},"note":"","source":"national list","kind":null,"rank":null},
  {"code":"TI","parent":null,"label":{"en":"Technology infrastructure","zh":"技术基础设施"},"note":"development at middle, test and demonstration at high readiness","source":"JRC-EARTO 2022","kind":null,"rank":null},
  {"code":"KETC","parent":null,"label":{"en":"KETs technology centre","zh":"关键使能技术中心"},"note":"serves SMEs, at least one KET, TRL 5 to 8, and two quantitative thresholds","source":"European inventory","kind":null,"rank":null},
  {"code":"RI","parent":null,"label":{"en":"Research infrastructure","zh":"科研基础设施"},"note":"mainly for science","source":"ESFRI / CERIF","kind":null,"rank":null},
] as const;
