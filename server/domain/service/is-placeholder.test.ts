import { describe, expect, it } from "vitest";
import { isPlaceholder } from "./is-placeholder";

describe("isPlaceholder", () => {
  it.each([
    "your-password",
    "YourPassword",
    "your_db_password",
    "YOUR_ACCESS_KEY_SECRET",
    "your-weaviate-api-key",
    "CHANGE_ME",
    "changeme",
    "change-this-password",
    "replace_with_your_secret",
    "[your-password]",
    "enter-password-here",
    "password.example",
    "placeholder",
    "xxxxxxxx",
    "********",
    "abc...xyz",
  ])("%j is one", (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each([
    "password",
    "Password123",
    "MySecret!2024",
    "secret-4711",
    "Change2024!",
    "exchange-of-keys-88",
    "yourself99",
    "your2ndKey",
    "Example1234",
    "example-hunter2",
    "my-secret",
    "passwd@root",
    "xxx-7f3a9c",
    "P@ssw0rd1",
  ])("%j is none", (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});
