import { z } from "zod";

const FIRST = new Date("2000-01-01T00:00:00Z");
const LAST = new Date("9999-12-31T00:00:00Z");

/** A moment that a person can mean, from 2000 to 9999: what lies beyond, databases and browsers write in ways of their own. */
export const plausibleDate = z
  .date()
  .min(FIRST, "rules.date_implausible")
  .max(LAST, "rules.date_implausible");
