/** What a person may be. Every user has exactly one role in exactly one account. */
export type Role = "supplier" | "reviewer" | "admin" | "customer";

/** A signed-in person and the account (tenant) they act for. */
export type UserActor = {
  kind: "user";
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** 16-digit Alibaba Cloud UID, always a string. */
  accountUid: string;
  accountName: string;
  /** Id of the HTTP request, for the audit trail. */
  requestId?: string;
};

/** Who asks: a person through the console, or a background job. */
export type Actor = UserActor | { kind: "job"; job: string };
