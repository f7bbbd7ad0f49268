// Made from codes/chain-maps-lists.csv by "npm run derive"; change that file instead.
export const chainMapsLists = [
  {"code":"map-chain","parent":null,"label":{"en":"Chain map","zh":"产业链图"},"note":"links, firms, breaks, blocks","source":"county practice: five maps and five lists","kind":"map","rank":null},
  {"code":"map-roadmap","parent":null,"label":{"en":"Technology roadmap","zh":"技术路线图"},"note":"","source":"county practice: five maps and five lists","kind":"map","rank":null},
  {"code":"map-application","parent":null,"label":{"en":"Application-field map","zh":"应用领域图"},"note":"","source":"county practice: five maps and five lists","kind":"map","rank":null},
  {"code":"map-region","parent":null,"label":{"en":"Regional-distribution map","zh":"区域分布图"},"note":"","source":"county practice: five maps and five lists","kind":"map","rank":null},
  {"code":"map-investment","parent":null,"label":{"en":"Investment-attraction map","zh":"招商引资图"},"note":"","source":"county practice: five maps and five lists","kind":"map","rank":null},
  {"code":"list-enterprise","parent":null,"label":{"en":"Enterprise list","zh":"企业清单"},"note":"","source":"county practice: five maps and five lists","kind":"list","rank":null},
  {"code":"list-project","parent":null,"label":{"en":"Project list","zh":"项目清单"},"note":"","source":"county practice: five maps and five lists","kind":"list","rank":null},
  {"code":"list-cluster","parent":null,"label":{"en":"Cluster list","zh":"集群清单"},"note":"","source":"county practice: five maps and five lists","kind":"list","rank":null},
  {"code":"list-problem","parent":null,"label":{"en":"Problem list","zh":"问题清单"},"note":"","source":"county practice: five maps and five lists","kind":"list","rank":null},
  {"code":"list-policy","parent":null,"label":{"en":"Policy list","zh":"政策清单"},"note":"","source":"county practice: five maps and five lists","kind":"list","rank":null},
] as const;
