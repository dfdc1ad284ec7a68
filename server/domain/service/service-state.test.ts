import { expect, it } from "vitest";
import { onlineOf, serviceState, unpublishedOf } from "./service-state";
import type { ServiceVersionState } from "./service-version-lifecycle";

it.each<[ServiceVersionState[], ServiceVersionState, ServiceVersionState | null]>([
  [["draft"], "draft", "draft"],
  [["submitted"], "submitted", "submitted"],
  [["approved"], "approved", "approved"],
  [["online"], "online", null],
  [["offline", "online", "submitted"], "online", "submitted"],
  [["offline", "approved"], "offline", "approved"],
  [["offline", "offline"], "offline", null],
  [[], "draft", null],
])("versions that are %j make the service %s, with %s in the making", (states, state, made) => {
  const versions = states.map((each) => ({ state: each }));
  expect(serviceState(versions)).toBe(state);
  expect(unpublishedOf(versions)?.state ?? null).toBe(made);
  expect(onlineOf(versions) !== undefined).toBe(states.includes("online"));
});
