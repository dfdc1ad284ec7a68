/** How much an issue weighs: an error keeps the template from being deployed. */
export type Severity = "error" | "warning" | "info";
