"use client";
import { useRef, useState } from "react";
import { OpenRoom } from "./open-room";
import { OpenTemplate } from "./open-template";
import type { Template } from "./rename-file";

interface TemplateRoomProps {
  template: Template;
  onChange: (template: Template) => void;
  /** Shows everything and lets nothing be changed. */
  readOnly?: boolean;
  /** Where the template may be deployed; unless given, wherever a version in it is meant for. */
  regions?: readonly string[];
  /** Where a template stays once it is there, in a sentence; asked where there is none yet. */
  kept?: string;
}

/**
 * A template with its editor, its images, its problems and what each region receives. It keeps nothing
 * itself: the files and the package versions they are associated with belong to whoever mounts it. Give
 * it another `key` for another template.
 */
export function TemplateRoom({
  template,
  onChange,
  readOnly = false,
  regions,
  kept,
}: TemplateRoomProps) {
  // A template that was opened in the place of another one is not an edit of it: nothing is remembered.
  const [opened, setOpened] = useState(0);
  const focus = useRef(false);
  function open(files: Template["files"]) {
    focus.current = true;
    setOpened(opened + 1);
    onChange({ files, associations: {} });
  }
  if (template.files.length === 0) {
    return <OpenTemplate onOpen={open} readOnly={readOnly} kept={kept} />;
  }
  return (
    <OpenRoom
      key={opened}
      template={template}
      onChange={onChange}
      onOpen={open}
      readOnly={readOnly}
      regions={regions}
      autoFocus={focus.current}
    />
  );
}
