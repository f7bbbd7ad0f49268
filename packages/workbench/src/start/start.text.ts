import { catalogue } from "../language/catalogue.ts";

export const startText = catalogue("start", {
  title: { en: "Whose system do you want to see?", zh: "您想看哪里的产业技术体系?" },
});
