let node: HTMLElement | null = null;

/**
 * Where hovers, menus and suggestions of every editor are drawn: a child of body, for a transformed or clipped
 * parent would cut them off. Made once per page.
 */
export function overflowNode(): HTMLElement {
  if (node?.isConnected) return node;
  node = document.createElement("div");
  node.className = "monaco-editor code-editor-overflow";
  document.body.append(node);
  return node;
}
