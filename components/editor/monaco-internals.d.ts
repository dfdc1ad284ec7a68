// Parts of Monaco without public types; the exact version in package.json makes their shape certain.
declare module "monaco-editor/editor/standalone/browser/standaloneServices.js" {
  export const StandaloneServices: { get<Part>(id: { readonly part: Part }): Part };
}
declare module "monaco-editor/editor/browser/config/tabFocus.js" {
  export const TabFocus: { onDidChangeTabFocus(listener: (movesFocus: boolean) => void): void };
}
declare module "monaco-editor/platform/configuration/common/configuration.js" {
  export const IConfigurationService: {
    readonly part: { updateValue(key: string, value: unknown): Promise<void> };
  };
}
