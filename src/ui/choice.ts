export interface ChoiceOption {
  readonly value: string
  readonly label: string
}

export interface ChoiceGroup {
  readonly label: string
  readonly options: readonly ChoiceOption[]
}
