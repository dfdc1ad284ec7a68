import { randomInt } from "node:crypto";
import { paths } from "@/components/paths";
import { expect, expectAccessible, test } from "./fixtures";
import { freshName } from "./steps";

const PASSWORD = "a long enough passphrase";

test("an admin adds an account and a person, who chooses a password and signs in", async ({
  page,
  signInAs,
  browser,
}) => {
  const uid = `77${randomInt(10 ** 13)
    .toString()
    .padStart(14, "0")}`;
  const name = freshName("Studio");
  const email = `${name.toLowerCase()}@studio.example`;
  await signInAs("admin");
  await page.goto(paths.accounts());
  await page.getByRole("button", { name: "Add account" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Alibaba Cloud account UID").fill("1.23457E+15");
  await form.getByLabel("Account name").fill(name);
  await form.getByRole("button", { name: "Add account" }).click();
  await expect(form.getByText(/spreadsheet/)).toBeVisible();
  await expectAccessible(page);
  await form.getByLabel("Alibaba Cloud account UID").fill(uid);
  await form.getByRole("button", { name: "Add account" }).click();

  await page.goto(paths.account(uid));
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: "Add person" }).first().click();
  const person = page.getByRole("dialog");
  await person.getByLabel("Name", { exact: true }).fill("Jo Park");
  await person.getByLabel("Email").fill(email);
  await person.getByRole("button", { name: "Add person" }).click();
  const link = await page.getByRole("textbox", { name: "Password link" }).inputValue();
  await expectAccessible(page);

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(link);
  await theirs.getByRole("textbox", { name: "Password", exact: true }).fill(PASSWORD);
  await theirs.getByRole("button", { name: "Save password" }).click();
  await expect(theirs.getByText("Your password is set")).toBeVisible();
  await theirs.goto(paths.signIn());
  await theirs.getByLabel("Email").fill(email);
  await theirs.getByLabel("Password").fill(PASSWORD);
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs.getByRole("button", { name: /Jo Park/ })).toBeVisible();
});
