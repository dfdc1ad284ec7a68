/** What the command finds around it. */
export type Surroundings = {
  /** The folder that it was called in. */
  cwd: string;
  version: string;
  /** Address of the page that explains the rules. */
  rulesPage: string;
};
