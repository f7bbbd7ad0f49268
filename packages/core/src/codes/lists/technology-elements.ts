// Made from codes/technology-elements.csv by "npm run derive"; change that file instead.
export const technologyElements = [
  {"code":"platform","parent":null,"label":{"en":"Technology platform (generic technology)","zh":"技术平台（共性技术）"},"note":"quasi-public proof of concept","source":"Tassey, technology-element model","kind":null,"rank":null},
  {"code":"infra","parent":null,"label":{"en":"Infratechnology","zh":"基础技术（测量、标准、数据）"},"note":"measurement, test, data, standards","source":"Tassey, technology-element model","kind":null,"rank":null},
  {"code":"proprietary","parent":null,"label":{"en":"Proprietary technology","zh":"专有技术"},"note":"excludable, becomes products","source":"Tassey, technology-element model","kind":null,"rank":null},
] as const;
