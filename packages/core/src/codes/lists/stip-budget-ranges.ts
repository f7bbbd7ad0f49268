// Made from codes/stip-budget-ranges.csv by "npm run derive"; change that file instead.
export const stipBudgetRanges = [
  {"code":"BR9","parent":null,"label":{"en":"Less than 1M","zh":"少于100万"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR10","parent":null,"label":{"en":"1M-5M","zh":"100万至500万"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR11","parent":null,"label":{"en":"5M-20M","zh":"500万至2000万"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR12","parent":null,"label":{"en":"20M-50M","zh":"2000万至5000万"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR13","parent":null,"label":{"en":"50M-100M","zh":"5000万至1亿"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR14","parent":null,"label":{"en":"100M-500M","zh":"1亿至5亿"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR15","parent":null,"label":{"en":"More than 500M","zh":"5亿以上"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR1","parent":null,"label":{"en":"Don't know","zh":"不详"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
  {"code":"BR16","parent":null,"label":{"en":"Not applicable","zh":"不适用"},"note":"","source":"EC-OECD STIP taxonomy, codebook 2021 (labels en); zh ours","kind":null,"rank":null},
] as const;
