"use client";
import { Field } from "@/components/ui/field";
import type { TemplateParameter } from "@/server/domain/instance/template-parameter";
import { holds } from "@/server/domain/instance/visible-condition";
import { parameterField } from "./find-launch-problems";
import { launchFieldId } from "./launch-field-id";
import { ParameterControl } from "./parameter-control";
import { ParameterHint } from "./parameter-hint";
import { useChoices } from "./use-choices";
import type { LaunchFormState } from "./use-launch-form";
import { useProblemText } from "./use-problem-text";

interface ParameterFieldProps {
  form: LaunchFormState;
  parameter: TemplateParameter;
}

/** One parameter of a template with its words, its control and what is wrong with its value. */
export function ParameterField({ form, parameter }: ParameterFieldProps) {
  const words = useProblemText(form.data);
  const choices = useChoices(parameter, form);
  const field = parameterField(parameter.name);
  const problem = form.problemAt(field);
  const { required, defaultValue } = parameter;
  const needed = typeof required === "boolean" ? required : holds(required, form.all);
  return (
    <div id={launchFieldId(field)} className="min-w-0">
      <Field
        label={words.labelOf(field)}
        hint={<ParameterHint parameter={parameter} form={form} note={choices.hint} />}
        error={problem && words.read(field, problem)}
        // An empty default says that nothing need be given.
        optional={defaultValue === "" || (!needed && !defaultValue)}
      >
        {(control) => (
          <ParameterControl
            form={form}
            parameter={parameter}
            control={control}
            label={words.labelOf(field)}
            choices={choices}
            onBlur={() => form.leave(field)}
          />
        )}
      </Field>
    </div>
  );
}
