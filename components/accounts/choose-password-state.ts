/** Where choosing a password stands: being typed (and whether what was sent is too short or long), done, or too late. */
export type ChoosePasswordState = { step: "form" | "done" | "void"; wrong: boolean };
