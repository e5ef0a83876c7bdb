export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** Shown and passed over: there is nothing to choose yet. */
  readonly disabled?: boolean
}

export interface ChoiceGroup {
  readonly label: string
  readonly options: readonly ChoiceOption[]
}
