import { z } from "zod";
import type { Role } from "../actor";
import { normalEmail } from "./normal-email";

/** Every role, in the order people choose from. */
export const ROLES = ["supplier", "reviewer", "admin", "customer"] as const satisfies Role[];

/** Limits of what is typed about a person, in characters. The upper bound keeps hashing a password cheap. */
export const PERSON_LIMITS = {
  name: { min: 1, max: 100 },
  password: { min: 12, max: 1024 },
} as const;

/** What colleagues see of a person: 1–100 characters. */
const personName = z
  .string()
  .trim()
  .min(PERSON_LIMITS.name.min, "rules.person_name_length")
  .max(PERSON_LIMITS.name.max, "rules.person_name_length");

/** E-mail in the one spelling that is stored; no address is longer than 320 (RFC 3696 §3). */
const email = z
  .string()
  .transform(normalEmail)
  .pipe(z.email("rules.email_shape").max(320, "rules.email_shape"));

/** What an admin types to add a person. */
export const addUserInput = z.object({
  accountUid: z.string(),
  name: personName,
  email,
  role: z.enum(ROLES, "rules.role_unknown"),
});

/** A new role for a person. */
export const changeRoleInput = z.object({ userId: z.string(), role: z.enum(ROLES) });

/** Which person. */
export const userInput = z.object({ userId: z.string() });

/** A password as a person chooses it. */
export const newPassword = z
  .string()
  .min(PERSON_LIMITS.password.min, "rules.password_length")
  .max(PERSON_LIMITS.password.max, "rules.password_length");
