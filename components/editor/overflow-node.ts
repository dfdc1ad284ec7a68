let node: HTMLElement | null = null;

/**
 * Where hovers, menus and suggestions of every editor are drawn: a child of body, for a transformed or clipped
 * parent would cut them off. Made once per page; `label` names it as a landmark, for it stands outside of all others.
 */
export function overflowNode(label: string): HTMLElement {
  if (node?.isConnected) return node;
  node = document.createElement("div");
  node.className = "monaco-editor code-editor-overflow";
  node.role = "region";
  node.ariaLabel = label;
  document.body.append(node);
  return node;
}
