// Made from codes/stages-demands.csv by "npm run derive"; change that file instead.
export const stagesDemands = [
  {"code":"ST1","parent":null,"label":{"en":"Mass-scale introduction","zh":"大规模引进"},"note":"","source":"the paper","kind":"stage","rank":null},
  {"code":"ST2","parent":null,"label":{"en":"Market for technology","zh":"以市场换技术"},"note":"","source":"the paper","kind":"stage","rank":null},
  {"code":"ST3","parent":null,"label":{"en":"Independent innovation combined with open cooperation","zh":"自主创新与开放合作结合"},"note":"","source":"the paper","kind":"stage","rank":null},
  {"code":"D1","parent":null,"label":{"en":"Systematic upgrading of the industrial foundation","zh":"产业基础系统升级"},"note":"","source":"the paper","kind":"demand","rank":null},
  {"code":"D2","parent":null,"label":{"en":"Generic technological innovation at @national level","zh":"@national战略层面的共性技术创新"},"note":"","source":"the paper","kind":"demand","rank":null},
] as const;
