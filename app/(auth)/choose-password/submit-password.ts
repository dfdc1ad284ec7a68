"use server";
import type { ChoosePasswordState } from "@/components/accounts/choose-password-state";
import { choosePassword } from "@/server/auth/choose-password";
import { houseParts } from "@/server/auth/house-parts";
import { newPassword } from "@/server/domain/user/user-input";

/** Gives the holder of the link the password from the form. The answer says whether it is done, wrong, or too late. */
export async function submitPassword(
  _before: ChoosePasswordState,
  form: FormData,
): Promise<ChoosePasswordState> {
  const parsed = newPassword.safeParse(form.get("password"));
  if (!parsed.success) return { step: "form", wrong: true };
  const token = String(form.get("token") ?? "");
  const done = await choosePassword(await houseParts(), token, parsed.data);
  return { step: done ? "done" : "void", wrong: false };
}
