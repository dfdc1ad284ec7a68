import { type Sentence, sentence } from "../sentence";

/** A service as a person sees it in the catalog. */
type Offer = {
  /** Whether the person's role lets them launch anything. */
  mayLaunch: boolean;
  /** Whether their account may deploy the service, not only look at it. */
  mayDeploy: boolean;
  templates: readonly { regions: readonly { whyNot: Sentence | null }[] }[];
};

/** Why this person cannot create an instance of a service anywhere, or null. */
export function whyNotCreateInstance({ mayLaunch, mayDeploy, templates }: Offer): Sentence | null {
  if (!mayLaunch) return sentence("rules.instance_role");
  if (!mayDeploy) return sentence("rules.service_not_deployable");
  const open = templates.some(({ regions }) => regions.some(({ whyNot }) => whyNot === null));
  return open ? null : sentence("rules.service_no_region");
}
