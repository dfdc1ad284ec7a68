import { z } from "zod";
import { normalUid } from "@/server/domain/account/account-fields";
import { normalEmail } from "@/server/domain/user/normal-email";

/**
 * What the set-up form asks for. Messages are keys of the area `setUp` (`name`, `email`, `password`, `accountUid`,
 * `accountName`): there is one thing that can be wrong with each field.
 */
export const firstAdmin = z.object({
  name: z.string().trim().min(1, "name").max(100, "name"),
  email: z.string().transform(normalEmail).pipe(z.email("email").max(320, "email")),
  password: z.string().min(12, "password").max(1024, "password"),
  accountUid: z
    .string()
    .transform(normalUid)
    .pipe(z.string().regex(/^[0-9]{16}$/, "accountUid")),
  accountName: z.string().trim().min(1, "accountName").max(100, "accountName"),
});

/** The first admin and their account, checked. */
export type FirstAdmin = z.output<typeof firstAdmin>;
