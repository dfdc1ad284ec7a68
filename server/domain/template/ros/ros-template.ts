import type { YAMLMap } from "yaml";
import type { Survey } from "./survey";

/** A ROS template as it is read: its one file, and the document in it. */
export type RosTemplate = {
  /** Path of the file. */
  source: string;
  text: string;
  root: YAMLMap;
  survey: Survey;
};

/** Whether it is written as JSON, where nothing goes without quotes. */
export function isJson(template: RosTemplate): boolean {
  return template.root.flow === true;
}
