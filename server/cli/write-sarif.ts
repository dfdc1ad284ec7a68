import { sentence } from "../domain/sentence";
import type { Fix } from "../domain/template/issue";
import { RULES, type RuleId } from "../domain/template/rule-catalog";
import type { Severity } from "../domain/template/severity";
import type { TemplateFile } from "../domain/template/template-file";
import { positionsIn } from "../domain/template/text-positions";
import type { TextRange } from "../domain/template/text-range";
import type { OpenTemplate } from "./open-templates";
import type { Speak } from "./speak";

/** What a report names besides the issues. */
export type SarifContext = {
  version: string;
  /** Address of the page that explains the rules. */
  rulesPage: string;
  /** The address of a template's file: relative to where the command runs, or absolute. */
  uriOf: (path: string) => string;
};

const LEVEL_OF: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

const RULE_IDS = Object.keys(RULES) as RuleId[];

/** The issues of templates as a SARIF 2.1.0 log, with every rule explained. */
export function writeSarif(
  templates: readonly OpenTemplate[],
  context: SarifContext,
  speakPlainly: Speak,
): string {
  const speak: Speak = (said) => withBraces(speakPlainly(said));
  const driver = {
    name: "Imagecast",
    version: context.version,
    informationUri: context.rulesPage,
    rules: RULE_IDS.map((ruleId) => ruleOf(ruleId, context, speak)),
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    results: templates.flatMap((template) => resultsOf(template, context, speak)),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** In a message of SARIF, single braces stand around the number of an argument (section 3.11.5). */
function withBraces(text: string): string {
  return text.replaceAll(/[{}]/g, (brace) => brace + brace);
}

function ruleOf(ruleId: RuleId, { rulesPage }: SarifContext, speak: Speak) {
  const why = speak(sentence(`templateRules.${ruleId}.why`));
  return {
    id: ruleId,
    shortDescription: { text: speak(sentence(`templateRules.${ruleId}.title`)) },
    fullDescription: { text: why.replaceAll("`", "") },
    help: { text: why.replaceAll("`", ""), markdown: why },
    helpUri: `${rulesPage}#${ruleId}`,
    defaultConfiguration: { level: LEVEL_OF[RULES[ruleId]] },
  };
}

function resultsOf({ files, analysis }: OpenTemplate, context: SarifContext, speak: Speak) {
  const regions = new Map(files.map((file) => [file.path, regionsIn(file)]));
  const at = (source: string, range: TextRange) => ({
    artifactLocation: { uri: context.uriOf(source) },
    region: regions.get(source)?.(range),
  });
  return analysis.issues.map(({ ruleId, severity, sentence: said, source, range, slot, fix }) => ({
    ruleId,
    ruleIndex: RULE_IDS.indexOf(ruleId),
    level: LEVEL_OF[severity],
    message: { text: speak(said) },
    locations: [
      {
        physicalLocation: at(source, range),
        ...(slot && { logicalLocations: [{ fullyQualifiedName: slot }] }),
      },
    ],
    ...(fix && { fixes: [fixOf(fix, at, speak)] }),
  }));
}

type Place = (
  source: string,
  range: TextRange,
) => { artifactLocation: { uri: string }; region: unknown };

function fixOf({ title, edits }: Fix, at: Place, speak: Speak) {
  const sources = [...new Set(edits.map(({ source }) => source))];
  return {
    description: { text: speak(title) },
    artifactChanges: sources.map((source) => ({
      artifactLocation: at(source, [0, 0]).artifactLocation,
      replacements: edits
        .filter((edit) => edit.source === source)
        .map(({ range, text }) => ({
          deletedRegion: at(source, range).region,
          insertedContent: { text },
        })),
    })),
  };
}

/** Offsets of SARIF count from the first character, which a byte-order mark is not. */
function regionsIn({ text }: TemplateFile): (range: TextRange) => unknown {
  const positionOf = positionsIn(text);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return ([from, to]) => {
    const [start, end] = [positionOf(from), positionOf(to)];
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: Math.max(0, from - mark),
      charLength: to - from,
    };
  };
}
