/**
 * How a scalar is written, which decides what has to be escaped in it. `block` is literal or folded;
 * `hcl` is a quoted HCL string, which inside of `Workspace` sits in a YAML or JSON scalar. A heredoc
 * carries the mark that ends it: `heredoc EOT`.
 */
export type ScalarStyle = "plain" | "single" | "double" | "block" | "hcl" | Heredoc;

export type Heredoc = `heredoc ${string}`;
