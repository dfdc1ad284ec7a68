/** The fields of the set-up form, in the order they are asked. */
export const SET_UP_FIELDS = ["name", "email", "password", "accountUid", "accountName"] as const;

export type SetUpField = (typeof SET_UP_FIELDS)[number];

/** Where the set-up stands: being filled in (with what was wrong), done, or too late. */
export type SetUpState = {
  step: "form" | "done" | "void";
  wrong: SetUpField[];
  values: Partial<Record<SetUpField, string>>;
};
