/** Metrics by name, each with its parameters in order and its columns with their DuckDB types, '?' after a nullable one. */
export type Metrics = Readonly<
  Record<
    string,
    { readonly parameters: readonly string[]; readonly columns: Readonly<Record<string, string>> }
  >
>
