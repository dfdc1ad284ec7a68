import { defineLifecycle } from "../lifecycle";

/** States of a submission (Compute Nest Supplier, ListServiceRegistrations, Status); executed means published. */
export const REGISTRATION_STATES = [
  "submitted",
  "approved",
  "rejected",
  "canceled",
  "executed",
] as const;

/** See REGISTRATION_STATES. */
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** The life of a submission. Withdrawing one and reopening what it approved both cancel it. */
export const registrationLifecycle = defineLifecycle<
  RegistrationState,
  "claim" | "approve" | "reject" | "withdraw" | "reopen" | "execute"
>({
  claim: { from: ["submitted"], to: "submitted" },
  approve: { from: ["submitted"], to: "approved" },
  // Asking for changes is a rejection with another decision.
  reject: { from: ["submitted"], to: "rejected" },
  withdraw: { from: ["submitted"], to: "canceled" },
  reopen: { from: ["approved"], to: "canceled" },
  execute: { from: ["approved"], to: "executed" },
});
